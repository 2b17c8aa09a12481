package gongkai.document.fixed;

import gongkai.document.fixed.PageLine.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cells that stand over an even number of rows: their words are set in the middle of these, and so
 * between two lines. They are put into the first of their rows, else they would cut the table in
 * two, and the lower part would have lost its heads.
 */
final class SpanningCells {
  /** Part of the distance of two rows by which such a cell may stand off their middle. */
  private static final double OFF_MIDDLE = 0.2;

  /** In sizes of the font: between the rows. */
  private static final double FARTHEST = 4;

  /** The rows of a table, and the lines between two of them. */
  private final List<PageLine> rows = new ArrayList<>();

  private final List<Between> between = new ArrayList<>();

  /**
   * A cell between rows.
   *
   * @param below index of the row below it
   */
  private record Between(Cell cell, int below) {}

  private SpanningCells() {}

  /** The lines, with such cells in the first of their rows. */
  static List<PageLine> placed(List<PageLine> lines) {
    List<PageLine> placed = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      SpanningCells table = new SpanningCells();
      int end = table.take(lines, at);
      boolean whole = !table.between.isEmpty() && table.place();
      placed.addAll(whole ? table.rows : lines.subList(at, end));
      at = end;
    }
    return placed;
  }

  /** Takes the table that begins at a line, or that line alone, and gives the index behind it. */
  private int take(List<PageLine> lines, int from) {
    rows.add(lines.get(from));
    int at = from + 1;
    while (lines.get(from).hasCells() && at < lines.size()) {
      PageLine line = lines.get(at);
      if (at + 1 < lines.size() && isBetween(line, lines.get(at - 1), lines.get(at + 1))) {
        line.cells().forEach(cell -> between.add(new Between(cell, rows.size())));
      } else if (line.hasCells() && isOnePage(line, lines.get(from))) {
        rows.add(line);
      } else {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isBetween(PageLine line, PageLine above, PageLine below) {
    double distance = below.baseline() - above.baseline();
    double off = line.baseline() - (above.baseline() + below.baseline()) / 2;
    return above.hasCells()
        && below.hasCells()
        && isOnePage(line, above)
        && isOnePage(line, below)
        && distance > 0
        && distance < FARTHEST * line.size()
        && Math.abs(off) < OFF_MIDDLE * distance
        && line.cells().stream().noneMatch(cell -> isIn(above, cell) || isIn(below, cell));
  }

  private static boolean isOnePage(PageLine line, PageLine other) {
    return line.page() == other.page() && line.region() == other.region();
  }

  /** Whether a row has a cell above or below another. */
  private static boolean isIn(PageLine row, Cell cell) {
    return row.cells().stream()
        .anyMatch(own -> own.left() < cell.right() && cell.left() < own.right());
  }

  /** Whether each cell has a row to stand in; it then does. */
  private boolean place() {
    List<Integer> first = new ArrayList<>();
    for (Between cell : between) {
      OptionalInt row = firstRow(cell);
      if (row.isEmpty()) {
        return false;
      }
      first.add(row.getAsInt());
    }
    for (int i = 0; i < first.size(); i++) {
      rows.set(first.get(i), with(rows.get(first.get(i)), between.get(i).cell()));
    }
    return true;
  }

  /**
   * The first of the rows that a cell stands over: as many above as below it. All rows that have
   * nothing in its column are of some cell there.
   */
  private OptionalInt firstRow(Between sought) {
    int start = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (row > start && isSpanned(sought.cell(), row)) {
        int above = row - start;
        boolean free = isFree(sought.cell(), row, row + above);
        if (sought.below() == row || !free) {
          return free ? OptionalInt.of(start) : OptionalInt.empty();
        }
        start = row + above;
        row = start - 1;
      } else if (isIn(rows.get(row), sought.cell())) {
        start = row + 1 + Math.max(0, row - start);
        row = start - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a cell of the column stands just above a row. */
  private boolean isSpanned(Cell cell, int row) {
    return between.stream()
        .filter(other -> other.below() == row)
        .anyMatch(o -> o.cell().left() < cell.right() && cell.left() < o.cell().right());
  }

  /** Whether rows have nothing in the column of a cell, nor anything between them. */
  private boolean isFree(Cell cell, int from, int to) {
    if (to > rows.size()) {
      return false;
    }
    for (int row = from; row < to; row++) {
      if (isIn(rows.get(row), cell) || (row > from && isSpanned(cell, row))) {
        return false;
      }
    }
    return true;
  }

  private static PageLine with(PageLine row, Cell cell) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.add(cell);
    cells.sort(Comparator.comparingDouble(Cell::left));
    return new PageLine(
        row.page(),
        row.region(),
        Math.min(row.left(), cell.left()),
        Math.max(row.right(), cell.right()),
        row.baseline(),
        row.size(),
        row.place(),
        cells);
  }
}
