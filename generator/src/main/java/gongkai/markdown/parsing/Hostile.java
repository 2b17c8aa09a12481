package gongkai.markdown.parsing;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * Refuses texts that would exhaust the parser's stack or time. The limits are far above any real
 * report (the longest seed has 12,000 characters) and far below what hurts.
 */
public final class Hostile {
  /** Characters. A book has a million; a report is a hundredth of that. */
  private static final int LONGEST = 2_000_000;

  /** Levels of quotes and lists that one line opens. */
  private static final int DEEPEST = 40;

  /** Marks that a parser must pair within one text. */
  private static final int MOST_PAIRED = 20_000;

  private Hostile() {}

  public static Optional<Problem> check(MarkdownText source) {
    String text = source.text();
    if (text.length() > LONGEST) {
      return problem(source, 1, "text-too-long", LONGEST);
    }
    char[] signs = text.toCharArray();
    int line = 1;
    int paired = 0;
    for (int from = 0; from < signs.length; line++) {
      int end = from;
      for (; end < signs.length && signs[end] != '\n'; end++) {
        paired += isPaired(signs[end]) ? 1 : 0;
      }
      if (depth(signs, from, end) > DEEPEST) {
        return problem(source, line, "nested-too-deep", DEEPEST);
      }
      if (paired > MOST_PAIRED) {
        return problem(source, line, "too-many-marks", MOST_PAIRED);
      }
      from = end + 1;
    }
    return Optional.empty();
  }

  /**
   * Markers at the beginning of a line that may each open a level; four spaces of indent may hold
   * one open. A hyphen opens one only before a space: a line of hyphens is a rule.
   */
  private static int depth(char[] text, int from, int end) {
    int depth = 0;
    int spaces = 0;
    for (int i = from; i < end; i++) {
      char c = text[i];
      boolean beforeSpace = i + 1 < end && Character.isWhitespace(text[i + 1]);
      if (c == '>' || (beforeSpace && (c == '-' || c == '+' || c == '*'))) {
        depth++;
      } else if (c == ' ') {
        spaces++;
      } else if (c == '\t') {
        spaces += 4;
      } else {
        break;
      }
    }
    return depth + (depth == 0 ? 0 : spaces / 4);
  }

  private static boolean isPaired(char c) {
    return c <= '`' && (c == '[' || c == '`' || c == '=' || c == '<' || c == '_' || c == '*');
  }

  private static Optional<Problem> problem(MarkdownText source, int line, String code, int limit) {
    SourceLocation place = new SourceLocation(source.path(), source.firstLine() + line - 1, 1);
    return Optional.of(Problem.error(code, place, String.valueOf(limit)));
  }
}
