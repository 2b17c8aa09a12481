package gongkai.text.figure.table;

import gongkai.han.HanDigits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** What numbers the words of a cell, wherever it stands in them. */
  private static final Pattern NUMBERS =
      Pattern.compile(CHINESE + "、|[（(]" + CHINESE + "[）)]|(?<![0-9])[0-9]{1,2}[.．、](?![0-9])");

  /** 三、本年度办理结果（一）予以公开: both in one cell. */
  private static final Pattern FIRST_PART =
      Pattern.compile("^[" + HanDigits.TO_TEN + "]{1,3}、[^（）]{2,}（一）.");

  private final List<Tables.Row> rows;
  private final int width;

  /** Words that stand in more than one cell, without their numbers. */
  private final Set<String> repeated = new HashSet<>();

  private String whole = "";
  private String middle = "";
  private String stated = "";

  private LeadingCells(List<Tables.Row> rows, int width) {
    this.rows = rows;
    this.width = width;
    Set<String> seen = new HashSet<>();
    rows.stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> plain(cell.text()))
        .filter(name -> !seen.add(name))
        .forEach(repeated::add);
  }

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
    return new LeadingCells(rows, width).joined();
  }

  private List<Tables.Row> joined() {
    List<Tables.Row> joined = new ArrayList<>();
    for (Tables.Row row : rows) {
      int leads = row.cells().size() - width + 1;
      boolean wide = isWide(row, width);
      String own = wide || leads == 1 ? row.cells().get(leads - 1).text() : "";
      if (wide) {
        row.cells().subList(0, leads - 1).forEach(cell -> begin(cell.text()));
        joined.add(merged(row, leads, of(own) + own));
      } else if (FIRST_PART.matcher(own).find()) {
        int part = own.indexOf('（');
        stated = own.substring(0, part);
        joined.add(merged(row, 1, own.substring(part)));
      } else if (PART.matcher(own).find()) {
        joined.add(merged(row, 1, of(own) + own));
      } else {
        whole = "";
        middle = "";
        joined.add(row);
      }
    }
    return List.copyOf(joined);
  }

  /** What stands before the words of a row: a whole, or a part of it that has parts. */
  private void begin(String words) {
    if (WHOLE.matcher(words).find()) {
      whole = words;
      middle = "";
    } else if (!words.isEmpty()) {
      middle = words;
    }
  }

  /**
   * What a row's own words are said of. A part of a whole has a name of its own (（一）予以公开); of a
   * total, and where two wholes have parts of one name, the whole has to be said.
   */
  private String of(String own) {
    if (!PART.matcher(own).find()) {
      return middle.isEmpty() ? whole : middle;
    }
    if (SMALLEST.matcher(own).find()) {
      return middle;
    }
    middle = "";
    String name = plain(own);
    if (!Heads.isTotal(name) && !repeated.contains(name)) {
      return "";
    }
    return whole.isEmpty() ? stated : whole;
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
    cells.add(new Cells.Cell(plain(words), row.cells().get(leads - 1).start()));
    cells.addAll(row.cells().subList(leads, row.cells().size()));
    return Tables.Row.of(row.line(), cells);
  }

  private static String plain(String words) {
    return NUMBERS.matcher(words).replaceAll("");
  }
}
