package gongkai.document.fixed.table;

import gongkai.document.fixed.piece.PageLine;
import gongkai.document.fixed.piece.PageLine.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells that stand over an even number of rows: their words are set in the middle of these, and so
 * between two lines. They are put into the first of their rows, else they would cut the table in
 * two, and the lower part would have lost its heads. In a column that has such cells those over an
 * odd number of rows, whose words stand in the middle one, go up too: a blank above them would be
 * read as the cell before going on.
 */
public final class SpanningCells {
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
  public static List<PageLine> placed(List<PageLine> lines) {
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
    return row.cells().stream().anyMatch(own -> isOver(own, cell));
  }

  private static boolean isOver(Cell cell, Cell other) {
    return cell.left() < other.right() && other.left() < cell.right();
  }

  /** Whether each cell has a row to stand in; it then does. */
  private boolean place() {
    List<Column> columns = new ArrayList<>();
    for (Between cell : between) {
      Column column = column(cell.cell());
      if (!column.first().containsKey(cell.below())) {
        return false;
      }
      columns.add(column);
    }
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = between.get(i).cell();
      columns.get(i).moved().forEach((row, first) -> move(row, first, cell));
      int first = columns.get(i).first().get(between.get(i).below());
      rows.set(first, with(rows.get(first), cell));
    }
    return true;
  }

  /**
   * What stands over which rows of a column: as many above its words as below them. All rows that
   * have nothing there are of some cell.
   *
   * @param first the first row of each cell between rows, by the row below it
   * @param moved the same of cells whose words stand in a row, where that is another; none if some
   *     row of the column is of no cell, since then it has blank ones too
   */
  private record Column(Map<Integer, Integer> first, Map<Integer, Integer> moved) {}

  private Column column(Cell cell) {
    Map<Integer, Integer> first = new TreeMap<>();
    Map<Integer, Integer> moved = new TreeMap<>();
    if (rows.stream().noneMatch(row -> isIn(row, cell))) {
      return new Column(first, moved); // no head stands over it: two lines of words set apart
    }
    int start = 0;
    for (int row = 0; row < rows.size(); row++) {
      int above = row - start;
      if (above > 0 && isSpanned(cell, row)) {
        if (!isFree(cell, row, row + above)) {
          return new Column(first, Map.of());
        }
        first.put(row, start);
        start = row + above;
        row = start - 1;
      } else if (isIn(rows.get(row), cell)) {
        if (above > 0 && !isFree(cell, row + 1, row + 1 + above)) {
          return new Column(first, Map.of());
        }
        if (above > 0) {
          moved.put(row, start);
        }
        start = row + 1 + above;
        row = start - 1;
      }
    }
    return new Column(first, start == rows.size() ? moved : Map.of());
  }

  /** Takes what stands in a column to another row. */
  private void move(int from, int to, Cell column) {
    PageLine row = rows.get(from);
    List<Cell> there = row.cells().stream().filter(own -> isOver(own, column)).toList();
    if (there.size() == 1 && row.cells().size() > 1) {
      List<Cell> rest = new ArrayList<>(row.cells());
      rest.remove(there.get(0));
      rows.set(from, with(row, rest));
      rows.set(to, with(rows.get(to), there.get(0)));
    }
  }

  /** Whether a cell of the column stands just above a row. */
  private boolean isSpanned(Cell cell, int row) {
    return between.stream()
        .filter(other -> other.below() == row)
        .anyMatch(other -> isOver(other.cell(), cell));
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
    return with(row, cells);
  }

  /**
   * @param cells from left to right
   */
  private static PageLine with(PageLine row, List<Cell> cells) {
    return new PageLine(
        row.page(),
        row.region(),
        cells.get(0).left(),
        cells.get(cells.size() - 1).right(),
        row.baseline(),
        row.size(),
        row.place(),
        cells);
  }
}
