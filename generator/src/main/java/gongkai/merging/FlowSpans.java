package gongkai.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the entries of a list in brackets stand in its text: {@code key: [{…}, {…}]}. Brackets in
 * quotes and comments are none.
 *
 * @param entries the places of the braces of each, the closing one included
 */
record FlowSpans(List<Span> entries) {

  /** From an opening brace to behind its closing one. */
  record Span(int from, int to) {}

  /** Empty if the text is not a list of entries in braces. */
  static Optional<FlowSpans> of(String text) {
    int open = text.indexOf('[');
    return open < 0 ? Optional.empty() : new Scan(text).from(open);
  }

  private static final class Scan {
    private final String text;
    private final List<Span> spans = new ArrayList<>();

    Scan(String text) {
      this.text = text;
    }

    Optional<FlowSpans> from(int open) {
      int depth = 0;
      int start = open;
      for (int i = open; i < text.length(); i++) {
        char sign = text.charAt(i);
        if ((sign == '"' || sign == '\'') && opensQuote(i)) {
          i = closing(i, sign);
        } else if (sign == '#' && Character.isWhitespace(text.charAt(i - 1))) {
          i = lineEnd(i);
        } else if (sign == '[' || sign == '{') {
          start = depth == 1 && sign == '{' ? i : start;
          depth++;
        } else if (sign == ']' || sign == '}') {
          depth--;
          if (depth == 1 && sign == '}') {
            spans.add(new Span(start, i + 1));
          } else if (depth == 0) {
            return Optional.of(new FlowSpans(List.copyOf(spans)));
          }
        }
      }
      return Optional.empty();
    }

    /** A quotation mark inside a plain scalar is part of it. */
    private boolean opensQuote(int at) {
      int before = at - 1;
      while (before > 0 && Character.isWhitespace(text.charAt(before))) {
        before--;
      }
      return "[{,:".indexOf(text.charAt(before)) >= 0;
    }

    private int closing(int from, char mark) {
      for (int i = from + 1; i < text.length(); i++) {
        if (text.charAt(i) == '\\' && mark == '"') {
          i++;
        } else if (text.charAt(i) == mark) {
          return i;
        }
      }
      return text.length();
    }

    private int lineEnd(int from) {
      int end = text.indexOf('\n', from);
      return end < 0 ? text.length() : end;
    }
  }
}
