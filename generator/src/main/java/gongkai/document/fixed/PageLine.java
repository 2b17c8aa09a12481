package gongkai.document.fixed;

import java.util.List;

/**
 * A line of a page, put together from its pieces.
 *
 * @param region what it is set in: 0 for the width of a page, else a column or turned text
 * @param place how far down the page it stands: 0 at the top, 1 at the bottom
 * @param cells parts with wide gaps between them; at least one
 */
record PageLine(
    int page,
    int region,
    double left,
    double right,
    double baseline,
    double size,
    double place,
    List<Cell> cells,
    String text) {
  /** A part of a line. */
  record Cell(double left, double right, String text) {}

  PageLine {
    cells = List.copyOf(cells);
  }

  boolean hasCells() {
    return cells.size() > 1;
  }
}
