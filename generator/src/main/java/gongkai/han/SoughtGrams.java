package gongkai.han;

import java.util.Arrays;
import java.util.Set;

/**
 * All that patterns need, pairs of signs and single signs, so that one walk over a text shows which
 * patterns may be in it. What the walk came to is kept for the text that a thread asked for last: a
 * sentence is asked for many patterns, one after the other.
 */
final class SoughtGrams {
  /** The number of patterns that need nothing. */
  static final int ANY = -1;

  /** A power of two. Grams that share a place make patterns be tried in vain, and no more. */
  private static final int PLACES = 1 << 15;

  /**
   * For each place of a gram, a bit for each pattern that it may be of; null where it is of none.
   * Written before {@link #patterns} is, and read behind it.
   */
  private static final long[][] PATTERNS = new long[PLACES][];

  private static final ThreadLocal<Walk> LAST = ThreadLocal.withInitial(Walk::new);

  /** Grows with each pattern: a walk from before it does not know the pattern. */
  private static volatile int patterns;

  private SoughtGrams() {}

  /**
   * Adds a pattern.
   *
   * @param grams one of which stands in each match, of one or two signs; none if nothing is known
   * @return its number
   */
  static int add(Set<String> grams) {
    if (grams.isEmpty()) {
      return ANY;
    }
    synchronized (PATTERNS) {
      int number = patterns;
      for (String gram : grams) {
        int place =
            gram.length() == 1 ? place(gram.charAt(0)) : place(gram.charAt(0), gram.charAt(1));
        long[] before = PATTERNS[place];
        long[] now = before == null ? new long[0] : before;
        now = Arrays.copyOf(now, Math.max(now.length, number / Long.SIZE + 1));
        now[number / Long.SIZE] |= 1L << number;
        PATTERNS[place] = now;
      }
      patterns = number + 1;
      return number;
    }
  }

  /** False only where the pattern of a number matches nowhere. */
  static boolean mayBeIn(String text, int number) {
    Walk walk = LAST.get();
    if (!walk.isOver(text) || number >= walk.known) {
      walk.over(text);
    }
    return (walk.found[number / Long.SIZE] & (1L << number)) != 0;
  }

  private static int place(char sign) {
    return sign & (PLACES - 1);
  }

  private static int place(char first, char second) {
    return (first * 31 + second * 7) & (PLACES - 1);
  }

  /** What was found in the text that a thread asked for last. */
  private static final class Walk {
    private String text = "";
    private int known;
    private long[] found = new long[0];

    /** The same object: to compare the signs of two would take as long as to walk over one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOver(String other) {
      return text == other;
    }

    void over(String other) {
      known = patterns;
      text = other;
      int words = known / Long.SIZE + 1;
      if (found.length < words) {
        found = new long[words];
      } else {
        Arrays.fill(found, 0);
      }
      char before = 0;
      for (int i = 0; i < other.length(); i++) {
        char sign = other.charAt(i);
        add(PATTERNS[place(sign)]);
        add(PATTERNS[place(before, sign)]);
        before = sign;
      }
    }

    private void add(long[] more) {
      if (more != null) {
        for (int i = 0; i < Math.min(more.length, found.length); i++) {
          found[i] |= more[i];
        }
      }
    }
  }
}
