package gongkai.text.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The heads of the columns, joined over the rows of the head.
 *
 * @param caption the unit for cells that have none of their own
 * @param title the line above the table, which labels a cell without any head
 */
record Heads(List<Tables.Row> rows, List<String> caption, String title) {
  private static final Pattern UNIT_COLUMN = Pattern.compile("^(计量|计算)?单位$");

  static final Heads NONE = new Heads(List.of(), List.of(), "");

  String of(int column) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      String text = textOf(rows.get(i), column, i + 1 < rows.size());
      boolean again = text.equals(head.substring(Math.max(0, head.length() - text.length())));
      head.append(again ? "" : text);
    }
    return head.toString();
  }

  /** A blank in an upper row of the head belongs to the wide cell on its left. */
  private static String textOf(Tables.Row row, int column, boolean upper) {
    if (row.cells().size() < 2 || column >= row.cells().size()) {
      return "";
    }
    int i = column;
    while (upper && i > 1 && row.cells().get(i).text().isEmpty()) {
      i--;
    }
    return row.cells().get(i).text();
  }

  boolean match(Pattern pattern) {
    return rows.stream().anyMatch(row -> pattern.matcher(row.line().text()).find());
  }

  /** Whether a row has cells that no head stands over: which of the heads is whose is not known. */
  boolean isNarrowerThan(Tables.Row row) {
    int widest = rows.stream().mapToInt(head -> head.cells().size()).max().orElse(0);
    return widest > 1 && row.cells().size() > widest;
  }

  boolean isUnit(int column) {
    return unitColumn().filter(unit -> unit == column).isPresent();
  }

  Optional<Integer> unitColumn() {
    for (Tables.Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (UNIT_COLUMN.matcher(row.cells().get(i).text()).matches()) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }
}
