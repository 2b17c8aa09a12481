package gongkai.text.figure;

import java.util.List;

/**
 * A line of prose, or the lines of a table.
 *
 * @param style how the cells of a table are kept apart; {@code NONE} for prose
 * @param start offset of the first line in the text
 * @param lines the lines without their line breaks, each with its own offset in the text
 * @param caption the line just above a table; else empty
 * @param units of a table as a line beside it gives them; may be empty
 */
record Block(Cells.Style style, int start, List<Line> lines, String caption, List<String> units) {

  /** One line and where it begins. */
  record Line(String text, int start) {}

  Block counting(List<String> counted) {
    return new Block(style, start, lines, caption, counted);
  }

  public boolean isTable() {
    return style != Cells.Style.NONE;
  }

  /** The line of prose. */
  public String text() {
    return lines.get(0).text();
  }
}
