package gongkai.text.figure.table;

import gongkai.han.WordSet;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The heads of the columns, joined over the rows of the head.
 *
 * @param figuresFirst whether the body has figures in its first column, so that no head is of rows
 * @param caption the unit for cells that have none of their own
 * @param title the line above the table, which labels a cell without any head
 * @param unitColumn says what each row counts
 */
record Heads(
    List<Tables.Row> rows,
    GivenUnits caption,
    String title,
    boolean figuresFirst,
    Optional<Integer> unitColumn) {
  private static final WordSet UNIT_COLUMN = QuantityWords.UNIT_COLUMN.words();

  private static final Pattern TOTALS = Pattern.compile(QuantityWords.TOTAL.any());

  /** The end of a head that is the value of a place; a unit of counting alone is not rare. */
  private static final Pattern PLACE = Pattern.compile("(?<![\\p{L}（(])[亿千百十万](?:万|亿)?$");

  private static final int FEWEST_PLACES = 3;

  private static final int LONGEST_TITLE = 30;

  /**
   * The column that says what each row counts: it is headed 单位 and has a unit, where 单位 may as well
   * be a body, or (造林 | 亩 | 352) no head stands over any and it has nothing but units.
   */
  static Optional<Integer> unitColumn(List<Tables.Row> heads, List<Tables.Row> rows) {
    for (Tables.Row head : heads) {
      for (int i = 0; i < head.cells().size(); i++) {
        int column = i;
        if (UNIT_COLUMN.contains(head.cells().get(i).text())
            && rows.stream().anyMatch(row -> row.unitAt(column).isPresent())) {
          return Optional.of(column);
        }
      }
    }
    boolean headed = heads.stream().anyMatch(row -> !row.line().text().isBlank());
    int width = rows.stream().mapToInt(row -> row.cells().size()).min().orElse(0);
    for (int i = 1; i < width && !headed; i++) {
      int column = i;
      if (rows.stream().allMatch(row -> row.unitAt(column).isPresent())) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** The line above a table if it can be its title, and not a sentence; else empty. */
  static String title(String line) {
    String title = line.strip();
    return title.length() <= LONGEST_TITLE && title.indexOf('。') < 0 ? title : "";
  }

  String of(int column) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      String text = textOf(rows.get(i), column, i + 1 < rows.size());
      boolean again = text.equals(head.substring(Math.max(0, head.length() - text.length())));
      head.append(again ? "" : text);
    }
    return head.toString();
  }

  /** What each row of the head says over a column, from above; a wide cell is over all below it. */
  List<String> levels(int column) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> textOf(rows.get(i), column, i + 1 < rows.size()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /**
   * The head that tells a column from the others: the lowest, and those above it where another
   * column has the same.
   */
  String told(int column) {
    String told = "";
    for (int i = rows.size() - 1; i >= 0; i--) {
      String text = textOf(rows.get(i), column, i + 1 < rows.size());
      if (text.isEmpty() || told.startsWith(text)) {
        continue;
      }
      told = text + told;
      if (isOnly(i, column, text)) {
        return told;
      }
    }
    return told;
  }

  private boolean isOnly(int row, int column, String text) {
    List<Cells.Cell> cells = rows.get(row).cells();
    for (int i = 0; i < cells.size(); i++) {
      if (i != column && cells.get(i).text().equals(text)) {
        return false;
      }
    }
    return true;
  }

  /** A blank in an upper row of the head belongs to the wide cell on its left. */
  private String textOf(Tables.Row row, int column, boolean upper) {
    int size = row.cells().size();
    if (size < 2 || (column >= size && !upper)) {
      return "";
    }
    int i = Math.min(column, size - 1); // blanks at the end of a line are often lost
    while (upper && i > (figuresFirst ? 0 : 1) && row.cells().get(i).text().isEmpty()) {
      i--;
    }
    return row.cells().get(i).text();
  }

  /** 万, 千, 百, 十, 元 over boxes of one digit each: what stands in one is no number. */
  boolean arePlaces(int width) {
    long places = IntStream.range(0, width).filter(i -> PLACE.matcher(of(i)).find()).count();
    return places >= FEWEST_PLACES;
  }

  /** The heads of all columns. */
  List<String> all() {
    return IntStream.range(0, widest()).mapToObj(this::of).toList();
  }

  /** Cells of the longest row. */
  int widest() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  static boolean isTotal(String words) {
    return TOTALS.matcher(words).matches();
  }

  boolean match(Pattern pattern) {
    return rows.stream().anyMatch(row -> pattern.matcher(row.line().text()).find());
  }
}
