package gongkai.document.fixed.column;

import gongkai.document.fixed.piece.PlacedText;
import java.util.ArrayList;
import java.util.List;

/** The rows of a page, its margins and the size of its text, by the lines of its whole width. */
final class PageRows {
  /** In sizes of the font: between what is inset and the text beside it. */
  static final double GAP = 0.7;

  /** In sizes of the font: what is no indent. */
  static final double NEAR = 0.5;

  /** In sizes of the font: no indent of a paragraph is deeper. */
  static final double INDENT = 3;

  /** By how much a full line may fall short: a mark may not begin a line, a number not break. */
  static final double SHORT = 1.6;

  /** In sizes of the font: from one line of the text to the next. */
  private static final double LEADING = 2.6;

  private static final double SAME_SIZE = 0.05;

  /** Part of the widest line that a line of the whole width has. */
  private static final double WIDE = 0.85;

  /** In sizes of the font. */
  private static final double NARROWEST = 15;

  private final List<List<PlacedText>> pieces;
  private final List<List<LineSegment>> rows = new ArrayList<>();
  private double left;
  private double right;
  private double size = 1;

  PageRows(List<List<PlacedText>> pieces) {
    this.pieces = pieces;
    for (int i = 0; i < pieces.size(); i++) {
      rows.add(LineSegment.of(i, pieces.get(i), GAP));
    }
    List<LineSegment> lines = rows.stream().filter(r -> r.size() == 1).map(r -> r.get(0)).toList();
    double widest = lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(0);
    List<LineSegment> wide =
        lines.stream().filter(l -> l.right() - l.left() >= WIDE * widest).toList();
    if (!wide.isEmpty()) {
      right = wide.stream().mapToDouble(LineSegment::right).max().orElse(0);
      double[] sizes = wide.stream().mapToDouble(LineSegment::size).sorted().toArray();
      size = sizes[sizes.length / 2];
      // All wide lines may be the first of their paragraphs, which are indented.
      left = lines.stream().filter(this::isOfText).mapToDouble(LineSegment::left).min().orElse(0);
    }
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  double size() {
    return size;
  }

  int count() {
    return rows.size();
  }

  List<LineSegment> row(int index) {
    return rows.get(index);
  }

  /** Whether there is room for anything beside the text. */
  boolean isWideEnough() {
    return right - left >= NARROWEST * size;
  }

  boolean isOfText(LineSegment line) {
    return isOfSize(line.pieces().get(0));
  }

  boolean isOfSize(PlacedText piece) {
    return Math.abs(piece.size() - size) <= SAME_SIZE * size;
  }

  /** Whether a line reaches from margin to margin. */
  boolean isWide(LineSegment line) {
    return isOfText(line)
        && line.left() <= left + INDENT * size
        && line.right() >= right - SHORT * size;
  }

  boolean isFlush(LineSegment line) {
    return line.left() <= left + NEAR * size;
  }

  boolean isNear(LineSegment above, LineSegment line) {
    return line.baseline() - above.baseline() <= LEADING * size;
  }

  /** Whether the row above is one line of the whole width that stops in a sentence. */
  boolean isCutAbove(int row, LineSegment line) {
    if (row == 0 || rows.get(row - 1).size() > 1) {
      return false;
    }
    LineSegment above = rows.get(row - 1).get(0);
    return isWide(above) && !above.endsSentence() && isNear(above, line);
  }

  /** Whether a row is one line of the text that begins at the margin, just below another. */
  boolean isFlushBelow(int row, LineSegment line) {
    if (row >= rows.size() || rows.get(row).size() > 1) {
      return false;
    }
    LineSegment below = rows.get(row).get(0);
    return isOfText(below) && isFlush(below) && isNear(line, below);
  }

  /** Whether a row is the short last line of a paragraph of the page's width. */
  boolean isRestOfParagraph(int row) {
    LineSegment line = rows.get(row).get(0);
    return isOfText(line) && isFlush(line) && line.endsSentence() && isCutAbove(row, line);
  }

  /**
   * Index after the paragraph that goes on at a row; 0 if it ends on no row of the page.
   *
   * @param last the line above the row
   */
  int endOfParagraph(LineSegment last, int from) {
    if (endsParagraph(last, from)) {
      return from;
    }
    for (int row = from; row < rows.size() && rows.get(row).size() == 1; row++) {
      if (endsParagraph(rows.get(row).get(0), row + 1)) {
        return row + 1;
      }
    }
    return 0;
  }

  /** Whether a line ends a sentence, and is short or has an indented one below it. */
  private boolean endsParagraph(LineSegment line, int next) {
    boolean indented = next < rows.size() && !isFlush(rows.get(next).get(0));
    return line.endsSentence() && (indented || line.right() < right - SHORT * size);
  }

  /** The pieces of a row, blanks among them, from one segment's beginning to another's end. */
  List<PlacedText> between(LineSegment first, LineSegment last) {
    return pieces.get(first.row()).stream()
        .filter(p -> p.left() >= first.left() && p.left() < last.right())
        .toList();
  }
}
