package gongkai.document.web;

import gongkai.document.source.sign.RaisedText;
import java.util.regex.Pattern;

/**
 * Raised and lowered signs as characters of their own, so that 10⁴ does not become 104. A raised
 * number beside a word is a note's mark and stands in brackets.
 */
final class RaisedSigns {
  private static final String PLAIN = "0123456789+-−=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern NOTE =
      Pattern.compile(
          "[\\[［【（(〔]?\\s*([0-9]{1,3}(?:\\s*[,，、-]\\s*[0-9]{1,3})*|[*＊∗※]{1,3}|[①-⑳])"
              + "\\s*[\\]］】）)〕]?");

  private RaisedSigns() {}

  /**
   * A raised text.
   *
   * @param before the character before it; a line break where there is none
   * @param numerator whether it is the upper half of a fraction
   */
  static String raised(char before, String text, boolean numerator) {
    String bare = RaisedText.narrow(text.strip());
    boolean latin = Character.isLetterOrDigit(before) && before < 0x250;
    boolean measure = before >= '㎎' && before <= '㏕';
    boolean unit = measure || RaisedText.isPowerOfUnit(bare, before);
    boolean power = numerator || latin || unit || ")）".indexOf(before) >= 0;
    String signs = signs(bare, RAISED);
    boolean marked = !bare.isEmpty() && "[［【〔（(".indexOf(bare.charAt(0)) >= 0;
    if (signs != null && power && !marked) {
      return signs;
    }
    var note = NOTE.matcher(bare);
    if (note.matches()) {
      return "[" + RaisedText.star(note.group(1).replaceAll("\\s", "")) + "]";
    }
    if (signs == null && DIGIT.matcher(bare).find()) {
      return HAN.matcher(bare).find() ? "[" + bare + "]" : "^(" + bare + ")";
    }
    return signs == null ? bare : signs;
  }

  /**
   * A lowered text; what has no lowered form stays, unless its digits would join others.
   *
   * @param before the character before it
   * @param after the one after it
   */
  static String lowered(char before, String text, char after) {
    String signs = signs(RaisedText.narrow(text.strip()), LOWERED);
    boolean joins =
        DIGIT.matcher(text).find() && (Character.isDigit(before) || Character.isDigit(after));
    return signs != null ? signs : joins ? "_(" + text.strip() + ")" : text.strip();
  }

  private static String signs(String text, String forms) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = PLAIN.indexOf(text.charAt(i));
      if (at < 0) {
        return null;
      }
      signs.append(forms.charAt(at));
    }
    return signs.isEmpty() ? null : signs.toString();
  }
}
