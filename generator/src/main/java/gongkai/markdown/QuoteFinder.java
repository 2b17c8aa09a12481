package gongkai.markdown;

import gongkai.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds quotes in a text, block by block, each at the place that it means, and counts how often
 * their words stand there.
 */
final class QuoteFinder {
  /** The quotes by their words: one counting serves all that mean different places. */
  private final Map<String, List<Quote>> quotes = new LinkedHashMap<>();

  private final Map<String, Integer> times = new HashMap<>();

  QuoteFinder(List<Quote> quotes) {
    for (Quote quote : quotes) {
      List<Quote> same = this.quotes.computeIfAbsent(quote.text(), t -> new ArrayList<>());
      if (!same.contains(quote)) {
        same.add(quote);
      }
    }
  }

  /** A quote found from {@code start} to before {@code end}. */
  record Match(Quote quote, int start, int end) {}

  /** The quotes that mean places in the next block of the text, by place. */
  List<Match> in(String block) {
    List<Match> matches = new ArrayList<>();
    quotes.forEach((words, same) -> find(block, words, same, matches));
    matches.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
    return matches;
  }

  private void find(String block, String words, List<Quote> same, List<Match> matches) {
    for (int at : Quote.placesOf(words, block)) {
      int nth = times.merge(words, 1, Integer::sum);
      for (Quote quote : same) {
        if (quote.nth().orElse(1) == nth) {
          matches.add(new Match(quote, at, at + words.length()));
        }
      }
    }
  }

  /** How often a quote's words were found. */
  int times(Quote quote) {
    return times.getOrDefault(quote.text(), 0);
  }
}
