package gongkai.importing;

import gongkai.model.Indicator;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure found in a text, which a person has yet to confirm.
 *
 * @param id the known indicator whose label or synonym the text uses
 * @param label what is counted, in the text's words
 * @param value in {@code unit}, with 万 and 亿 multiplied out; empty if withheld
 * @param unit the unit of counting as written (家, 人次, 元, %)
 * @param withheld whether a redaction mark stands for the number
 * @param sentence verbatim
 * @param quote verbatim, the shortest part of the sentence that gives the figure
 */
public record ProposedIndicator(
    Optional<String> id,
    String label,
    Optional<BigDecimal> value,
    String unit,
    boolean withheld,
    Qualifier qualifier,
    String sentence,
    String quote) {

  /** The figure as front matter holds it, not yet reviewed. */
  Indicator entry() {
    return new Indicator(id, label, new Quantity(value, unit, qualifier), quote, false);
  }

  ProposedIndicator quoting(String other) {
    return new ProposedIndicator(id, label, value, unit, withheld, qualifier, sentence, other);
  }
}
