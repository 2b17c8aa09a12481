package gongkai.text.figure.table;

import gongkai.han.HanDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows whose words take more columns than their head has: 本年度办理结果 | （一）予以公开 | 39 under a head of
 * which one wide cell stands over both. The words are put together, so that each figure stands
 * under its head again, and what is said once stands for the rows below that are parts of it.
 */
final class LeadingCells {
  /** The number of a list. */
  private static final String CHINESE = "[一二三四五六七八九十]{1,3}";

  /** What a part begins with: （一）, 1. */
  private static final Pattern PART =
      Pattern.compile("^(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、])");

  private static final Pattern WHOLE = Pattern.compile("^[一二三四五六七八九十]{1,3}、");

  private static final Pattern SMALLEST = Pattern.compile("^[0-9]{1,2}[.．、]");

  /** 三、本年度办理结果（一）予以公开: both in one cell. */
  private static final Pattern FIRST_PART =
      Pattern.compile("^[" + HanDigits.TO_TEN + "]{1,3}、[^（）]{2,}（一）.");

  private LeadingCells() {}

  private static String firstOf(Tables.Row row) {
    return row.cells().isEmpty() ? "" : row.cells().get(0).text();
  }

  /**
   * The rows with as many cells as the head.
   *
   * @param width cells of the head
   */
  static List<Tables.Row> joined(List<Tables.Row> rows, int width) {
    boolean nested =
        rows.stream()
            .anyMatch(row -> isWide(row, width) || FIRST_PART.matcher(firstOf(row)).find());
    if (width < 2 || !nested) {
      return rows;
    }
    List<Tables.Row> joined = new ArrayList<>();
    String whole = "";
    String middle = "";
    String stated = "";
    for (Tables.Row row : rows) {
      int leads = row.cells().size() - width + 1;
      boolean wide = isWide(row, width);
      String own = wide || leads == 1 ? row.cells().get(leads - 1).text() : "";
      if (wide) {
        List<Cells.Cell> before = row.cells().subList(0, leads - 1);
        for (Cells.Cell cell : before) {
          whole = WHOLE.matcher(cell.text()).find() ? cell.text() : whole;
          middle =
              WHOLE.matcher(cell.text()).find() || cell.text().isEmpty() ? middle : cell.text();
        }
        String first = before.get(0).text();
        boolean below = first.isEmpty() ? !whole.isEmpty() : WHOLE.matcher(first).find();
        joined.add(merged(row, leads, (before.size() == 1 && below ? whole : middle) + own));
      } else if (FIRST_PART.matcher(own).find()) {
        int part = own.indexOf('（');
        stated = own.substring(0, part);
        joined.add(merged(row, 1, own.substring(part)));
      } else if (PART.matcher(own).find()) {
        boolean total = Heads.isTotal(PART.matcher(own).replaceFirst(""));
        String of = SMALLEST.matcher(own).find() ? middle : whole;
        joined.add(merged(row, 1, (total && of.isEmpty() ? stated : of) + own));
      } else {
        whole = "";
        middle = "";
        joined.add(row);
      }
    }
    return List.copyOf(joined);
  }

  /**
   * The head with an empty cell over the words of the rows, which a line loses that begins with a
   * tab.
   */
  static List<Tables.Row> withCorner(List<Tables.Row> head, List<Tables.Row> body) {
    int width = head.isEmpty() ? 0 : head.get(head.size() - 1).cells().size();
    if (head.size() != 1 || width < 2 || !body.stream().allMatch(row -> lacksCorner(row, width))) {
      return head;
    }
    Tables.Row row = head.get(0);
    List<Cells.Cell> cells = new ArrayList<>(row.cells());
    cells.add(0, new Cells.Cell("", 0));
    return List.of(Tables.Row.of(row.line(), cells));
  }

  /**
   * The rows of a table whose head spans several columns of words, without the blank cells of that
   * span: as they are where a text tells nothing of spans.
   *
   * @param head how many of the rows are the head
   */
  static List<Tables.Row> withoutSpan(List<Tables.Row> rows, int head) {
    int span = head == 0 || head == rows.size() ? 0 : span(rows, head);
    if (span == 0) {
      return rows;
    }
    List<Tables.Row> narrow = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Tables.Row row = rows.get(i);
      int last = i < head ? 0 : span;
      while (last > 0 && row.cells().get(last).text().isEmpty()) {
        last--;
      }
      narrow.add(row.without(last + 1, span + 1));
    }
    return List.copyOf(narrow);
  }

  /** Columns behind the first that are blank in each row of the head, and hold words below. */
  private static int span(List<Tables.Row> rows, int head) {
    int span = 0;
    while (isSpanned(rows, head, span + 1)) {
      span++;
    }
    return span;
  }

  private static boolean isSpanned(List<Tables.Row> rows, int head, int column) {
    boolean words = false;
    for (int i = 0; i < rows.size(); i++) {
      List<TableCell> values = rows.get(i).values();
      if (column >= values.size()) {
        return false;
      }
      TableCell.CellKind kind = values.get(column).kind();
      if (kind != TableCell.CellKind.EMPTY && (i < head || kind != TableCell.CellKind.WORDS)) {
        return false;
      }
      words |= kind == TableCell.CellKind.WORDS;
    }
    return words;
  }

  private static boolean lacksCorner(Tables.Row row, int width) {
    return row.cells().size() == width + 1
        && row.values().get(0).kind() == TableCell.CellKind.WORDS
        && row.values().stream().skip(1).noneMatch(v -> v.kind() == TableCell.CellKind.WORDS);
  }

  private static boolean isWide(Tables.Row row, int width) {
    int leads = row.cells().size() - width + 1;
    if (leads < 2 || leads > 4) {
      return false;
    }
    for (int i = 0; i < row.values().size(); i++) {
      boolean words = row.values().get(i).kind() == TableCell.CellKind.WORDS;
      boolean blank = row.values().get(i).kind() == TableCell.CellKind.EMPTY;
      if (i < leads ? !(words || (blank && i < leads - 1)) : words) {
        return false;
      }
    }
    return true;
  }

  private static Tables.Row merged(Tables.Row row, int leads, String words) {
    List<Cells.Cell> cells = new ArrayList<>();
    String plain =
        words.replaceAll(
            CHINESE + "、|[（(]" + CHINESE + "[）)]|(?<![0-9])[0-9]{1,2}[.．、](?![0-9])", "");
    cells.add(new Cells.Cell(plain, row.cells().get(leads - 1).start()));
    cells.addAll(row.cells().subList(leads, row.cells().size()));
    return Tables.Row.of(row.line(), cells);
  }
}
