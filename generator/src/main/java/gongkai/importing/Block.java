package gongkai.importing;

/** A part of a report's text: a heading or a paragraph. */
sealed interface Block {
  /** Verbatim, without line ends. */
  String text();

  /** Line of the source where it begins, from 1. */
  int line();

  /**
   * A heading.
   *
   * @param level 1 for {@code 一、}, 2 for {@code （一）}
   * @param text with its number, and with the 。 that a run-in heading ends in
   */
  record Heading(int level, String text, int line) implements Block {}

  /** A paragraph, or a row of a table that was pasted as text. */
  record Paragraph(String text, int line) implements Block {}
}
