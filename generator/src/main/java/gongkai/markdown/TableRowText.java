package gongkai.markdown;

import gongkai.model.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table as one text, so that a quote may go over its cells.
 *
 * @param heads of the columns; empty for the row that holds them
 * @param cells as plain text
 */
record TableRowText(List<String> heads, List<String> cells) {
  String text() {
    return String.join(Quote.BORDER, cells);
  }

  /** Where a cell begins in the text. */
  int start(int cell) {
    int start = 0;
    for (int i = 0; i < cell; i++) {
      start += cells.get(i).length() + Quote.BORDER.length();
    }
    return start;
  }

  /** What a cell says to somebody who does not see the table: row head, column head, cell. */
  String sentence(int cell) {
    List<String> parts = new ArrayList<>();
    if (cell > 0) {
      parts.add(cells.get(0));
      if (cell < heads.size()) {
        parts.add(heads.get(cell));
      }
    }
    parts.add(cells.get(cell));
    parts.removeIf(String::isBlank);
    return String.join(Quote.BORDER, parts);
  }
}
