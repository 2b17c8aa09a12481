package gongkai.privacy.help;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;

/** A pass over the lines of one text, by one thread. */
public final class CluePass {
  private static final Clue[] CLUES = Clue.values();
  private static final int ALL = -1 >>> (32 - CLUES.length);

  private final boolean plain;
  private final ClueTable table = ClueTable.ofThread();
  private final Matcher[] matchers = new Matcher[CLUES.length];
  private final String[] lines = new String[CLUES.length];
  private String lastLine = "";
  private char[] lastSigns = new char[0];

  private CluePass(boolean plain) {
    this.plain = plain;
  }

  public static CluePass quick() {
    return new CluePass(false);
  }

  /** A pass in which every rule looks at every line, and every pattern at every place. */
  static CluePass plain() {
    return new CluePass(true);
  }

  /** The clues of a line whose characters are folded. */
  public LineClues of(String line) {
    if (plain) {
      return LineClues.all(Aid.isMeant(line));
    }
    int found = 0;
    char[] signs = signs(line);
    int end = signs.length;
    for (int i = table.next(signs, 0, ALL); i < end; i = table.next(signs, i + 1, ALL & ~found)) {
      int open = table.at(signs, i, ALL & ~found);
      while (open != 0) {
        int clue = Integer.numberOfTrailingZeros(open);
        open &= open - 1;
        found |= at(clue, line, i).lookingAt() ? 1 << clue : 0;
      }
    }
    return LineClues.of(found);
  }

  /** The signs of the line that is looked at, which several searches are about. */
  @SuppressWarnings("ReferenceEquality") // The same line, not an equal one.
  private char[] signs(String line) {
    if (line != lastLine) {
      lastLine = line;
      lastSigns = line.toCharArray();
    }
    return lastSigns;
  }

  /** All places of a clue in a line, one behind the other. One search for each clue at a time. */
  Search all(Clue clue, String line) {
    return all(clue, line, sign -> true);
  }

  /**
   * Only those that may be what is sought, by the sign behind their first.
   *
   * @param second whether it may be one that stands there
   */
  Search all(Clue clue, String line, IntPredicate second) {
    return new Search(clue, line, second);
  }

  /** The matcher of a clue, for what begins at a place; what stands before it can be seen. */
  @SuppressWarnings("ReferenceEquality") // The same line, not an equal one; resetting is dear.
  private Matcher at(int clue, String line, int place) {
    Matcher matcher = matchers[clue];
    if (matcher == null) {
      matcher = CLUES[clue].pattern().matcher(line).useTransparentBounds(true);
      matchers[clue] = matcher;
    } else if (lines[clue] != line) {
      matcher.reset(line);
    }
    lines[clue] = line;
    return matcher.region(place, line.length());
  }

  /** Finds what {@link Matcher#find()} finds. */
  final class Search {
    private final Clue clue;
    private final String line;
    private final IntPredicate second;
    private int start;
    private int end;

    private Search(Clue clue, String line, IntPredicate second) {
      this.clue = clue;
      this.line = line;
      this.second = second;
    }

    /** The next place, or false if there is none. */
    boolean find() {
      return find(end);
    }

    /** The next place from one on. */
    boolean find(int from) {
      if (plain) {
        Matcher matcher = clue.pattern().matcher(line);
        return matcher.find(from) && found(matcher);
      }
      char[] signs = signs(line);
      int bit = clue.bit();
      int end = signs.length;
      for (int i = table.next(signs, from, bit); i < end; i = table.next(signs, i + 1, bit)) {
        if (i + 1 == end || second.test(signs[i + 1])) {
          Matcher matcher = at(Integer.numberOfTrailingZeros(bit), line, i);
          if (matcher.lookingAt()) {
            return found(matcher);
          }
        }
      }
      return false;
    }

    private boolean found(Matcher matcher) {
      start = matcher.start();
      end = matcher.end();
      return true;
    }

    int start() {
      return start;
    }

    int end() {
      return end;
    }
  }
}
