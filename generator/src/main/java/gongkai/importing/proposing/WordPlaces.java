package gongkai.importing.proposing;

import gongkai.model.Quote;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where words stand in a text, for a text of which many words are asked: the places at which the
 * same four characters stand are chained. Of the fours in the words the rarest is looked up, so
 * that a number that stands once is found at once in a text that says the same of every number.
 */
final class WordPlaces {
  private static final int FOUR = 4;
  private static final int LEAST_CHAINS = 1 << 12;
  private static final int MOST_CHAINS = 1 << 20;

  /** Places of four characters that are all compared with words that stand at one of them. */
  private static final int FEW = 64;

  private final String text;
  private final int[] first;
  private final int[] length;
  private final int[] next;
  private final Map<String, int[]> known = new HashMap<>();

  WordPlaces(String text) {
    this.text = text;
    int chains =
        Integer.highestOneBit(Math.min(MOST_CHAINS, Math.max(LEAST_CHAINS, text.length())));
    this.first = new int[chains];
    this.length = new int[chains];
    this.next = new int[text.length()];
    Arrays.fill(first, -1);
    char[] signs = text.toCharArray();
    for (int i = text.length() - FOUR; i >= 0; i--) {
      int chain = chain(signs[i], signs[i + 1], signs[i + 2], signs[i + 3]);
      next[i] = first[chain];
      first[chain] = i;
      length[chain]++;
    }
  }

  private int chain(String of, int at) {
    return chain(of.charAt(at), of.charAt(at + 1), of.charAt(at + 2), of.charAt(at + 3));
  }

  private int chain(char one, char two, char three, char four) {
    int hash = ((31 * one + two) * 31 + three) * 31 + four;
    return (hash ^ (hash >>> 15)) & (first.length - 1);
  }

  /** The places of words, in order; as {@link Quote#placesOf} finds them. Not to be changed. */
  int[] of(String words) {
    return known.computeIfAbsent(words, w -> find(w));
  }

  private int[] find(String words) {
    if (words.length() < FOUR) {
      return Quote.placesOf(words, text).stream().mapToInt(Integer::intValue).toArray();
    }
    int rarest = rarest(words);
    int[] places = new int[4];
    int count = 0;
    int free = 0;
    for (int i = first[chain(words, rarest)]; i >= 0; i = next[i]) {
      int at = i - rarest;
      if (at >= free && text.startsWith(words, at)) {
        free = at + words.length();
        if (Quote.isWhole(text, at, free)) {
          places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
          places[count++] = at;
        }
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** Where in the words the four characters begin that stand in the text least often. */
  private int rarest(String words) {
    int rarest = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i + FOUR <= words.length(); i++) {
      int often = length[chain(words, i)];
      if (often < least) {
        rarest = i;
        least = often;
      }
    }
    return rarest;
  }

  /**
   * Words of the text that grow until they stand there once: each time only what is new is read.
   */
  final class Growing {
    private int start;
    private int end;

    /** Where the four characters of the words begin that stand in the text least often. */
    private int rarest = -1;

    /** How far off the words stand again; null while these are not few. */
    private int[] again;

    /**
     * Whether words stand in the text once.
     *
     * @param from where they begin in the text, not behind where those of the last call did
     * @param to where they end, not before where those of the last call did
     */
    boolean areOnce(int from, int to) {
      if (to - from < FOUR) {
        return find(text.substring(from, to)).length == 1;
      }
      look(from, to);
      if (again == null && length[chain(text, rarest)] <= FEW) {
        again = places(from, to);
      } else if (again != null) {
        again = Arrays.stream(again).filter(by -> goesOn(by, from, to)).toArray();
      }
      start = from;
      end = to;
      return again == null ? isFoundOnce() : isOnce();
    }

    /** Takes in the four characters that are new. */
    private void look(int from, int to) {
      boolean begins = rarest < 0;
      for (int i = from; i + FOUR <= to; i++) {
        if (!begins && i == start) {
          i = Math.max(i, end - FOUR + 1);
        }
        if (i + FOUR <= to
            && (rarest < 0 || length[chain(text, i)] < length[chain(text, rarest)])) {
          rarest = i;
        }
      }
    }

    private int[] places(int from, int to) {
      int[] places = new int[FEW];
      int count = 0;
      for (int i = first[chain(text, rarest)]; i >= 0; i = next[i]) {
        int by = i - rarest;
        if (by + from >= 0 && text.regionMatches(from + by, text, from, to - from)) {
          places[count++] = by;
        }
      }
      return Arrays.copyOf(places, count);
    }

    private boolean goesOn(int by, int from, int to) {
      return from + by >= 0
          && text.regionMatches(from + by, text, from, start - from)
          && text.regionMatches(end + by, text, end, to - end);
    }

    private boolean isOnce() {
      int count = 0;
      int free = 0;
      for (int by : again) {
        if (start + by >= free) {
          free = end + by;
          count += Quote.isWhole(text, start + by, free) ? 1 : 0;
        }
      }
      return count == 1;
    }

    /** It does not look for a third place. */
    private boolean isFoundOnce() {
      int count = 0;
      int free = 0;
      for (int i = first[chain(text, rarest)]; i >= 0 && count < 2; i = next[i]) {
        int at = start + i - rarest;
        if (at >= free && text.regionMatches(at, text, start, end - start)) {
          free = at + end - start;
          count += Quote.isWhole(text, at, free) ? 1 : 0;
        }
      }
      return count == 1;
    }
  }
}
