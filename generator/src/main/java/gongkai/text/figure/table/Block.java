package gongkai.text.figure.table;

import java.util.List;

/**
 * A line of prose, or the lines of a table.
 *
 * @param style how the cells of a table are kept apart; {@code NONE} for prose
 * @param start offset of the first line in the text
 * @param lines the lines without their line breaks, each with its own offset in the text
 * @param caption the line just above a table; else empty
 * @param units of a table as a line beside it gives them
 */
public record Block(Style style, int start, List<Line> lines, String caption, GivenUnits units) {

  /** How the cells of a line are kept apart. */
  public enum Style {
    PIPES,
    TABS,
    SPACES,
    SINGLE_SPACES,
    NONE
  }

  /** One line and where it begins. */
  public record Line(String text, int start) {}

  Block counting(GivenUnits counted) {
    return new Block(style, start, lines, caption, counted);
  }

  /** What the cells of a line of it hold, without the white space around. */
  public List<String> cells(Line line) {
    return Cells.cut(line.text(), style).stream().map(Cells.Cell::text).toList();
  }

  /** Whether its lines are those of a table. */
  public boolean isTable() {
    return style != Style.NONE;
  }

  /** The line of prose. */
  public String text() {
    return lines.get(0).text();
  }
}
