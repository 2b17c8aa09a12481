package gongkai.privacy.detail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with full-width letters, digits and marks as their ASCII twins, and with web addresses and
 * the marks of quotation before it blanked out. Character for character as long as the line, so
 * that places stay right.
 */
public final class FoldedLine {
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7e]{1,2000}+", Pattern.CASE_INSENSITIVE);
  private static final String DASHES = "‐‑‒–—―−－";
  private static final String BLANKS = "\u00a0\u2002\u2003\u2009\u3000\u200b\u200c\u200d\ufeff";

  private FoldedLine() {}

  public static String of(String line) {
    String folded = withTwins(line);
    return mayHoldWebAddress(folded) ? withoutWebAddresses(folded) : folded;
  }

  private static String withTwins(String line) {
    char[] signs = line.toCharArray();
    boolean quoted = true;
    boolean same = true;
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      quoted &= c == '>' || c == ' ';
      char twin = quoted ? ' ' : fold(c);
      if (twin != c) {
        same = false;
        signs[i] = twin;
      }
    }
    return same ? line : new String(signs);
  }

  /** An address has one of these in it, before or behind its name. */
  private static boolean mayHoldWebAddress(String folded) {
    return folded.indexOf('/') >= 0 || folded.indexOf('w') >= 0 || folded.indexOf('W') >= 0;
  }

  private static String withoutWebAddresses(String line) {
    StringBuilder folded = new StringBuilder(line);
    Matcher address = WEB_ADDRESS.matcher(line);
    while (address.find()) {
      for (int i = address.start(); i < address.end(); i++) {
        folded.setCharAt(i, '_');
      }
    }
    return folded.toString();
  }

  private static char fold(char c) {
    boolean chinese = (c > '\u3000' && c <= '\u9FFF') || c == '，';
    if (c < 128 || chinese) {
      return c;
    }
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (BLANKS.indexOf(c) >= 0) {
      return ' ';
    }
    // A comma or semicolon of the full width ends a clause; as an ASCII one it could group digits.
    boolean twin = c >= '\uFF01' && c <= '\uFF5E' && c != '；';
    return twin ? (char) (c - 0xFEE0) : c;
  }

  /** At most so many characters before a place, and none before the sentence they stand in. */
  public static String before(String line, int place, int most) {
    int from = Math.max(0, place - most);
    for (int i = place - 1; i >= from; i--) {
      if (line.charAt(i) == '。' || line.charAt(i) == ';') {
        return line.substring(i + 1, place);
      }
    }
    return line.substring(from, place);
  }

  /** At most so many characters from a place on. */
  public static String after(String line, int place, int most) {
    return line.substring(place, Math.min(line.length(), place + most));
  }
}
