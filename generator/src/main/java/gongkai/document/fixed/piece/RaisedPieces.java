package gongkai.document.fixed.piece;

import gongkai.document.source.sign.Height;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells raised and lowered characters of a page: small ones that follow close behind larger ones, a
 * little above or below their baseline, and digits of any size that clearly stand off it. They
 * belong to the line of those, and to no number in it.
 */
final class RaisedPieces {
  /** Part of the line's size up to which a character is small. */
  private static final double SMALL = 0.88;

  /** The same for the mark that a note begins with, which programs make little smaller. */
  private static final double SMALLER = 0.95;

  /** Part of the line's size by which one stands higher at most, and at least. */
  private static final double HIGHEST = 0.62;

  private static final double LEAST = 0.12;

  /** The same for digits as large as the line's; those of a scan may stand a little unevenly. */
  private static final double CLEAR = 0.25;

  private static final int MOST_DIGITS = 3;

  /** The same for one that stands lower. */
  private static final double LOWEST = 0.4;

  /** Part of the line's size that may lie between a character and one behind it. */
  private static final double CLOSE = 0.35;

  private RaisedPieces() {}

  /** The rows of a page, those of raised or lowered characters put into the row they belong to. */
  static List<List<PlacedText>> joined(List<List<PlacedText>> rows) {
    List<List<PlacedText>> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<PlacedText> row = new ArrayList<>(rows.get(i));
      if (i + 1 < rows.size() && (belongs(row, rows.get(i + 1)) || begins(row, rows.get(i + 1)))) {
        row.addAll(rows.get(++i));
      }
      if (i + 1 < rows.size() && belongs(rows.get(i + 1), row)) {
        row.addAll(rows.get(++i));
      }
      joined.add(row);
    }
    return joined;
  }

  /** How high each piece of a row stands, pieces from left to right. */
  static List<Height> heights(List<PlacedText> row) {
    double size = size(row);
    double baseline = baseline(row, size);
    List<Height> heights = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      PlacedText piece = row.get(i);
      double rise = baseline - piece.baseline();
      boolean off =
          ((isSmall(piece, size) && Math.abs(rise) >= LEAST * size)
                  || (isNumber(piece) && Math.abs(rise) >= CLEAR * size))
              && (i == 0 ? beginsLine(row, size) : follows(row, i, size))
              && (i == 0 || !isSmall(row.get(i - 1), size) || heights.get(i - 1) != Height.LEVEL);
      heights.add(!off ? Height.LEVEL : rise > 0 ? Height.RAISED : Height.LOWERED);
    }
    return heights;
  }

  private static boolean isSmall(PlacedText piece, double size) {
    return piece.size() <= SMALL * size;
  }

  private static boolean isNumber(PlacedText piece) {
    return piece.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean follows(List<PlacedText> row, int index, double size) {
    return index > 0
        && !row.get(index - 1).isBlank()
        && row.get(index).left() - row.get(index - 1).right() < CLOSE * size;
  }

  /** Whether all of a row is small and stands close behind pieces of another. */
  private static boolean belongs(List<PlacedText> small, List<PlacedText> row) {
    double size = size(row);
    double rise = baseline(row, size) - small.get(0).baseline();
    PlacedText first = row.get(0);
    boolean near = rise > 0 ? rise <= HIGHEST * size : -rise <= LOWEST * size;
    return near
        && small.get(0).page() == first.page()
        && small.get(0).turn() == first.turn()
        && (size(small) <= SMALL * size || fills(small, row, rise, size))
        && small.stream().allMatch(piece -> isBehind(piece, small, row, size));
  }

  /** Whether all of a row is the mark of a note that the line below its top begins with. */
  private static boolean begins(List<PlacedText> mark, List<PlacedText> row) {
    double size = size(row);
    double rise = baseline(row, size) - mark.get(0).baseline();
    List<PlacedText> whole = new ArrayList<>(mark);
    whole.addAll(row);
    return rise >= CLEAR * size
        && rise <= HIGHEST * size
        && mark.size() <= MOST_DIGITS
        && mark.get(0).page() == row.get(0).page()
        && mark.get(0).turn() == row.get(0).turn()
        && beginsLine(whole, size);
  }

  /** Whether a row begins with a number that is smaller than the words close behind it. */
  private static boolean beginsLine(List<PlacedText> row, double size) {
    int end = 0;
    while (end < row.size() && isNumber(row.get(end)) && row.get(end).size() < SMALLER * size) {
      end++;
    }
    boolean word = end > 0 && end < row.size() && Character.isLetter(row.get(end).text().charAt(0));
    return word
        && row.subList(0, end).stream().allMatch(p -> p.baseline() == row.get(0).baseline())
        && row.get(end).left() - row.get(end - 1).right() < CLOSE * size
        && row.get(end).left() > row.get(end - 1).left();
  }

  /** Digits of any size that stand clearly off the line, in a gap that it leaves for them. */
  private static boolean fills(
      List<PlacedText> digits, List<PlacedText> row, double rise, double size) {
    return Math.abs(rise) >= CLEAR * size
        && digits.size() <= MOST_DIGITS
        && digits.stream().allMatch(RaisedPieces::isNumber)
        && digits.stream().allMatch(d -> row.stream().noneMatch(p -> isOver(d, p) && !p.isBlank()));
  }

  /** Whether one piece stands over the middle of another. */
  private static boolean isOver(PlacedText piece, PlacedText other) {
    double middle = piece.left() + piece.width() / 2;
    return other.left() < middle && middle < other.right();
  }

  private static boolean isBehind(
      PlacedText piece, List<PlacedText> small, List<PlacedText> row, double size) {
    return piece.isBlank()
        || row.stream().anyMatch(p -> isClose(p, piece, size))
        || small.stream().anyMatch(p -> !p.equals(piece) && isClose(p, piece, size));
  }

  private static boolean isClose(PlacedText before, PlacedText piece, double size) {
    double gap = piece.left() - before.right();
    return !before.isBlank() && gap < CLOSE * size && gap > -CLOSE * size;
  }

  private static double size(List<PlacedText> row) {
    return row.stream()
        .filter(piece -> !piece.isBlank())
        .mapToDouble(PlacedText::size)
        .max()
        .orElse(1);
  }

  private static double baseline(List<PlacedText> row, double size) {
    double[] baselines =
        row.stream()
            .filter(piece -> !piece.isBlank() && piece.size() > SMALL * size)
            .mapToDouble(PlacedText::baseline)
            .sorted()
            .toArray();
    return baselines.length == 0 ? 0 : baselines[baselines.length / 2];
  }
}
