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
 *     10300
 * @param belowZero whether what is counted can be less than nothing, as a net gain can: a part that
 *     is not known can then make the whole smaller
 * @param count of the values that it is made of, and of those that it leaves out
 */
public record Sum(
    KnownIndicator.Total rule,
    Optional<BigDecimal> number,
    String unit,
    Qualifier exactness,
    boolean belowZero,
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
   * @param elsewhereBelowZero whether another value of what they count is below zero
   */
  static Sum of(
      KnownIndicator.Total rule,
      Collection<Indicator> parts,
      String unit,
      int repeated,
      boolean elsewhereBelowZero) {
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
      vaguest = Math.min(vaguest, lastDigit(part, target));
      disclosed++;
      exactness = with(exactness, part);
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
        elsewhereBelowZero || parts.stream().anyMatch(part -> isBelowZero(part.quantity())),
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

  /** Whether a number is less than nothing; one that is withheld says nothing. */
  static boolean isBelowZero(Quantity quantity) {
    return quantity.value().filter(value -> value.signum() < 0).isPresent();
  }

  /**
   * The scale in a unit of the last digit that says something; of an exact number every digit does.
   * Of another the last that is no nought says where it was rounded, yet nobody who writes about
   * 10000 would do so for 5000 or 14000: the digit behind the first one is always meant. It is
   * sought in the base of the unit: 1 of 10000 is 10000 too.
   */
  private static int lastDigit(Quantity part, CountingUnit target) {
    BigDecimal value = part.value().orElseThrow();
    if (part.qualifier() == Qualifier.EXACT || value.signum() == 0) {
      return FINEST;
    }
    int power = power(CountingUnit.of(part.unit()));
    BigDecimal digits = value.stripTrailingZeros();
    int last = digits.scale() - power;
    boolean goesOn = last < Math.max(0, value.scale() - power);
    return last + (digits.precision() == 1 && goesOn ? 1 : 0) + power(target);
  }

  /** How many noughts the factor of a unit has. */
  private static int power(CountingUnit unit) {
    return unit.factor().precision() - 1;
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
        switch (bound()) {
          case AT_LEAST -> RoundingMode.FLOOR;
          case AT_MOST -> RoundingMode.CEILING;
          case EXACT, APPROX, NO_BOUND -> RoundingMode.HALF_UP;
        };
    return new Sum(
        rule,
        number.map(n -> n.movePointRight(2).divide(base, 0, rounding)),
        "",
        exactness,
        belowZero,
        count);
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

  /**
   * Bounds on one side keep a sum on that side; anything else makes it approximate. 余 behind a
   * number below zero says that it is farther from nought: that is no bound from below.
   */
  private static Qualifier with(Qualifier sum, Quantity part) {
    return switch (part.qualifier()) {
      case EXACT -> sum;
      case MORE_THAN -> isBelowZero(part) ? Qualifier.APPROX : oneSided(sum, Qualifier.AT_LEAST);
      case AT_LEAST -> oneSided(sum, Qualifier.AT_LEAST);
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
   * What the number says of all parts. A mean says nothing of those that it does not know. A sum of
   * what is never below zero cannot shrink by them, but grow as far as one likes: what is exact or
   * at least so much is then at least so much, and about or at most so much is no bound at all.
   */
  public Bound bound() {
    Bound counted = Bound.of(exactness);
    if (isMean() || isComplete() || number.isEmpty()) {
      return counted;
    }
    boolean fromBelow = counted == Bound.EXACT || counted == Bound.AT_LEAST;
    return fromBelow && !belowZero ? Bound.AT_LEAST : Bound.NO_BOUND;
  }
}
