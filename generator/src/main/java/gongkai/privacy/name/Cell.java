package gongkai.privacy.name;

import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell of a table's row.
 *
 * @param text without blanks and marks of emphasis
 * @param start of what stands in it, in the line
 * @param end exclusive
 */
public record Cell(String text, int start, int end) {
  /** Stands between the columns of a table that was set with blanks. */
  public static final char BLANK = ' ';

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What parts the cells of a line that looks like a row: a bar, else a tab, else commas. */
  public static char separator(String line) {
    if (line.indexOf('|') >= 0) {
      return '|';
    }
    boolean values = line.indexOf(',') >= 0 && line.indexOf('。') < 0 && line.indexOf('，') < 0;
    return line.indexOf('\t') < 0 && values ? ',' : '\t';
  }

  /** The cells of a line. One if it is no row. */
  public static List<Cell> in(String line, char separator) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || parts(line.charAt(i), separator)) {
        cells.add(of(line, from, i));
        from = i + 1;
      }
    }
    if (separator == BLANK) {
      cells.removeIf(cell -> cell.text.isEmpty());
    }
    return cells;
  }

  /** A tab is a blank, too. */
  private static boolean parts(char c, char separator) {
    return c == separator || (separator == BLANK && c == '\t');
  }

  private static Cell of(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isPadding(line.charAt(start))) {
      start++;
    }
    while (end > start && isPadding(line.charAt(end - 1))) {
      end--;
    }
    String text = line.substring(start, end);
    boolean blanks = text.length() <= 40 && text.chars().anyMatch(Character::isWhitespace);
    return new Cell(blanks ? BLANKS.matcher(text).replaceAll("") : text, start, end);
  }

  public static boolean isPadding(char c) {
    return Character.isWhitespace(c) || c == '*' || c == '"';
  }

  /** The name that the cell holds and nothing else. */
  public List<Span> name() {
    if (PartlyMasked.is(text)) {
      return List.of(new Span(Rule.MASKED_NAME, start, end));
    }
    boolean starred = text.indexOf('*') >= 0;
    return !starred && PersonName.is(text)
        ? List.of(new Span(Rule.LISTED_NAME, start, end))
        : List.of();
  }

  /** Whether a cell of a line holds somebody whose name is hidden: 张某, 李**, **某. */
  public boolean hidesName(String line) {
    int first = start;
    while (first > 0 && line.charAt(first - 1) == '*') {
      first--;
    }
    return PartlyMasked.hiddenEnd(line, first) >= Math.max(end, first + 1);
  }
}
