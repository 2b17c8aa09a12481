package gongkai.document;

import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import java.util.List;

/**
 * Blanks of other widths (U+2003, U+2009) as those that are typed, one for one. What a web page or
 * a PDF file sets so looks alike, and no rule expects it between the number of a paper and its
 * signer. What somebody typed, in a text file or in Word, stays.
 */
final class TypedBlanks {
  private static final char EM_QUAD = '\u2001';
  private static final char EM_SPACE = '\u2003';

  /** The blank of a Chinese character's width. */
  private static final char WIDE = '\u3000';

  private TypedBlanks() {}

  static SourceText in(SourceText text) {
    if (text.lines().stream().noneMatch(line -> holdsOther(line.text()))) {
      return text;
    }
    List<SourceLine> lines =
        text.lines().stream().map(line -> holdsOther(line.text()) ? typed(line) : line).toList();
    return new SourceText(
        lines, text.removals(), text.traces(), text.doubts(), text.complete(), text.pages());
  }

  private static SourceLine typed(SourceLine line) {
    StringBuilder typed = new StringBuilder(line.text());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (isOther(c)) {
        typed.setCharAt(i, c == EM_QUAD || c == EM_SPACE ? WIDE : ' ');
      }
    }
    return new SourceLine(typed.toString(), line.kind(), line.level(), line.strong());
  }

  private static boolean holdsOther(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOther(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(char c) {
    return c >= '\u00A0' && c != WIDE && Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
