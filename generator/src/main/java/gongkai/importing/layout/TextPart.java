package gongkai.importing.layout;

import gongkai.document.source.CharacterRange;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a report's text: a heading, a paragraph, an item of a list, or a table. */
public sealed interface TextPart {
  /** Verbatim, without line ends but those between the rows of a table. */
  public String text();

  /** Line of the source where it begins, from 1. */
  int line();

  /**
   * A heading.
   *
   * @param level 1 for {@code 一、}, 2 for {@code （一）}; up to 5 where the source has styles
   * @param text with its number, and with the 。 that a run-in heading ends in
   */
  record Heading(int level, String text, int line) implements TextPart {}

  /**
   * A paragraph, or a row of a table that was pasted as text.
   *
   * @param strong what the author emphasised
   */
  record Paragraph(String text, int line, List<CharacterRange> strong) implements TextPart {
    public Paragraph {
      strong = List.copyOf(strong);
    }

    Paragraph(String text, int line) {
      this(text, line, List.of());
    }
  }

  /**
   * An item of a bulleted list, without its bullet.
   *
   * @param depth 0 for the outermost list
   */
  record Item(String text, int line, int depth, List<CharacterRange> strong) implements TextPart {
    public Item {
      strong = List.copyOf(strong);
    }
  }

  /**
   * A table of the source's format.
   *
   * @param rows of equally many cells; the first are the heads of the columns if {@link HeadRow}
   *     says so
   */
  record Table(List<List<String>> rows, int line) implements TextPart {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells of a row with tabs between them, the rows with line ends. */
    @Override
    public String text() {
      return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
  }
}
