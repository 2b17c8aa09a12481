package gongkai.markdown;

import gongkai.model.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds quotes in a text, block by block, each at the place that it means, and counts how often
 * their words stand there. All quotes are looked for at once, sign by sign, so that many of them
 * cost no more than few.
 */
final class QuoteFinder {
  private final Step first = new Step();

  /**
   * For each sign that a quote begins with the bit that its last ten bits name: at most places of a
   * text stands none of these.
   */
  private final long[] firsts = new long[16];

  private final Map<String, Words> byText = new HashMap<>();

  QuoteFinder(List<Quote> quotes) {
    for (Quote quote : quotes) {
      Words words = byText.computeIfAbsent(quote.text(), this::enter);
      words.byPlace.computeIfAbsent(quote.nth().orElse(1), n -> new LinkedHashSet<>()).add(quote);
    }
  }

  /** A quote found from {@code start} to before {@code end}. */
  record Match(Quote quote, int start, int end) {}

  /** The signs that may come next in some quote, and the words that end here. */
  private static final class Step {
    private final Map<Character, Step> next = new HashMap<>();
    private Words words;
  }

  /** Words that are quoted, for all quotes that mean different places of them. */
  private static final class Words {
    private final Map<Integer, Set<Quote>> byPlace = new HashMap<>();
    private int times;

    /** The block in which they were met last, and before which place not again. */
    private int block;

    private int free;
  }

  private int blocks;

  private Words enter(String text) {
    if (text.isEmpty()) {
      Arrays.fill(firsts, -1);
    } else {
      char sign = text.charAt(0);
      firsts[(sign >> 6) & 15] |= 1L << sign;
    }
    Step step = first;
    for (int i = 0; i < text.length(); i++) {
      step = step.next.computeIfAbsent(text.charAt(i), c -> new Step());
    }
    step.words = new Words();
    return step.words;
  }

  /** The quotes that mean places in the next block of the text, by place. */
  List<Match> in(String block) {
    if (byText.isEmpty()) {
      return List.of();
    }
    blocks++;
    List<Match> matches = new ArrayList<>();
    char[] signs = block.toCharArray();
    for (int start = 0; start < signs.length; start++) {
      char sign = signs[start];
      if ((firsts[(sign >> 6) & 15] >>> sign & 1) == 0) {
        continue;
      }
      int end = start;
      for (Step step = first; step != null; step = next(step, block, end++)) {
        if (step.words != null) {
          meet(step.words, block, start, end, matches);
        }
      }
    }
    if (matches.size() > 1) {
      matches.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
    }
    return matches;
  }

  private static Step next(Step step, String block, int at) {
    return at < block.length() ? step.next.get(block.charAt(at)) : null;
  }

  /** As {@link Quote#placesOf} has it: whole numbers, and no place within another. */
  private void meet(Words words, String block, int start, int end, List<Match> matches) {
    if (words.block == blocks && start < words.free) {
      return;
    }
    words.block = blocks;
    words.free = end;
    if (Quote.isWhole(block, start, end)) {
      words.times++;
      for (Quote quote : words.byPlace.getOrDefault(words.times, Set.of())) {
        matches.add(new Match(quote, start, end));
      }
    }
  }

  /** How often a quote's words were found. */
  int times(Quote quote) {
    Words words = byText.get(quote.text());
    return words == null ? 0 : words.times;
  }
}
