package gongkai.privacy.help;

import java.util.Arrays;
import java.util.regex.Matcher;

/**
 * At which places of a line which clues may begin. At nearly all places two look-ups say that none
 * does; only at the others a pattern is tried.
 *
 * <p>The tables are made from the patterns: a pattern that neither matches a few characters nor
 * asks for more of them ({@link Matcher#hitEnd}) can match at no place that begins so; one that
 * matches them, asks for no more and does not look back matches at each. They are filled as
 * characters are met. Each thread has its own: to share them would cost more at each place of a
 * text than to fill them twice.
 */
final class ClueTable {
  private static final Clue[] CLUES = Clue.values();
  private static final int ALL = (1 << CLUES.length) - 1;
  private static final int LOOKING_BACK = lookingBack();
  private static final int KNOWN = 1 << 31;
  private static final int SLOTS = 1 << 16;
  private static final ThreadLocal<ClueTable> OF_THREAD = ThreadLocal.withInitial(ClueTable::new);

  /** One for each clue, used again for each text. */
  private final Matcher[] matchers = new Matcher[CLUES.length];

  private final int[] ones = new int[1 << 16];

  /** Two characters, and the number of their set of clues; 0 where nothing is known. */
  private final long[] pairs = new long[SLOTS];

  /** The same of three characters. */
  private final long[] triples = new long[SLOTS];

  /**
   * Sets of clues by number, from 1; there are few. The lower half has those that may begin, the
   * upper half those of them that are there, whatever stands around.
   */
  private long[] sets = new long[64];

  private int lastSet;

  private ClueTable() {
    for (int i = 0; i < CLUES.length; i++) {
      matchers[i] = CLUES[i].pattern().matcher("");
    }
  }

  /** The tables of the thread that asks; no other one may use them. */
  static ClueTable ofThread() {
    return OF_THREAD.get();
  }

  /** The places of a line at which clues may begin. */
  Openings openings(char[] line) {
    Openings openings = new Openings();
    for (int place = 0; place < line.length; place++) {
      // As with most signs.
      if (ones[line[place]] != KNOWN) {
        long open = at(line, place);
        if (open != 0) {
          openings.add(place, (int) open, (int) (open >>> 32));
        }
      }
    }
    return openings;
  }

  /** The set of the clues that may begin at a place. */
  private long at(char[] line, int place) {
    long open = one(line[place]);
    if (open != 0 && place + 2 <= line.length) {
      open = some(pairs, signs(line, place, 2), line, place, 2);
      if (open != 0 && place + 3 <= line.length) {
        open = some(triples, signs(line, place, 3), line, place, 3);
      }
    }
    return open;
  }

  private int one(char c) {
    int known = ones[c];
    if (known == 0) {
      known = KNOWN | (int) beginningWith(String.valueOf(c), ALL);
      ones[c] = known;
    }
    return known & ~KNOWN;
  }

  /** Two or three characters in the upper bits of a number. */
  private static long signs(char[] line, int place, int length) {
    long two = ((long) line[place] << 48) | ((long) line[place + 1] << 32);
    return length == 2 ? two : two | ((long) line[place + 2] << 16);
  }

  private long some(long[] table, long signs, char[] line, int place, int length) {
    int slot = (int) ((signs * 0x9E3779B97F4A7C15L) >>> 48);
    long known = table[slot];
    if (known >>> 16 != signs >>> 16 || (known & 0xFFFF) == 0) {
      int among =
          length == 2 ? one(line[place]) : (int) some(pairs, signs(line, place, 2), line, place, 2);
      known = signs | number(beginningWith(new String(line, place, length), among));
      table[slot] = known;
    }
    return sets[(int) known & 0xFFFF];
  }

  private int number(long clues) {
    for (int number = 1; number <= lastSet; number++) {
      if (sets[number] == clues) {
        return number;
      }
    }
    lastSet++;
    if (lastSet == sets.length) {
      sets = Arrays.copyOf(sets, 2 * sets.length);
    }
    sets[lastSet] = clues;
    return lastSet;
  }

  private long beginningWith(String text, int among) {
    int may = 0;
    int sure = 0;
    for (int i = 0; i < CLUES.length; i++) {
      int bit = CLUES[i].bit();
      if ((among & bit) != 0) {
        Matcher matcher = matchers[i].reset(text);
        boolean there = matcher.lookingAt();
        may |= there || matcher.hitEnd() ? bit : 0;
        sure |= there && !matcher.hitEnd() && !matcher.requireEnd() ? bit & ~LOOKING_BACK : 0;
      }
    }
    return may | ((long) sure << 32);
  }

  /** Those whose patterns also ask what stands before them. */
  private static int lookingBack() {
    int clues = 0;
    for (Clue clue : CLUES) {
      String pattern = clue.pattern().pattern();
      clues |= pattern.contains("(?<") || pattern.contains("\\b") ? clue.bit() : 0;
    }
    return clues;
  }
}
