package gongkai.text.figure.table;

import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line of a table into cells. */
final class Cells {
  /** A cell without the white space around it, and its offset in the line. */
  record Cell(String text, int start) {}

  private Cells() {}

  static Block.Style styleOf(String line) {
    String text = line.strip();
    if (text.length() > 1
        && (text.startsWith("|") || count(text, '|') >= 2 || text.startsWith("│"))) {
      return Block.Style.PIPES;
    }
    if (text.indexOf('\t') > 0) {
      return Block.Style.TABS;
    }
    return looksSpaced(text) ? Block.Style.SPACES : Block.Style.NONE;
  }

  /** Columns made with runs of blanks: at least three short cells and no end of a sentence. */
  private static boolean looksSpaced(String text) {
    if (text.length() > 200 || text.indexOf('。') >= 0) {
      return false;
    }
    List<Cell> cells = cut(text, Block.Style.SPACES);
    return cells.size() >= 3 && cells.stream().allMatch(cell -> cell.text().length() <= 30);
  }

  /**
   * The number of words that single blanks keep apart, as text taken from a PDF has its tables; 0
   * if the line is too long or has a mark of a sentence.
   */
  static int singleSpaced(String line) {
    String text = line.strip();
    boolean sentence = text.chars().anyMatch(c -> "，。；！？".indexOf(c) >= 0);
    if (text.isEmpty() || text.length() > 100 || sentence) {
      return 0;
    }
    return (int)
        cut(text, Block.Style.SINGLE_SPACES).stream().filter(c -> !c.text().isEmpty()).count();
  }

  /** Whether the last cell of a line that blanks cut holds a figure or nothing. */
  static boolean endsInFigure(String line) {
    List<Cell> cells = cut(line.strip(), Block.Style.SINGLE_SPACES);
    String last = cells.get(cells.size() - 1).text();
    return TableCell.of(last).kind() != TableCell.CellKind.WORDS;
  }

  static List<Cell> cut(String line, Block.Style style) {
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < line.length()) {
      int width = separatorAt(line, i, style);
      if (width == 0) {
        i++;
        continue;
      }
      cells.add(cell(line, start, i));
      i += width;
      start = i;
    }
    cells.add(cell(line, start, line.length()));
    if (style == Block.Style.PIPES && !cells.isEmpty()) {
      trimOuter(line, cells);
    } else if (style == Block.Style.SPACES || style == Block.Style.SINGLE_SPACES) {
      cells.removeIf(cell -> cell.text().isEmpty());
      joinSpaced(cells);
    }
    return cells;
  }

  private static int separatorAt(String line, int i, Block.Style style) {
    char c = line.charAt(i);
    return switch (style) {
      case PIPES -> c == '|' || c == '│' || c == '┃' ? 1 : 0;
      case TABS -> c == '\t' ? 1 : 0;
      case SPACES -> blanks(line, i);
      case SINGLE_SPACES -> c == ' ' || c == '\u3000' ? 1 : 0;
      case NONE -> 0;
    };
  }

  /** Two blanks, or one full-width blank, keep columns apart. */
  private static int blanks(String line, int start) {
    int i = start;
    boolean wide = false;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\u3000')) {
      wide |= line.charAt(i) == '\u3000';
      i++;
    }
    return i - start >= 2 || wide ? i - start : 0;
  }

  /** The empty cells before the first pipe and after the last. */
  private static void trimOuter(String line, List<Cell> cells) {
    if (cells.get(0).text().isEmpty()) {
      cells.remove(0);
    }
    if (!cells.isEmpty()
        && cells.get(cells.size() - 1).text().isEmpty()
        && line.strip().endsWith("|")) {
      cells.remove(cells.size() - 1);
    }
  }

  /** 合 计: one word, set wide. */
  private static void joinSpaced(List<Cell> cells) {
    if (cells.size() > 2 && isOneSign(cells.get(0)) && isOneSign(cells.get(1))) {
      Cell first = cells.remove(0);
      cells.set(0, new Cell(first.text() + cells.get(0).text(), first.start()));
    }
  }

  private static boolean isOneSign(Cell cell) {
    return cell.text().length() == 1 && Character.isIdeographic(cell.text().charAt(0));
  }

  private static Cell cell(String line, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blank.is(line.charAt(from))) {
      from++;
    }
    while (to > from && Blank.is(line.charAt(to - 1))) {
      to--;
    }
    return new Cell(line.substring(from, to), from);
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(x -> x == c).count();
  }
}
