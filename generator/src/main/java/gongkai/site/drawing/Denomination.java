package gongkai.site.drawing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * In what the numbers of one indicator are shown on a page: all in one unit of counting and one
 * power of ten, so that no reader compares 23,800 with 2.4.
 *
 * @param unit of counting, as the vocabulary writes it; may be empty
 * @param typical the median of the numbers without their signs, in that unit; 0 if there are none
 */
public record Denomination(String unit, BigDecimal typical) {

  /**
   * The denomination of some numbers.
   *
   * @param numbers in {@code unit}
   */
  public static Denomination of(String unit, Collection<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().map(BigDecimal::abs).sorted().toList();
    return new Denomination(
        unit, sorted.isEmpty() ? BigDecimal.ZERO : sorted.get((sorted.size() - 1) / 2));
  }
}
