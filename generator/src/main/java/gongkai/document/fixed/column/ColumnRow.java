package gongkai.document.fixed.column;

import gongkai.document.fixed.piece.PlacedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of a page, asked many times for what it leaves free: its columns are looked for from each
 * row on, so that a row answers by where its pieces begin and not by going through them.
 */
final class ColumnRow {
  private final List<PlacedText> pieces;

  /** Where the pieces that are not blank begin, from left to right. */
  private final double[] lefts;

  /** How far these and all before them reach. */
  private final double[] reaches;

  ColumnRow(List<PlacedText> pieces) {
    this.pieces = pieces;
    List<PlacedText> shown = pieces.stream().filter(piece -> !piece.isBlank()).toList();
    lefts = new double[shown.size()];
    reaches = new double[shown.size()];
    double reach = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = shown.get(i).left();
      reach = Math.max(reach, shown.get(i).right());
      reaches[i] = reach;
    }
  }

  /**
   * Rows of pieces from left to right.
   *
   * @param rows each of one piece at least
   */
  static List<ColumnRow> of(List<List<PlacedText>> rows) {
    return rows.stream().map(ColumnRow::new).toList();
  }

  List<PlacedText> pieces() {
    return pieces;
  }

  PlacedText first() {
    return pieces.get(0);
  }

  /** Gaps between pieces, each as where it begins and ends. */
  List<double[]> gaps(double widest) {
    List<double[]> gaps = new ArrayList<>();
    int shown = 0;
    for (PlacedText piece : pieces) {
      if (!piece.isBlank()) {
        if (shown > 0 && piece.left() - reaches[shown - 1] >= widest * piece.size()) {
          gaps.add(new double[] {reaches[shown - 1], piece.left()});
        }
        shown++;
      }
    }
    return gaps;
  }

  /** The widest part of a gap that the row leaves free; nothing where it crosses it. */
  double[] free(double left, double right) {
    double[] widest = {left, left};
    int at = from(left);
    double from = at == 0 ? left : Math.max(left, reaches[at - 1]);
    while (at < lefts.length && lefts[at] < right) {
      widest = wider(widest, from, lefts[at]);
      from = Math.max(from, reaches[at]);
      at++;
    }
    return wider(widest, from, right);
  }

  private static double[] wider(double[] gap, double from, double to) {
    return to - from > gap[1] - gap[0] ? new double[] {from, to} : gap;
  }

  /** Whether text stands left of a place. */
  boolean beginsBefore(double place) {
    return lefts.length > 0 && lefts[0] < place;
  }

  /** Whether text reaches over a place to its right. */
  boolean reachesOver(double place) {
    return lefts.length > 0 && reaches[lefts.length - 1] > place;
  }

  /** Index of the first piece that begins at a place or right of it. */
  private int from(double place) {
    int found = Arrays.binarySearch(lefts, place);
    int at = found < 0 ? -1 - found : found;
    while (at > 0 && lefts[at - 1] >= place) {
      at--;
    }
    return at;
  }
}
