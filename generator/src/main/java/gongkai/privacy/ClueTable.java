package gongkai.privacy;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;

/**
 * At which places of a line which clues may begin. At nearly all places two look-ups say that none
 * does; only at the others a pattern is tried.
 *
 * <p>The tables are made from the patterns: a pattern that neither matches a few characters nor
 * asks for more of them ({@link Matcher#hitEnd}) can match at no place that begins so. They are
 * filled as characters are met, by any number of threads: what two of them write is the same.
 */
final class ClueTable {
  private static final Clue[] CLUES = Clue.values();
  private static final int ALL = (1 << CLUES.length) - 1;
  private static final int KNOWN = 1 << 31;
  private static final int SLOTS = 1 << 14;

  private static final int[] ONES = new int[1 << 16];
  private static final AtomicReferenceArray<Three> THREES = new AtomicReferenceArray<>(SLOTS);

  private ClueTable() {}

  /** Three characters, and what may begin with them. */
  private record Three(char first, char second, char third, int clues) {
    boolean is(char a, char b, char c) {
      return first == a && second == b && third == c;
    }
  }

  /**
   * The clues that may begin at a place.
   *
   * @param among the bits of those that are sought
   */
  static int at(String line, int place, int among) {
    int open = one(line.charAt(place)) & among;
    return open == 0 || place + 2 >= line.length()
        ? open
        : open & three(line.charAt(place), line.charAt(place + 1), line.charAt(place + 2));
  }

  private static int one(char c) {
    int known = ONES[c];
    if (known == 0) {
      known = KNOWN | beginningWith(String.valueOf(c), ALL);
      ONES[c] = known;
    }
    return known & ~KNOWN;
  }

  private static int three(char a, char b, char c) {
    int slot = ((a * 31 + b) * 31 + c) * 0x9E3779B1 >>> 18;
    Three three = THREES.getPlain(slot);
    if (three == null || !three.is(a, b, c)) {
      three = new Three(a, b, c, beginningWith(new String(new char[] {a, b, c}), one(a)));
      THREES.setPlain(slot, three);
    }
    return three.clues();
  }

  private static int beginningWith(String text, int among) {
    int clues = 0;
    for (Clue clue : CLUES) {
      if ((among & clue.bit()) != 0) {
        Matcher matcher = clue.pattern().matcher(text);
        clues |= matcher.lookingAt() || matcher.hitEnd() ? clue.bit() : 0;
      }
    }
    return clues;
  }
}
