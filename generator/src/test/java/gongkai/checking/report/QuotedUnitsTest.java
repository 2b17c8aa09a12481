package gongkai.checking.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotedUnitsTest {
  @Test
  void aUnitMayBeWrittenWithItsTenThousandOrWithout() {
    assertEquals(Optional.empty(), other("420000", "元", "拨付42万元"));
    assertEquals(Optional.empty(), other("42", "万元", "拨付42万元"));
    assertEquals(Optional.empty(), other("1.2", "亿元", "共12000万元"));
    assertEquals(Optional.empty(), other("3", "百分点", "提高3个百分点"));
    assertEquals(Optional.empty(), other("3", "个家庭", "走访3个家庭"));
    assertEquals(Optional.empty(), other("42", "家", "新建42个"));
    assertEquals(Optional.empty(), other("42", "件", "甲42 | 乙"));
    assertEquals(Optional.empty(), other("35", "人", "培训35名，走访35家"));
    assertEquals(Optional.of("人"), other("42", "人次", "培训42人"));
    assertEquals(Optional.of("人次"), other("42", "家", "培训42人次"));
  }

  private static Optional<String> other(String value, String unit, String quote) {
    Quantity quantity = Quantity.of(new BigDecimal(value), unit, Qualifier.EXACT);
    return QuotedUnits.other(quantity, QuotedNumbers.of(quote));
  }
}
