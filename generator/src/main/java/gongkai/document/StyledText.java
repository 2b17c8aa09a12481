package gongkai.document;

import gongkai.document.SourceLine.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A paragraph in the making: its characters, and which of them are emphasised. */
final class StyledText {
  private final StringBuilder text = new StringBuilder();
  private final BitSet strong = new BitSet();

  StyledText append(String more, boolean isStrong) {
    strong.set(text.length(), text.length() + more.length(), isStrong);
    text.append(more);
    return this;
  }

  StyledText append(StyledText more) {
    for (int i = 0; i < more.text.length(); i++) {
      strong.set(text.length() + i, more.strong.get(i));
    }
    text.append(more.text);
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The last character; a line break where there is none yet. */
  char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  String text() {
    return text.toString();
  }

  /**
   * The lines of the paragraph: a line break begins a new one.
   *
   * <p>A heading is one line: its breaks only make it fit the page. Between two Latin words a space
   * then stands for the break.
   */
  List<SourceLine> lines(Kind kind, int level) {
    if (kind == Kind.HEADING || kind == Kind.TITLE) {
      String joined = text.toString().replaceAll("(?<=[!-~])\\s*\n\\s*(?=[!-~])", " ");
      return List.of(new SourceLine(joined.replace("\n", ""), kind, level, List.of()));
    }
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        lines.add(new SourceLine(text.substring(start, i), kind, level, spans(start, i)));
        start = i + 1;
      }
    }
    return lines;
  }

  /** White space at the ends of emphasis is not emphasised; emphasis of white space is none. */
  private List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>();
    for (int start = strong.nextSetBit(from); start >= 0 && start < to; ) {
      int end = Math.min(strong.nextClearBit(start), to);
      int first = start;
      int last = end;
      while (first < last && isBlank(text.charAt(first))) {
        first++;
      }
      while (last > first && isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        spans.add(new Span(first, last));
      }
      start = strong.nextSetBit(end);
    }
    return spans;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
