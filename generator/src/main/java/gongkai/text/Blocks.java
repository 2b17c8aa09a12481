package gongkai.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines of prose and tables. */
final class Blocks {
  private Blocks() {}

  static List<Block> of(String text) {
    List<Block.Line> lines = lines(text);
    List<Block> blocks = new ArrayList<>();
    String caption = "";
    int i = 0;
    while (i < lines.size()) {
      int end = tableEnd(lines, i);
      if (end > i) {
        blocks.add(new Block(true, lines.get(i).start(), lines.subList(i, end), caption));
        i = end;
        caption = "";
        continue;
      }
      Block.Line line = lines.get(i++);
      if (!line.text().isBlank()) {
        blocks.add(new Block(false, line.start(), List.of(line), ""));
        caption = line.text();
      }
    }
    return blocks;
  }

  private static List<Block.Line> lines(String text) {
    List<Block.Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int to = end < 0 ? text.length() : end;
      int trimmed = to > start && text.charAt(to - 1) == '\r' ? to - 1 : to;
      lines.add(new Block.Line(text.substring(start, trimmed), start));
      start = to + 1;
    }
    return lines;
  }

  /**
   * The end of the run of table lines that begins at {@code from}; {@code from} if there is none.
   */
  private static int tableEnd(List<Block.Line> lines, int from) {
    Cells.Style style = Cells.styleOf(lines.get(from).text());
    if (style == Cells.Style.NONE) {
      return from;
    }
    int end = from;
    while (end < lines.size() && Cells.styleOf(lines.get(end).text()) == style) {
      end++;
    }
    return end - from >= 2 ? end : from;
  }
}
