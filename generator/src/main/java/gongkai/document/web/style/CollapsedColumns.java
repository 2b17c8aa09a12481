package gongkai.document.web.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The cells of columns that a style takes out of their table. Source: CSS 2.2, 17.5.5. */
final class CollapsedColumns {
  private static final int MOST_COLUMNS = 1_000;

  private static final int MOST_ROWS = 65_534;

  private CollapsedColumns() {}

  /**
   * The cells of a table that stand in no other columns.
   *
   * @param collapses whether a {@code col} or {@code colgroup} is taken out
   */
  static List<Element> cells(Element table, Predicate<Element> collapses) {
    BitSet columns = columns(table, collapses);
    List<Element> cells = new ArrayList<>();
    int[] taken = new int[MOST_COLUMNS]; // rows that a cell above still reaches into
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      int column = 0;
      for (Element cell : row.select("> td, > th")) {
        while (column < MOST_COLUMNS && taken[column] > 0) {
          column++;
        }
        int end = Math.min(MOST_COLUMNS, column + number(cell.attr("colspan"), MOST_COLUMNS));
        if (column < end && columns.nextClearBit(column) >= end) {
          cells.add(cell);
        }
        int height = number(cell.attr("rowspan"), MOST_ROWS);
        for (; column < end; column++) {
          taken[column] = height;
        }
      }
      for (int i = 0; i < MOST_COLUMNS; i++) {
        taken[i] = Math.max(0, taken[i] - 1);
      }
    }
    return cells;
  }

  private static BitSet columns(Element table, Predicate<Element> collapses) {
    BitSet columns = new BitSet();
    int column = 0;
    for (Element group : table.select("> colgroup, > col")) {
      List<Element> own = group.select("> col");
      boolean all = collapses.test(group);
      for (Element col : own.isEmpty() ? List.of(group) : own) {
        int end = column + number(col.attr("span"), MOST_COLUMNS);
        columns.set(column, end, all || collapses.test(col));
        column = end;
      }
    }
    return columns;
  }

  private static int number(String value, int most) {
    int number = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 1;
    return Math.max(1, Math.min(number, most));
  }
}
