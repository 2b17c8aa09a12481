package gongkai.i18n;

import gongkai.model.text.WritingTurns;

/**
 * Words of others in a message: names of files, values that were refused. What no terminal should
 * get, and what would show other words than there are, is written as its number; what is very long
 * is cut.
 */
public final class Legible {
  /** Signs of one argument; the longest of ours is a list of keys. */
  private static final int LONGEST = 2_000;

  private Legible() {}

  /** For messages of several lines too. */
  static String words(String text) {
    return of(text, true);
  }

  /** For what must stay on one line. */
  public static String line(String text) {
    return of(text, false);
  }

  /** Where the first sign stands that a text for readers should not hold; -1 if none does. */
  public static int hidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i), true)) {
        return i;
      }
    }
    return -1;
  }

  private static String of(String text, boolean lines) {
    int length = Math.min(text.length(), LONGEST);
    int i = 0;
    while (i < length && !isHidden(text.charAt(i), lines)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder legible = new StringBuilder(text.length() + 16).append(text, 0, i);
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (isHidden(c, lines)) {
        legible.append(String.format("<U+%04X>", (int) c));
      } else {
        legible.append(c);
      }
    }
    return legible.append(length < text.length() ? "…" : "").toString();
  }

  private static boolean isHidden(char c, boolean lines) {
    if ((c >= ' ' && c <= '~') || (c >= '\u3000' && c < '\uE000')) {
      return false;
    }
    boolean layout = lines && (c == '\n' || c == '\t' || c == '\r');
    return (Character.isISOControl(c) && !layout)
        || WritingTurns.isTurn(c)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c >= 0xFFFE;
  }
}
