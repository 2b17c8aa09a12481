package gongkai.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * How numbers are spread, by the nearest-rank method: each of the five is one of the numbers, so
 * that none is shown which nobody gave.
 *
 * @param count of the numbers
 */
public record Spread(
    int count,
    BigDecimal least,
    BigDecimal lower,
    BigDecimal median,
    BigDecimal upper,
    BigDecimal most) {

  static Spread of(List<BigDecimal> sorted) {
    return new Spread(
        sorted.size(),
        sorted.get(0),
        quarter(sorted, 1),
        quarter(sorted, 2),
        quarter(sorted, 3),
        sorted.get(sorted.size() - 1));
  }

  private static BigDecimal quarter(List<BigDecimal> sorted, int quarters) {
    return sorted.get((quarters * sorted.size() + 3) / 4 - 1);
  }
}
