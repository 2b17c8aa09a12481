package gongkai.document.fixed.column;

import gongkai.document.fixed.piece.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pieces of a row without a gap among them.
 *
 * @param row its index among the rows of the page
 * @param pieces from left to right, none of them blank
 */
record LineSegment(int row, List<PlacedText> pieces, double left, double right) {
  private static final String SENTENCE_ENDS = "。！？；：";

  /**
   * The segments of a row.
   *
   * @param gap in sizes of the font, from which on it parts two
   */
  static List<LineSegment> of(int row, List<PlacedText> pieces, double gap) {
    List<LineSegment> segments = new ArrayList<>();
    List<PlacedText> shown = pieces.stream().filter(piece -> !piece.isBlank()).toList();
    int from = 0;
    double reach = Double.POSITIVE_INFINITY;
    for (int i = 0; i < shown.size(); i++) {
      PlacedText piece = shown.get(i);
      if (piece.left() - reach >= gap * piece.size()) {
        segments.add(new LineSegment(row, shown.subList(from, i), shown.get(from).left(), reach));
        from = i;
      }
      reach = i == from ? piece.right() : Math.max(reach, piece.right());
    }
    segments.add(
        new LineSegment(row, shown.subList(from, shown.size()), shown.get(from).left(), reach));
    return segments;
  }

  double size() {
    return pieces.get(0).size();
  }

  double baseline() {
    return pieces.get(0).baseline();
  }

  String text() {
    return pieces.stream().map(PlacedText::text).collect(Collectors.joining());
  }

  boolean endsSentence() {
    return SENTENCE_ENDS.contains(pieces.get(pieces.size() - 1).text());
  }
}
