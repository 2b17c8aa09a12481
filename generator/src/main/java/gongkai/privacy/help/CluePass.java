package gongkai.privacy.help;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;

/** A pass over the lines of one text, by one thread. */
public final class CluePass {
  private static final Clue[] CLUES = Clue.values();

  private final boolean plain;
  private final ClueTable table = ClueTable.ofThread();
  private final Matcher[] matchers = new Matcher[CLUES.length];
  private final String[] lines = new String[CLUES.length];

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
    return of(line, line.toCharArray());
  }

  /** The same of a line of these signs. */
  public LineClues of(String line, char[] signs) {
    if (plain) {
      return LineClues.all(Aid.isMeant(line));
    }
    Openings openings = table.openings(signs);
    int found = openings.sure();
    for (int i = 0; i < openings.size(); i++) {
      int open = openings.clues(i) & ~found;
      while (open != 0) {
        int clue = Integer.numberOfTrailingZeros(open);
        open &= open - 1;
        found |= at(clue, line, openings.place(i)).lookingAt() ? 1 << clue : 0;
      }
    }
    return LineClues.of(found, openings);
  }

  /** All places of a clue in a line, one behind the other. One search for each clue at a time. */
  Search all(Clue clue, String line, LineClues clues) {
    return all(clue, line, clues, sign -> true);
  }

  /**
   * Only those that may be what is sought, by the sign behind their first.
   *
   * @param clues of the line
   * @param second whether it may be one that stands there
   */
  Search all(Clue clue, String line, LineClues clues, IntPredicate second) {
    return new Search(clue, line, clues.openings(), second);
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
    private final Openings openings;
    private final IntPredicate second;

    /** The number of the opening that is looked at next. */
    private int next;

    private int start;
    private int end;

    private Search(Clue clue, String line, Openings openings, IntPredicate second) {
      this.clue = clue;
      this.line = line;
      this.openings = openings;
      this.second = second;
    }

    /** The next place, or false if there is none. */
    boolean find() {
      return find(end);
    }

    /** The next place from one on, which is not before the last. */
    boolean find(int from) {
      if (plain) {
        Matcher matcher = clue.pattern().matcher(line);
        return matcher.find(from) && found(matcher);
      }
      int bit = clue.bit();
      for (; next < openings.size(); next++) {
        int place = openings.place(next);
        boolean open = place >= from && (openings.clues(next) & bit) != 0;
        if (open && (place + 1 == line.length() || second.test(line.charAt(place + 1)))) {
          Matcher matcher = at(Integer.numberOfTrailingZeros(bit), line, place);
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
