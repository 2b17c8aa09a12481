package gongkai.privacy.help;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLongArray;
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

  /** Two characters, and the number of their set of clues; 0 where nothing is known. */
  private static final AtomicLongArray PAIRS = new AtomicLongArray(SLOTS);

  /** The same of three characters. */
  private static final AtomicLongArray TRIPLES = new AtomicLongArray(SLOTS);

  /** Sets of clues by number, from 1; there are few. */
  private static final List<Integer> SETS = new CopyOnWriteArrayList<>(List.of(0));

  private ClueTable() {}

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
    AtomicLongArray table = length == 2 ? PAIRS : TRIPLES;
    long signs = ((long) line.charAt(place) << 48) | ((long) line.charAt(place + 1) << 32);
    signs |= length == 2 ? 0 : (long) line.charAt(place + 2) << 16;
    int slot = (int) ((signs * 0x9E3779B97F4A7C15L) >>> 48);
    long known = table.getOpaque(slot);
    if (known >>> 16 != signs >>> 16 || (known & 0xFFFF) == 0) {
      String text = line.substring(place, place + length);
      int among = length == 2 ? one(text.charAt(0)) : some(line, place, 2);
      known = signs | number(beginningWith(text, among));
      table.setOpaque(slot, known);
    }
    return SETS.get((int) known & 0xFFFF);
  }

  private static synchronized int number(int clues) {
    int number = SETS.lastIndexOf(clues);
    if (number < 1) {
      SETS.add(clues);
      number = SETS.size() - 1;
    }
    return number;
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
