package gongkai.markdown.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides from the Markdown parser the characters that are plain text in a report, and shows them
 * again afterwards. Each becomes one of Unicode's noncharacters U+FDD0 to U+FDD8, which no text of
 * the content folder may hold, so that lengths and places stay as they are.
 *
 * <p>Measured on five real reports: CommonMark keeps 25 of 257 redaction marks; so, all of them.
 */
public final class Shield {
  private static final String PLAIN = "*_.)=-`~+";
  private static final char FIRST = '\uFDD0';

  /** {@code 2022.} or {@code 3)} at the beginning of a line. */
  private static final Pattern LIST_NUMBER =
      Pattern.compile("^[ \\t]*[0-9]{1,9}([.)])", Pattern.MULTILINE);

  /** A line of {@code ===} or {@code ---}, which would make a heading of the line above it. */
  private static final Pattern UNDERLINE =
      Pattern.compile("^[ \\t]*(=+|-+)[ \\t]*$", Pattern.MULTILINE);

  /** A bullet of {@code +}; {@code -} stays one. */
  private static final Pattern PLUS = Pattern.compile("^[ \\t]*(\\+)(?=[ \\t])", Pattern.MULTILINE);

  private Shield() {}

  public static String hide(String text) {
    StringBuilder hidden = new StringBuilder(text);
    if (mayHideAtStarts(text)) {
      hide(hidden, LIST_NUMBER, text);
      hide(hidden, UNDERLINE, text);
      hide(hidden, PLUS, text);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '_') {
        hidden.setCharAt(i, stand(c));
      }
    }
    return hidden.toString();
  }

  /** Whether a line begins as the patterns want it, before they try each line three times. */
  private static boolean mayHideAtStarts(String text) {
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start && ((c >= '0' && c <= '9') || c == '+' || isUnderline(text, i))) {
        return true;
      }
      start = (start && (c == ' ' || c == '\t')) || endsLine(c);
    }
    return false;
  }

  /** A bullet begins with a hyphen too, but something follows. */
  private static boolean isUnderline(String text, int start) {
    char c = text.charAt(start);
    if (c != '=' && c != '-') {
      return false;
    }
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end == text.length() || endsLine(text.charAt(end));
  }

  /** Where Java's patterns let a line end. */
  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static void hide(StringBuilder hidden, Pattern pattern, String text) {
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      for (int i = matcher.start(1); i < matcher.end(1); i++) {
        hidden.setCharAt(i, stand(text.charAt(i)));
      }
    }
  }

  private static char stand(char plain) {
    return (char) (FIRST + PLAIN.indexOf(plain));
  }

  /**
   * The text as the author wrote it. A backslash before a hidden mark was meant to protect it from
   * Markdown and is dropped, as Markdown drops it before any mark that it knows.
   */
  public static String show(String hidden) {
    int i = 0;
    while (i < hidden.length() && !isHidden(hidden.charAt(i))) {
      i++;
    }
    if (i == hidden.length()) {
      return hidden;
    }
    StringBuilder shown = new StringBuilder(hidden.length()).append(hidden, 0, i);
    for (; i < hidden.length(); i++) {
      char c = hidden.charAt(i);
      if (!isHidden(c)) {
        shown.append(c);
        continue;
      }
      int last = shown.length() - 1;
      if (last >= 0 && shown.charAt(last) == '\\' && (i == 0 || hidden.charAt(i - 1) == '\\')) {
        shown.setLength(last);
      }
      shown.append(PLAIN.charAt(c - FIRST));
    }
    return shown.toString();
  }

  private static boolean isHidden(char c) {
    return c >= FIRST && c < FIRST + PLAIN.length();
  }
}
