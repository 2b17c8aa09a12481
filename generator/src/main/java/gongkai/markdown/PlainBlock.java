package gongkai.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading or paragraph of a report in which nothing is marked up, on a line of its own. Most
 * reports are nothing else, and need no parser: it would read of each just this.
 *
 * @param level of a heading, by its signs; 0 for a paragraph
 */
record PlainBlock(int level, String text) {
  /** What may mean something to Markdown, or be dropped by it, anywhere in a line. */
  private static final String MARKS = "\\`[]<>&!=|~";

  /** What may, at the beginning of one. */
  private static final String STARTS = " #-+:\u3000";

  /** Beyond ASCII there are blanks of other kinds, and signs without width. */
  private static boolean isMark(char c) {
    if (c > '\u3000') {
      return c == '\ufeff'; // Most signs of a Chinese text.
    }
    return c < 0x80
        ? c < ' ' || c == 0x7F || MARKS.indexOf(c) >= 0
        : c <= 0xA0 || c == '\u2028' || c == '\u2029';
  }

  /** A report's blocks; empty if it has others. */
  static Optional<List<PlainBlock>> of(String report) {
    char[] signs = report.toCharArray();
    List<PlainBlock> blocks = new ArrayList<>();
    boolean blank = true;
    for (int from = 0; from < signs.length; ) {
      int end = from;
      while (end < signs.length && !isMark(signs[end])) {
        end++;
      }
      if (end < signs.length && signs[end] != '\n') {
        return Optional.empty();
      }
      if (end > from) {
        Optional<PlainBlock> block = blank ? line(report, from, end) : Optional.empty();
        if (block.isEmpty()) {
          return Optional.empty();
        }
        blocks.add(block.get());
      }
      blank = end == from;
      from = end + 1;
    }
    return Optional.of(blocks);
  }

  private static Optional<PlainBlock> line(String report, int from, int end) {
    int text = from;
    while (text < end && report.charAt(text) == '#') {
      text++;
    }
    int level = text - from;
    boolean spaced = level == 0 || (level <= 6 && report.charAt(Math.min(text++, end - 1)) == ' ');
    boolean plain =
        spaced
            && text < end
            && STARTS.indexOf(report.charAt(text)) < 0
            && " #\u3000".indexOf(report.charAt(end - 1)) < 0;
    return plain
        ? Optional.of(new PlainBlock(level, report.substring(text, end)))
        : Optional.empty();
  }
}
