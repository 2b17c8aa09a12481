package gongkai.model.text;

import java.util.List;

/**
 * A part of a report's text as whoever reads its prose sees it: plain words in their structure,
 * whatever format they came from.
 */
public sealed interface TextBlock {
  /**
   * A heading.
   *
   * @param level 1 for {@code 一、}, 2 for {@code （一）}, and so on
   * @param text with its number
   */
  record Heading(int level, String text) implements TextBlock {}

  /** A paragraph, or an item of a list without its bullet. */
  record Paragraph(String text) implements TextBlock {}

  /**
   * A table.
   *
   * @param rows the first one has the heads of the columns
   */
  record Table(List<List<String>> rows) implements TextBlock {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
