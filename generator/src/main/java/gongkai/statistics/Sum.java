package gongkai.statistics;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.KnownIndicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * Several quantities brought together. It is a plain number only if every part is one; else it says
 * at least how much, and how many parts it could not count.
 *
 * @param rule how they are brought together: MEAN for a mean of the disclosed parts without
 *     weights; else their sum
 * @param number the sum or mean of the disclosed parts, in {@code unit}; empty if there are none. A
 *     mean has at most one decimal more than its parts
 * @param exactness of the number: exact; at least or at most, if all parts that are not exact lie
 *     on that side of their numbers; approximate, if they may lie on either, and then the number
 *     has no digit below the last one that its vaguest part gives: nearly 4000 and 6286 are about
 *     10000
 * @param count of the values that it is made of, and of those that it leaves out
 */
public record Sum(
    KnownIndicator.Total rule,
    Optional<BigDecimal> number,
    String unit,
    Qualifier exactness,
    Count count) {

  /** The scale of a number that has no last digit. */
  private static final int FINEST = Integer.MAX_VALUE;

  /**
   * How many values there are.
   *
   * @param disclosed parts with a number
   * @param withheld parts whose number is withheld
   * @param otherUnit parts that count something else and were left out
   * @param repeated values that were left out since another one stands for the same thing
   * @param unreviewed parts that a program proposed and nobody has confirmed
   */
  public record Count(int disclosed, int withheld, int otherUnit, int repeated, int unreviewed) {}

  /**
   * Brings parts together.
   *
   * @param repeated how many values were left out
   */
  static Sum of(KnownIndicator.Total rule, Collection<Indicator> parts, String unit, int repeated) {
    CountingUnit target = CountingUnit.of(unit);
    BigDecimal sum = BigDecimal.ZERO;
    int scale = 0;
    int disclosed = 0;
    int withheld = 0;
    int otherUnit = 0;
    int vaguest = FINEST;
    Qualifier exactness = Qualifier.EXACT;
    for (Indicator indicator : parts) {
      Quantity part = indicator.quantity();
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
      scale = Math.max(scale, number.get().scale());
      vaguest = Math.min(vaguest, lastDigit(part.qualifier(), number.get()));
      disclosed++;
      exactness = with(exactness, part.qualifier());
    }
    boolean mean = rule == KnownIndicator.Total.MEAN && disclosed > 1;
    BigDecimal whole = mean ? mean(sum, disclosed, scale) : sum;
    // About nought says nothing of its last digit, which is then as fine as can be.
    int finest = mean && vaguest != FINEST ? vaguest + digits(disclosed) : vaguest;
    BigDecimal number = exactness == Qualifier.APPROX ? rounded(whole, finest) : whole;
    return new Sum(
        rule,
        disclosed == 0 ? Optional.empty() : Optional.of(number),
        unit,
        exactness,
        new Count(disclosed, withheld, otherUnit, repeated, unreviewed(parts)));
  }

  private static int unreviewed(Collection<Indicator> parts) {
    return (int) parts.stream().filter(part -> !part.reviewed()).count();
  }

  private static BigDecimal mean(BigDecimal sum, int count, int scale) {
    BigDecimal mean = sum.divide(BigDecimal.valueOf(count), scale + 1, RoundingMode.HALF_UP);
    BigDecimal stripped = mean.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The scale of the last digit that says something; of an exact number every digit does. */
  private static int lastDigit(Qualifier qualifier, BigDecimal number) {
    return qualifier == Qualifier.EXACT || number.signum() == 0
        ? FINEST
        : number.stripTrailingZeros().scale();
  }

  /** By how many digits a mean of so many numbers is finer than its vaguest. */
  private static int digits(int count) {
    return String.valueOf(count).length();
  }

  /**
   * The same as a whole number of hundredths of another number: 120 of 100 for 6 of 5. A bound is
   * rounded to its safe side.
   *
   * @param base greater than 0, in the unit of this sum
   */
  public Sum indexed(BigDecimal base) {
    RoundingMode rounding =
        switch (exactness) {
          case AT_LEAST, MORE_THAN -> RoundingMode.FLOOR;
          case AT_MOST, NEARLY -> RoundingMode.CEILING;
          default -> RoundingMode.HALF_UP;
        };
    return new Sum(
        rule, number.map(n -> n.movePointRight(2).divide(base, 0, rounding)), "", exactness, count);
  }

  /** A number no finer than a scale, but with one digit at least. */
  private static BigDecimal rounded(BigDecimal number, int scale) {
    if (scale >= number.scale()) {
      return number;
    }
    BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_UP);
    BigDecimal shown =
        rounded.signum() == 0 ? number.round(new MathContext(1, RoundingMode.HALF_UP)) : rounded;
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }

  /** Bounds on one side keep a sum on that side; anything else makes it approximate. */
  private static Qualifier with(Qualifier sum, Qualifier part) {
    return switch (part) {
      case EXACT -> sum;
      case MORE_THAN, AT_LEAST -> oneSided(sum, Qualifier.AT_LEAST);
      case AT_MOST -> oneSided(sum, Qualifier.AT_MOST);
      case APPROX, NEARLY -> Qualifier.APPROX;
    };
  }

  private static Qualifier oneSided(Qualifier sum, Qualifier side) {
    return sum == Qualifier.EXACT || sum == side ? side : Qualifier.APPROX;
  }

  public int disclosed() {
    return count.disclosed();
  }

  public int withheld() {
    return count.withheld();
  }

  public int otherUnit() {
    return count.otherUnit();
  }

  public int repeated() {
    return count.repeated();
  }

  public int unreviewed() {
    return count.unreviewed();
  }

  public boolean isMean() {
    return rule == KnownIndicator.Total.MEAN;
  }

  /** Whether every part was counted. */
  public boolean isComplete() {
    return number.isPresent() && withheld() == 0 && otherUnit() == 0;
  }

  /**
   * Whether what it is made of comes to at least the number. A mean says nothing of parts that it
   * does not know, while a sum of counts cannot shrink by them; but a sum that is itself only about
   * right, or at most so much, is no bound from below.
   */
  public boolean isLowerBound() {
    boolean sure = exactness == Qualifier.EXACT || exactness == Qualifier.AT_LEAST;
    boolean partsAreMissing = !isMean() && !isComplete();
    return number.isPresent() && sure && (partsAreMissing || exactness == Qualifier.AT_LEAST);
  }

  /** How exact the number is as a statement on all parts, also on those that it leaves out. */
  public Qualifier bound() {
    return isLowerBound() ? Qualifier.AT_LEAST : exactness;
  }
}
