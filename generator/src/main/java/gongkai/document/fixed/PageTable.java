package gongkai.document.fixed;

import gongkai.document.fixed.PageLine.Cell;
import gongkai.document.source.LineCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lines with gaps as rows of a table: those after each other whose cells stand under each other, at
 * the left, in the middle or at the right. All must fit, else it is no table for sure.
 */
final class PageTable {
  private static final int FEWEST_ROWS = 2;

  /** In sizes of the font. */
  private static final double ALIGNED = 0.7;

  private PageTable() {}

  /** The rows as a table; empty if that is not sure. */
  static Optional<List<List<String>>> of(List<PageLine> lines) {
    PageLine widest = lines.get(0);
    for (PageLine line : lines) {
      widest = line.cells().size() > widest.cells().size() ? line : widest;
    }
    int columns = widest.cells().size();
    if (lines.size() < FEWEST_ROWS || columns > LineCollector.MOST_COLUMNS) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    for (PageLine line : lines) {
      List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
      int from = 0;
      for (Cell cell : line.cells()) {
        int column = column(cell, widest, from);
        if (column < 0) {
          return Optional.empty();
        }
        row.set(column, cell.text());
        from = column + 1;
      }
      rows.add(row);
    }
    return Optional.of(rows);
  }

  private static int column(Cell cell, PageLine widest, int from) {
    double near = ALIGNED * widest.size();
    for (int column = from; column < widest.cells().size(); column++) {
      Cell head = widest.cells().get(column);
      boolean middle =
          Math.abs(cell.left() + cell.right() - head.left() - head.right()) <= 2 * near;
      if (middle
          || Math.abs(cell.left() - head.left()) <= near
          || Math.abs(cell.right() - head.right()) <= near) {
        return column;
      }
    }
    return -1;
  }
}
