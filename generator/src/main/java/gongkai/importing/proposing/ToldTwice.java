package gongkai.importing.proposing;

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
 * <p>A known indicator with one value is one figure wherever it is told. Of other figures only what
 * the opening sums up is told again below: elsewhere two deeds of one kind may well come to one
 * number.
 */
final class ToldTwice {
  /** What makes two figures one. */
  private record Key(IndicatorKey what, Optional<BigDecimal> value, String unit) {
    static Key of(ProposedIndicator figure) {
      IndicatorKey what = new IndicatorKey(figure.id(), figure.label());
      return new Key(what, figure.value().map(BigDecimal::stripTrailingZeros), figure.unit());
    }
  }

  private final List<ProposedIndicator> figures = new ArrayList<>();
  private final Map<Key, Integer> first = new HashMap<>();

  void add(ProposedIndicator next, boolean inOpening) {
    Key key = Key.of(next);
    Integer before = first.get(key);
    if (before != null && (next.id().isPresent() || !inOpening)) {
      // Words that stand in the text more than once would lead nowhere.
      ProposedIndicator told = figures.get(before);
      if (next.quote().nth().isEmpty() && !next.quote().equals(told.quote())) {
        figures.set(before, told.also(next.quote().text()));
      }
      return;
    }
    if (next.id().isPresent() || (inOpening && !next.withheld())) {
      first.putIfAbsent(key, figures.size());
    }
    figures.add(next);
  }

  List<ProposedIndicator> figures() {
    return List.copyOf(figures);
  }
}
