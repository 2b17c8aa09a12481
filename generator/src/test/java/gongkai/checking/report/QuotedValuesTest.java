package gongkai.checking.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and units that quotes give, and those that are off by 万 or 亿. */
class QuotedValuesTest {
  @ParameterizedTest
  @CsvSource({
    "3.5, 人次, 服务3.5万人次, OTHER_SCALE",
    "3.5, 人次, 服务3.5 万余人次, OTHER_SCALE",
    "3.5, '', 服务3.5万, OTHER_SCALE",
    "3.5, 万人次, 服务3.5万人次, GIVEN",
    "3.5, 万人次, 服务3.5多万人次, GIVEN",
    "3.5, 万, 服务3.5万, GIVEN",
    "35000, 人次, 服务3.5万人次, GIVEN",
    "35000, 人次, 服务３．５万人次, GIVEN",
    "35000, 万人次, 服务35000人次, OTHER_SCALE",
    "420000, 元, 资金42元, OTHER_SCALE",
    "42, 万元, 资金42万元, GIVEN",
    "420000, 元, 资金42万元, GIVEN",
    "420000, 元, 資金42萬元, GIVEN",
    "42, 元, 資金42億元, OTHER_SCALE",
    "42, 元, 资金42亿元, OTHER_SCALE",
    "42, 万元, 资金42亿元, OTHER_SCALE",
    "12000, 万元, 资金1.2亿元, GIVEN",
    "3.5, 万元, 资金35000元, GIVEN",
    "1700, 余万元, 挽回损失1700余万元, GIVEN",
    "1700, 多人次, 服务1700多人次, GIVEN",
    "3.5, 余人次, 服务3.5万余人次, OTHER_SCALE",
    "420000, 元, 金额 | 42, GIVEN",
    "42, 万元, 金额 | 42, GIVEN",
    "3, 万元, 培训3至5万元, GIVEN",
    "2, 人次, 服务两万人次, OTHER_SCALE",
    "20000, 人次, 服务两万人次, GIVEN",
    "32000, 万元, 三亿二千万元, GIVEN",
    "20, 家, 2023年走访二十余家, GIVEN",
    "35, 家, 1.35家企业建会, GIVEN",
    "286, 户, 做法：1.建会35家；2.286户受访, GIVEN",
    "5, 万元, 1.5万元, MISSING",
    "35, 家, 户均1.35家, MISSING",
    "100, %, 达标率为百分之百（不低于75学时）, GIVEN",
    "35000, 人, 3万5千人, GIVEN",
    "15, 户, 慰问12-15户, GIVEN",
    "5, 千瓦, 装机5千瓦, GIVEN",
    "42, 万元, 新建工会35家, MISSING",
    "0, 件, 投诉0件, GIVEN",
    "35000, 元, 慰问金 | 35, GIVEN",
    "35000000, 元, 慰问金 | 35, GIVEN",
    "350000000, 元, 慰问金 | 35, GIVEN",
    "3500, 元, 慰问金 | 35, MISSING",
    "35000, 元, 慰问金35元, MISSING",
  })
  void comparesValueAndUnitWithTheQuote(String value, String unit, String quote, String answer) {
    Quantity quantity = Quantity.of(new BigDecimal(value), unit, Qualifier.EXACT);
    assertEquals(answer, QuotedValues.of(quantity, quote).toString());
  }
}
