package gongkai.importing;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure found in a text, which a person has yet to confirm.
 *
 * @param label what is counted, in the text's words
 * @param value in {@code unit}, with 万 and 亿 multiplied out; empty if withheld
 * @param unit the unit of counting as written (家, 人次, 元, %)
 * @param withheld whether a redaction mark stands for the number
 * @param sentence verbatim
 * @param quote verbatim, the shortest part of the sentence that gives the figure
 */
public record ProposedIndicator(
    String label,
    Optional<BigDecimal> value,
    String unit,
    boolean withheld,
    Qualifier qualifier,
    String sentence,
    String quote) {

  /** The figure as reports hold it. */
  Quantity quantity() {
    return new Quantity(value, unit, qualifier);
  }
}
