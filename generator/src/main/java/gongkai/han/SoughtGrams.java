package gongkai.han;

import java.util.Arrays;
import java.util.Set;

/**
 * All that patterns need, pairs of signs and single signs, so that one walk over a text says which
 * patterns may be in it. What the walks came to is kept for the texts that a thread asked for last:
 * a sentence, its clause and what stands before a number are asked for many patterns in turn.
 */
final class SoughtGrams {
  /** The number of patterns that need nothing. */
  static final int ANY = -1;

  /** A power of two. Grams that share a place make patterns be tried in vain, and no more. */
  private static final int PLACES = 1 << 15;

  /**
   * For each place of a gram, two bits for each pattern: whether it is of its grams, and of its
   * others, by their numbers; null where it is of none. Written before {@link #patterns} is, and
   * read behind it.
   */
  private static final Bits[] PATTERNS = new Bits[PLACES];

  private static final ThreadLocal<Walks> LAST = ThreadLocal.withInitial(Walks::new);

  /** The two bits of a pattern. */
  private static final long BOTH = 3;

  /** Grows by two with each pattern: a walk from before it does not know the pattern. */
  private static volatile int patterns;

  private SoughtGrams() {}

  /**
   * Adds a pattern.
   *
   * @param grams one of which stands in each match, of one or two signs; none if nothing is known
   * @param others one of which stands in each match too; none if nothing more is known
   * @return its number
   */
  static int add(Set<String> grams, Set<String> others) {
    if (grams.isEmpty()) {
      return ANY;
    }
    synchronized (PATTERNS) {
      int number = patterns;
      grams.forEach(gram -> add(gram, number));
      (others.isEmpty() ? grams : others).forEach(gram -> add(gram, number + 1));
      patterns = number + 2;
      return number;
    }
  }

  private static void add(String gram, int bit) {
    int place = gram.length() == 1 ? place(gram.charAt(0)) : place(gram.charAt(0), gram.charAt(1));
    PATTERNS[place] = PATTERNS[place] == null ? Bits.of(bit) : PATTERNS[place].with(bit);
  }

  /** False only where the pattern of a number matches nowhere. */
  static boolean mayBeIn(String text, int number) {
    return LAST.get().over(text, number).mayHold(number);
  }

  private static int place(char sign) {
    return sign & (PLACES - 1);
  }

  private static int place(char first, char second) {
    return (first * 31 + second * 7) & (PLACES - 1);
  }

  /** Some bits of many: most grams are of one pattern or two. */
  private static final class Bits {
    private final int[] words;
    private final long[] masks;

    private Bits(int[] words, long[] masks) {
      this.words = words;
      this.masks = masks;
    }

    static Bits of(int bit) {
      return new Bits(new int[] {bit / Long.SIZE}, new long[] {1L << bit});
    }

    Bits with(int bit) {
      int last = words.length - 1;
      // Bits are handed out in order, so that only the last word can have room for another.
      boolean same = words[last] == bit / Long.SIZE;
      int length = same ? words.length : words.length + 1;
      int[] moreWords = Arrays.copyOf(words, length);
      long[] moreMasks = Arrays.copyOf(masks, length);
      moreWords[length - 1] = bit / Long.SIZE;
      moreMasks[length - 1] |= 1L << bit;
      return new Bits(moreWords, moreMasks);
    }

    /** Leaves out what came after the walk began: that pattern will ask for a walk of its own. */
    void addTo(long[] found) {
      for (int i = 0; i < words.length; i++) {
        if (words[i] < found.length) {
          found[words[i]] |= masks[i];
        }
      }
    }
  }

  /** What was found in the texts that a thread asked for last. */
  private static final class Walks {
    /** A power of two. */
    private static final int KEPT = 4;

    private final Walk[] kept = new Walk[KEPT];
    private int next;

    Walks() {
      Arrays.setAll(kept, i -> new Walk());
    }

    Walk over(String text, int number) {
      for (Walk walk : kept) {
        if (walk.isOver(text) && number < walk.known) {
          return walk;
        }
      }
      Walk oldest = kept[next++ & (KEPT - 1)];
      oldest.over(text);
      return oldest;
    }
  }

  /** What was found in a text. */
  private static final class Walk {
    private String text = "";

    /** Its signs, copied at once: to ask a text for each takes three times as long. */
    private char[] signs = new char[0];

    private int known;
    private long[] found = new long[0];

    /** The same object: to compare the signs of two would take as long as to walk over one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOver(String other) {
      return text == other;
    }

    boolean mayHold(int number) {
      return ((found[number / Long.SIZE] >>> number) & BOTH) == BOTH;
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
      int length = other.length();
      if (signs.length < length) {
        signs = new char[Math.max(length, 2 * signs.length)];
      }
      other.getChars(0, length, signs, 0);
      char before = 0;
      for (int i = 0; i < length; i++) {
        char sign = signs[i];
        Bits alone = PATTERNS[place(sign)];
        if (alone != null) {
          alone.addTo(found);
        }
        Bits pair = PATTERNS[place(before, sign)];
        if (pair != null) {
          pair.addTo(found);
        }
        before = sign;
      }
    }
  }
}
