package gongkai.site.drawing;

import gongkai.model.vocabulary.CountedNoun;
import gongkai.model.vocabulary.KnownIndicator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * In what the numbers of one indicator are shown on a page: all in one unit of counting and one
 * power of ten, so that no reader compares 23,800 with 2.4.
 *
 * @param unit of counting, as the vocabulary writes it; may be empty
 * @param noun what follows the numbers in other languages than the reports'
 * @param typical the median of the numbers without their signs, in that unit; 0 if there are none
 */
public record Denomination(String unit, Optional<CountedNoun> noun, BigDecimal typical) {

  /**
   * The denomination of some numbers of an indicator.
   *
   * @param numbers in the unit of the indicator
   */
  public static Denomination of(KnownIndicator indicator, Collection<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().map(BigDecimal::abs).sorted().toList();
    return new Denomination(
        indicator.unit(),
        indicator.noun(),
        sorted.isEmpty() ? BigDecimal.ZERO : sorted.get((sorted.size() - 1) / 2));
  }
}
