package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class SvgTest {
  @Test
  void aPartOfTheWidthIsRoundedToTwoDecimals() {
    for (long whole = 1; whole <= 1_500; whole += 7) {
      for (long part = 0; part <= whole; part += 3) {
        BigDecimal exact = BigDecimal.valueOf(part * 100);
        BigDecimal rounded = exact.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        assertEquals(Svg.plain(rounded) + "%", Svg.percent(part, whole));
      }
    }
  }
}
