package gongkai.importing.proposing;

import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.vocabulary.IndicatorKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures in the order of the text, each once.
 *
 * <p>A known indicator with one value is one figure wherever it is given. Of other figures only
 * what the opening sums up is given again below: elsewhere two deeds of one kind may well come to
 * one number.
 */
final class ToldTwice {
  /** What makes two figures one. */
  private record Key(IndicatorKey what, Optional<BigDecimal> value, String unit) {
    static Key of(ProposedIndicator figure) {
      IndicatorKey what = new IndicatorKey(figure.entry().id(), figure.entry().label());
      Quantity quantity = figure.entry().quantity();
      return new Key(what, quantity.value().map(BigDecimal::stripTrailingZeros), quantity.unit());
    }
  }

  private final List<ProposedIndicator> figures = new ArrayList<>();
  private final Map<Key, Integer> first = new HashMap<>();

  void add(ProposedIndicator next, boolean inOpening) {
    Key key = Key.of(next);
    boolean known = next.entry().id().isPresent();
    Integer before = first.get(key);
    if (before != null && (known || !inOpening)) {
      // Words that stand in the text more than once would lead nowhere.
      ProposedIndicator told = figures.get(before);
      Quote quote = next.entry().quote();
      if (quote.nth().isEmpty() && !quote.equals(told.entry().quote())) {
        figures.set(before, told.also(quote.text()));
      }
      return;
    }
    if (known || (inOpening && !next.entry().quantity().isWithheld())) {
      first.putIfAbsent(key, figures.size());
    }
    figures.add(next);
  }

  List<ProposedIndicator> figures() {
    return List.copyOf(figures);
  }
}
