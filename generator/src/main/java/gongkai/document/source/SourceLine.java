package gongkai.document.source;

import java.util.List;

/**
 * A line of a source: mostly a whole paragraph.
 *
 * @param text without line ends; of a row of a table its cells, joined by tabs
 * @param level of a heading from 1, of a list's item from 0; else 0
 * @param strong what the author emphasised, in order and apart
 */
public record SourceLine(String text, LineKind kind, int level, List<CharacterRange> strong) {
  /** What the source's format says that a line is. */
  public enum LineKind {
    /** Plain text, or text whose format says nothing: its words decide what it is. */
    TEXT,
    /** Has the style of a document's title. */
    TITLE,
    /** Has the style of a heading. */
    HEADING,
    /** An item of a bulleted list, without its bullet. */
    ITEM,
    /** A row of a table; rows that follow each other are one table. */
    CELLS
  }

  public SourceLine {
    strong = List.copyOf(strong);
  }

  public static SourceLine text(String text) {
    return new SourceLine(text, LineKind.TEXT, 0, List.of());
  }

  public static SourceLine cells(List<String> cells) {
    return new SourceLine(String.join("\t", cells), LineKind.CELLS, 0, List.of());
  }
}
