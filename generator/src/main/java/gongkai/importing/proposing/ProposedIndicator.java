package gongkai.importing.proposing;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.IndicatorId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure found in a text, which a person has yet to confirm.
 *
 * @param id the known indicator whose label or synonym the text uses
 * @param label what is counted, in the text's words
 * @param quantity as written (家, 人次, 元, %), with 万 and 亿 multiplied out unless it is withheld
 * @param sentence verbatim
 * @param quote the shortest words of the sentence that give the figure and cannot be mistaken
 * @param also where the text gives the same figure again
 */
public record ProposedIndicator(
    Optional<IndicatorId> id,
    String label,
    Quantity quantity,
    String sentence,
    Quote quote,
    List<String> also) {

  /** The number; empty if withheld. */
  public Optional<BigDecimal> value() {
    return quantity.value();
  }

  /** The unit of counting; may be empty. */
  public String unit() {
    return quantity.unit();
  }

  public Qualifier qualifier() {
    return quantity.qualifier();
  }

  /** Whether a redaction mark stands for the number. */
  public boolean withheld() {
    return quantity.isWithheld();
  }

  /** The figure as front matter holds it, not yet reviewed. */
  Indicator entry() {
    return new Indicator(id, label, quantity, quote, also, false, false);
  }

  ProposedIndicator also(String words) {
    List<String> more = new ArrayList<>(also);
    more.add(words);
    return new ProposedIndicator(id, label, quantity, sentence, quote, more);
  }
}
