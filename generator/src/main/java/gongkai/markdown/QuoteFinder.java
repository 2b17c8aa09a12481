package gongkai.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the quotes of a report's indicators in its text, each at its first place that no equal
 * quote has taken.
 */
final class QuoteFinder {
  private final List<String> quotes;
  private final boolean[] found;

  QuoteFinder(List<String> quotes) {
    this.quotes = quotes;
    this.found = new boolean[quotes.size()];
  }

  /** The quotes that stand in a block's text and were not found before, by place. */
  List<Match> in(String text) {
    List<Match> matches = new ArrayList<>();
    for (int quote = 0; quote < quotes.size(); quote++) {
      if (!found[quote]) {
        int from = text.indexOf(quotes.get(quote));
        while (from >= 0 && taken(matches, quote, from)) {
          from = text.indexOf(quotes.get(quote), from + 1);
        }
        if (from >= 0) {
          found[quote] = true;
          matches.add(new Match(quote, from, from + quotes.get(quote).length()));
        }
      }
    }
    matches.sort(java.util.Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
    return matches;
  }

  /**
   * The quotes that were not found although an equal one was: two figures may stand in the same
   * words.
   *
   * @return for each, by its index, the index of the equal quote
   */
  Map<Integer, Integer> shared() {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (int quote = 0; quote < quotes.size(); quote++) {
      int first = quotes.indexOf(quotes.get(quote));
      if (!found[quote] && found[first]) {
        shared.put(quote, first);
      }
    }
    return shared;
  }

  private boolean taken(List<Match> matches, int quote, int from) {
    return matches.stream()
        .anyMatch(m -> m.start() == from && quotes.get(m.quote()).equals(quotes.get(quote)));
  }

  /** A quote found from {@code start} to before {@code end}. */
  record Match(int quote, int start, int end) {}
}
