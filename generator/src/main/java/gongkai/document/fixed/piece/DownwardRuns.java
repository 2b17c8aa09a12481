package gongkai.document.fixed.piece;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Text that runs downwards on a page whose other lines do not: beside a picture, in a margin, in a
 * box. The characters that the file sets below each other, one after the other, are turned, so that
 * none of them comes between two of a line that it only stands beside.
 */
final class DownwardRuns {
  private static final int FEWEST = 4;

  /** Characters of words: a column of figures is none. */
  private static final int FEWEST_WORDS = 3;

  /** In sizes of the font: from one character to the next; lines of a cell are farther apart. */
  private static final double SHORTEST = 0.8;

  private static final double LONGEST = 1.35;

  private static final double BESIDE = 0.3;

  private static final double LEVEL = 0.1;

  /** In sizes of the font: from one line of a run to the next. */
  private static final double WIDEST = 2.2;

  /** By how much steps differ. */
  private static final double SAME = 0.2;

  /** Direction of text that runs downwards. */
  private static final int DOWN = 3;

  /** Digits that stand beside each other in such a line. */
  private static final int MOST_DIGITS = 3;

  private static final double MOSTLY = 0.7;

  /** Tenths of its size at which a character stands. */
  private record Level(int page, long size, long baseline) {
    static Level of(PlacedText piece) {
      double tenth = piece.size() / 10;
      return new Level(
          piece.page(), Math.round(piece.size() * 10), Math.round(piece.baseline() / tenth));
    }
  }

  /**
   * A run that was found.
   *
   * @param from index of its first piece
   * @param to index after its last
   * @param turned the same pieces, turned
   */
  private record Run(int from, int to, List<PlacedText> turned) {}

  private final List<PlacedText> pieces;
  private final List<PlacedText> run = new ArrayList<>();

  /** What the line of the run begins with that is read. */
  private PlacedText top;

  /** The height of the step before; 0 before the first. */
  private double step;

  private int words;

  private DownwardRuns(List<PlacedText> pieces) {
    this.pieces = pieces;
  }

  /**
   * The pieces, in the file's order, those of such runs turned.
   *
   * @param whole pages that are turned as a whole, by their numbers
   */
  static List<PlacedText> turned(List<PlacedText> pieces, Set<Integer> whole) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      DownwardRuns run = new DownwardRuns(pieces);
      int end = whole.contains(pieces.get(at).page()) ? at + 1 : run.take(at);
      if (run.run.size() >= FEWEST && run.words >= FEWEST_WORDS) {
        runs.add(new Run(at, end, run.run));
      }
      at = end;
    }
    if (runs.isEmpty()) {
      return pieces;
    }
    Set<Level> levels = levelsBeside(runs, pieces);
    List<PlacedText> all = new ArrayList<>(pieces);
    for (Run run : runs) {
      if (!isColumn(pieces.subList(run.from(), run.to()), levels)) {
        for (int i = 0; i < run.turned().size(); i++) {
          all.set(run.from() + i, run.turned().get(i));
        }
      }
    }
    return all;
  }

  private static Set<Level> levelsBeside(List<Run> runs, List<PlacedText> pieces) {
    BitSet taken = new BitSet();
    runs.forEach(run -> taken.set(run.from(), run.to()));
    Set<Level> levels = new HashSet<>();
    for (int i = taken.nextClearBit(0); i < pieces.size(); i = taken.nextClearBit(i + 1)) {
      if (isUpright(pieces.get(i))) {
        levels.add(Level.of(pieces.get(i)));
      }
    }
    return levels;
  }

  /** Whether most characters are level with others beside them, as cells of a column are. */
  private static boolean isColumn(List<PlacedText> run, Set<Level> levels) {
    long level = run.stream().filter(piece -> levels.contains(Level.of(piece))).count();
    return level >= MOSTLY * run.size();
  }

  /** Takes the run that begins at a piece, and gives the index after it. */
  private int take(int from) {
    PlacedText last = pieces.get(from);
    if (!isUpright(last)) {
      return from + 1;
    }
    add(last);
    top = last;
    int at = from + 1;
    while (at < pieces.size()) {
      PlacedText piece = pieces.get(at);
      if (piece.page() == last.page() && piece.turn() == DOWN && step > 0) {
        run.add(piece);
        at++;
        continue;
      }
      int together = digitsBeside(at);
      boolean next = isNextLine(piece);
      boolean goesOn = next || isStep(last, piece);
      if (!isUpright(piece) || !goesOn || (isSetBeside(at) && together == 0)) {
        break;
      }
      step = next ? step : piece.baseline() - last.baseline();
      top = next ? piece : top;
      last = piece;
      for (int i = 0; i < Math.max(1, together); i++) {
        add(pieces.get(at + i), i, Math.max(1, together));
      }
      at += Math.max(1, together);
    }
    return at;
  }

  private boolean isSetBeside(int at) {
    return at + 1 < pieces.size() && pieces.get(at).leadsTo(pieces.get(at + 1));
  }

  /** How many digits stand beside each other in one place of the line; 0 if only one does. */
  private int digitsBeside(int at) {
    int end = at + 1;
    while (end < pieces.size() && isDigit(pieces.get(end - 1)) && isSetBeside(end - 1)) {
      end++;
    }
    boolean digits = isDigit(pieces.get(end - 1)) && end - at > 1 && end - at <= MOST_DIGITS;
    return digits ? end - at : 0;
  }

  /** Whether a character begins the next line of the run, level with the beginning of this one. */
  private boolean isNextLine(PlacedText piece) {
    double beside = (top.left() - piece.left()) / piece.size();
    return step > 0
        && top.page() == piece.page()
        && Math.abs(top.baseline() - piece.baseline()) <= LEVEL * piece.size()
        && beside >= SHORTEST
        && beside <= WIDEST;
  }

  private static boolean isDigit(PlacedText piece) {
    return piece.text().chars().allMatch(Character::isDigit);
  }

  private static boolean isUpright(PlacedText piece) {
    return piece.turn() == 0 && !piece.isBlank();
  }

  private boolean isStep(PlacedText above, PlacedText piece) {
    double size = Math.max(above.size(), piece.size());
    double way = piece.baseline() - above.baseline();
    double middle = above.left() + Math.min(above.width(), size) / 2;
    double now = piece.left() + Math.min(piece.width(), size) / 2;
    return above.page() == piece.page()
        && way >= SHORTEST * size
        && way <= LONGEST * size
        && (step == 0 || Math.abs(way - step) <= SAME * size)
        && (Math.abs(middle - now) <= BESIDE * size
            || Math.abs(above.left() - piece.left()) <= BESIDE * size);
  }

  private void add(PlacedText piece) {
    add(piece, 0, 1);
  }

  /** Digits beside each other share the room of one character. */
  private void add(PlacedText piece, int index, int count) {
    int sign = piece.text().codePointAt(0);
    words += UnicodeScript.of(sign) == UnicodeScript.HAN ? 1 : 0;
    PlacedText first = index == 0 ? piece : run.get(run.size() - index);
    PlacedText turned = DownwardLines.turned(piece);
    double part = turned.size() / count;
    run.add(
        new PlacedText(
            turned.page(),
            turned.turn(),
            index == 0 ? turned.left() : first.left() + index * part,
            index == 0 ? turned.baseline() : first.baseline(),
            part,
            turned.size(),
            turned.paper(),
            turned.text()));
  }
}
