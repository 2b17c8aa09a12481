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
  private static final int SLOTS = 1 << 16;

  private static final int[] ONES = new int[1 << 16];
  private static final AtomicReferenceArray<Sign> SIGNS = new AtomicReferenceArray<>(SLOTS);

  private ClueTable() {}

  /** Two or three characters, and what may begin with them. */
  private record Sign(String signs, int clues) {
    boolean is(String line, int place, int length) {
      return signs.length() == length && line.startsWith(signs, place);
    }
  }

  /**
   * The clues that may begin at a place.
   *
   * @param among the bits of those that are sought
   */
  static int at(String line, int place, int among) {
    int open = one(line.charAt(place)) & among;
    for (int length = 2; length <= 3 && open != 0 && place + length <= line.length(); length++) {
      open &= some(line, place, length);
    }
    return open;
  }

  private static int one(char c) {
    int known = ONES[c];
    if (known == 0) {
      known = KNOWN | beginningWith(String.valueOf(c), ALL);
      ONES[c] = known;
    }
    return known & ~KNOWN;
  }

  private static int some(String line, int place, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + line.charAt(place + i);
    }
    int slot = (hash * 0x9E3779B1) >>> 16;
    Sign sign = SIGNS.getPlain(slot);
    if (sign == null || !sign.is(line, place, length)) {
      String signs = line.substring(place, place + length);
      int among = length == 2 ? one(signs.charAt(0)) : some(line, place, 2);
      sign = new Sign(signs, beginningWith(signs, among));
      SIGNS.setPlain(slot, sign);
    }
    return sign.clues();
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
