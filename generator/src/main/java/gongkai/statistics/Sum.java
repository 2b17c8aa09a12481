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
 * @param approximate whether a part was given as about, more than or less than its number
 */
public record Sum(
    Optional<BigDecimal> number,
    String unit,
    int disclosed,
    int withheld,
    int otherUnit,
    boolean approximate) {

  static Sum of(Collection<Quantity> parts, String unit) {
    CountingUnit target = CountingUnit.of(unit);
    BigDecimal sum = BigDecimal.ZERO;
    int disclosed = 0;
    int withheld = 0;
    int otherUnit = 0;
    boolean approximate = false;
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
      approximate |= part.qualifier() != Qualifier.EXACT;
    }
    return new Sum(
        disclosed == 0 ? Optional.empty() : Optional.of(sum),
        unit,
        disclosed,
        withheld,
        otherUnit,
        approximate);
  }

  /** Whether the number is the whole truth. */
  public boolean isComplete() {
    return number.isPresent() && withheld == 0 && otherUnit == 0;
  }
}
