package gongkai.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a report says of one indicator: a number, or that the number is withheld. Withheld is a
 * value of its own: it is not zero and not missing.
 *
 * @param value the number in {@code unit}, with 万 and 亿 multiplied out; empty if withheld
 * @param unit the unit of counting as written (家, 人次, 万元, %); may be empty
 */
public record Quantity(Optional<BigDecimal> value, String unit, Qualifier qualifier) {

  public static Quantity of(BigDecimal value, String unit, Qualifier qualifier) {
    return new Quantity(Optional.of(value), unit, qualifier);
  }

  public static Quantity withheld(String unit) {
    return new Quantity(Optional.empty(), unit, Qualifier.EXACT);
  }

  /** As a record's own, which is slow where the JVM has only its first compiler. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity that
        && value.equals(that.value)
        && unit.equals(that.unit)
        && qualifier == that.qualifier;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * value.hashCode() + unit.hashCode()) + qualifier.hashCode();
  }

  public boolean isWithheld() {
    return value.isEmpty();
  }
}
