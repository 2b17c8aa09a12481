package gongkai.site.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "35 | 家 | 新建工会35家 | 35 家",
        "35 | 家 | 新建35余家工会 | 35 家",
        "35 | 家 | 新建35个工会 | 35",
        "35 | 家 | 新建工会三十五家 | none",
        "35 | 家 | 新建135家，其中35家 | 35 家",
        "35 | 家 | 新建352家 | none",
        "35 | 家 | 新建35.5家 | none",
        "35 | 家 | 新建35.00家 | 35.00 家",
        "35 | 家 | 新建35,000家 | none",
        "0.5 | % | 占0.50% | 0.50 %",
        "1234567 | 元 | 拨付1,234,567元 | 1,234,567 元",
        "1234567 | 元 | 拨付1，234567元 | 1，234567 元",
        "1234567 | 元 | 拨付12,34567元 | none",
        "3.5 | 万元 | 拨付3.5万元 | 3.5万 元",
        "3.5 | 万元 | 拨付35000元 | 35000 元",
        "120000000 | 元 | 拨付1.20亿元 | 1.20亿 元",
        "-1234 | 元 | 结余-1,234元 | -1,234 元"
      })
  void findsTheNumberAsTheQuoteWritesIt(String number, String unit, String quote, String written) {
    Quantity quantity = Quantity.of(new BigDecimal(number), unit, Qualifier.EXACT);
    assertEquals(
        written,
        FigureWords.of(quantity, quote)
            .map(w -> (w.number() + " " + w.unit()).strip())
            .orElse("none"));
  }
}
