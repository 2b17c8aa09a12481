package gongkai.importing.layout;

import gongkai.han.SoughtPattern;
import java.util.regex.Pattern;

/**
 * Tells rows of a table that was pasted as text from prose: cells apart by tabs, bars or wide gaps,
 * or a last cell that is only a figure or a mask.
 */
public final class TableRow {
  private static final String FIGURE = "[-+]?[\\d０-９][\\d０-９,，.%％]*|[*＊×—/-]+";
  private static final SoughtPattern CELLS =
      SoughtPattern.of(
          "\\S\\t\\s*\\S|^\\s*[|｜│┃].*[|｜│┃]|\\S\\s*[|｜│┃]\\s*\\S.*[|｜│┃]"
              + "|\\S[ \\u3000]{2,}\\S.*\\S[ \\u3000]{2,}\\S|\\S[ \\u3000]+(?:"
              + FIGURE
              + ")$");
  private static final Pattern FIGURE_CELL = Pattern.compile("\\s*(?:" + FIGURE + ")\\s*");

  private static final String CELL_MARKS = "\t|｜│┃";
  private static final String FIGURE_BEGINS = "-+*＊×—/";

  private TableRow() {}

  public static boolean is(String line) {
    return mayHoldCells(line) && CELLS.in(line);
  }

  /** Quick to find out, and false of nearly all prose: what every row has between its cells. */
  private static boolean mayHoldCells(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean character = c >= '\u4E00' && c <= '\u9FFF';
      if (!character && (CELL_MARKS.indexOf(c) >= 0 || (isBlank(c) && parts(line, i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000';
  }

  /** Whether a gap is behind a cell, and wide, or before what may be a figure. */
  private static boolean parts(String line, int gap) {
    if (gap == 0 || gap + 1 == line.length() || isBlank(line.charAt(gap - 1))) {
      return false;
    }
    char next = line.charAt(gap + 1);
    boolean digit = (next >= '0' && next <= '9') || (next >= '０' && next <= '９');
    return isBlank(next) || digit || FIGURE_BEGINS.indexOf(next) >= 0;
  }

  /** Whether a line holds nothing but a figure: a cell of a table copied cell by cell. */
  static boolean isFigureCell(String line) {
    boolean words = !line.isEmpty() && Character.isIdeographic(line.charAt(0));
    return !words && FIGURE_CELL.matcher(line).matches();
  }
}
