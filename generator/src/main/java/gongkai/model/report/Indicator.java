package gongkai.model.report;

import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.vocabulary.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that a report gives, with the words that give it.
 *
 * @param id the known indicator of the vocabulary that it belongs to, if any
 * @param label what is counted, in the report's words
 * @param quote the value stands in it
 * @param also further words of the report that give the same figure again
 * @param part whether the report gives the known indicator in parts, of which this is one
 * @param reviewed whether a person has confirmed a figure that a program proposed
 */
public record Indicator(
    Optional<IndicatorId> id,
    String label,
    Quantity quantity,
    Quote quote,
    List<String> also,
    boolean part,
    boolean reviewed) {
  public Indicator {
    also = List.copyOf(also);
  }

  /** Whether it belongs to a known indicator. Asked of each figure for each indicator. */
  public boolean isOf(IndicatorId known) {
    return id.isPresent() && id.get().equals(known);
  }

  /** Every place of the text that gives it, the main one first. */
  public List<Quote> quotes() {
    if (also.isEmpty()) {
      return List.of(quote);
    }
    List<Quote> quotes = new ArrayList<>();
    quotes.add(quote);
    also.forEach(words -> quotes.add(Quote.of(words)));
    return quotes;
  }
}
