package gongkai.document.web;

import gongkai.document.source.LineCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * A table of a web page as rows of cells. A cell that spans several has its text in the first, and
 * the others stay empty.
 *
 * @param cells in the order of the page
 */
record HtmlTable(Element table, List<Element> cells, List<List<String>> rows) {
  /** Characters. A cell with more is a part of a page, not of a table. */
  private static final int LONGEST_CELL = 600;

  /**
   * A table's cells in rows.
   *
   * @param isShown whether a row or cell shows
   * @param text reads the text of a cell
   */
  static HtmlTable of(Element table, Predicate<Element> isShown, Function<Element, String> text) {
    List<Element> cells = new ArrayList<>();
    List<List<String>> grid = new ArrayList<>();
    List<List<Boolean>> taken = new ArrayList<>();
    List<Element> rows =
        table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr").stream()
            .filter(row -> isShown.test(row.parent()) && isShown.test(row))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      int column = 0;
      for (Element cell : rows.get(i).select("> td, > th")) {
        if (!isShown.test(cell)) {
          continue;
        }
        cells.add(cell);
        while (isTaken(taken, i, column)) {
          column++;
        }
        int width = span(cell.attr("colspan"), LineCollector.MOST_COLUMNS - column);
        boolean toTheEnd = cell.attr("rowspan").matches("0+");
        int height = toTheEnd ? restOfGroup(rows, i) : span(cell.attr("rowspan"), rows.size() - i);
        for (int row = i; row < i + height; row++) {
          for (int c = column; c < column + width; c++) {
            put(taken, row, c, true, false);
            put(grid, row, c, row == i && c == column ? text.apply(cell) : "", "");
          }
        }
        column += width;
      }
    }
    return new HtmlTable(table, List.copyOf(cells), grid);
  }

  /** Rows of the same head, body or foot from one on. */
  private static int restOfGroup(List<Element> rows, int from) {
    Element group = rows.get(from).parent();
    return (int)
        rows.subList(from, rows.size()).stream()
            .takeWhile(row -> Objects.equals(row.parent(), group))
            .count();
  }

  private static boolean isTaken(List<List<Boolean>> taken, int row, int column) {
    return row < taken.size() && column < taken.get(row).size() && taken.get(row).get(column);
  }

  private static <T> void put(List<List<T>> grid, int row, int column, T value, T filler) {
    while (grid.size() <= row) {
      grid.add(new ArrayList<>());
    }
    List<T> cells = grid.get(row);
    while (cells.size() <= column) {
      cells.add(filler);
    }
    cells.set(column, value);
  }

  private static int span(String value, int most) {
    int span = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 1;
    return Math.max(1, Math.min(span, Math.max(1, most)));
  }

  /** The single cell above all columns, as a title of the table; other rows have several. */
  static Optional<Element> above(HtmlTable shown) {
    Element first = shown.cells().get(0);
    boolean one = first.attr("rowspan").isEmpty() || first.attr("rowspan").equals("1");
    List<Element> single = shown.cells().stream().filter(HtmlTable::isAlone).toList();
    return single.equals(List.of(first)) && one ? Optional.of(first) : Optional.empty();
  }

  private static boolean isAlone(Element cell) {
    return cell.previousElementSibling() == null && cell.nextElementSibling() == null;
  }

  /** Whether the table only arranges parts of a page. */
  boolean isLayout() {
    return rows.stream().allMatch(row -> row.size() <= 1)
        || table.selectFirst("table table, h1, h2, h3") != null
        || cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL);
  }
}
