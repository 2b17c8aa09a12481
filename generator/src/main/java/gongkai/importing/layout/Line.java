package gongkai.importing.layout;

import gongkai.document.source.CharacterRange;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.model.text.Blank;
import java.util.List;

/**
 * A line of a source.
 *
 * @param number its place in the source, from 1
 * @param indented whether it stood away from the margin: Chinese typesetting begins a paragraph so
 * @param kind what the source's format says that it is
 * @param level of a heading from 1, of a list's item from 0; else 0
 * @param strong what the author emphasised
 */
public record Line(
    int number,
    String text,
    boolean indented,
    LineKind kind,
    int level,
    List<CharacterRange> strong) {
  public Line {
    strong = List.copyOf(strong);
  }

  /** A line of which only the text is known. */
  Line(int number, String text, boolean indented) {
    this(number, text, indented, LineKind.TEXT, 0, List.of());
  }

  static Line of(int number, SourceLine source, boolean indented) {
    return new Line(
        number, source.text(), indented, source.kind(), source.level(), source.strong());
  }

  /** The line without what the source's format says that it is. */
  public Line plain() {
    return new Line(number, text, indented, LineKind.TEXT, 0, strong);
  }

  /** The line with a part of its text, in which nothing is emphasised. */
  public Line saying(String part) {
    return new Line(number, part, indented, kind, level, List.of());
  }

  /** Whether only its words say what it is. */
  public boolean isPlain() {
    return kind == LineKind.TEXT;
  }

  public boolean isBlank() {
    return Blank.leading(text) == text.length();
  }

  /** A row's cells; of any other line one. */
  List<String> cells() {
    return List.of(text.split("\t", -1));
  }
}
