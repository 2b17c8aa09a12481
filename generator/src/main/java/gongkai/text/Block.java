package gongkai.text;

import java.util.List;

/**
 * A line of prose, or the lines of a table.
 *
 * @param start offset of the first line in the text
 * @param lines the lines without their line breaks, each with its own offset in the text
 * @param caption the line just above a table, which may name its unit; else empty
 */
record Block(boolean isTable, int start, List<Line> lines, String caption) {

  /** One line and where it begins. */
  record Line(String text, int start) {}

  String firstLine() {
    return lines.get(0).text();
  }

  String text() {
    return lines.get(0).text();
  }
}
