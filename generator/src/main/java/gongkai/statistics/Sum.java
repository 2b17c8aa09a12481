package gongkai.statistics;

import gongkai.model.CountingUnit;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * Several quantities brought together. It is a plain number only if every part is one; else it says
 * at least how much, and how many parts it could not count.
 *
 * @param number the sum of the disclosed parts, in {@code unit}; empty if there are none
 * @param withheld parts whose number is withheld
 * @param otherUnit parts that count something else and were left out
 * @param exactness of the number: exact; at least, if parts were given as more than their numbers;
 *     approximate, if parts may lie on either side
 */
public record Sum(
    Optional<BigDecimal> number,
    String unit,
    int disclosed,
    int withheld,
    int otherUnit,
    Qualifier exactness) {

  static Sum of(Collection<Quantity> parts, String unit) {
    CountingUnit target = CountingUnit.of(unit);
    BigDecimal sum = BigDecimal.ZERO;
    int disclosed = 0;
    int withheld = 0;
    int otherUnit = 0;
    Qualifier exactness = Qualifier.EXACT;
    for (Quantity part : parts) {
      if (part.isWithheld()) {
        withheld++;
        continue;
      }
      Optional<BigDecimal> number =
          CountingUnit.of(part.unit()).convert(part.value().orElseThrow(), target);
      if (number.isEmpty()) {
        otherUnit++;
        continue;
      }
      sum = sum.add(number.get());
      disclosed++;
      exactness = with(exactness, part.qualifier());
    }
    return new Sum(
        disclosed == 0 ? Optional.empty() : Optional.of(sum),
        unit,
        disclosed,
        withheld,
        otherUnit,
        exactness);
  }

  /** A number above its bound keeps a sum above its bound; anything else makes it approximate. */
  private static Qualifier with(Qualifier sum, Qualifier part) {
    return switch (part) {
      case EXACT -> sum;
      case MORE_THAN, AT_LEAST -> sum == Qualifier.EXACT ? Qualifier.AT_LEAST : sum;
      case APPROX, NEARLY, AT_MOST -> Qualifier.APPROX;
    };
  }

  /** Whether every part was counted. */
  public boolean isComplete() {
    return number.isPresent() && withheld == 0 && otherUnit == 0;
  }
}
