package gongkai.text;

/**
 * Full-width forms of digits and letters, read as their ASCII twins.
 *
 * <p>Each character maps to one character, so an offset in the folded text is an offset in the text
 * itself. Punctuation is left alone: a full-width comma separates clauses, an ASCII one separates
 * thousands, and to fold them would lose that. Only between full-width digits, in front of exactly
 * three, the full-width comma separates thousands too.
 */
public final class Width {
  private static final int OFFSET = 0xFEE0;

  private Width() {}

  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = separatesThousands(text, i) ? ',' : fold(folded[i]);
    }
    return new String(folded);
  }

  private static boolean separatesThousands(String text, int i) {
    return text.charAt(i) == '，'
        && isWideDigit(text, i - 1)
        && isWideDigit(text, i + 1)
        && isWideDigit(text, i + 2)
        && isWideDigit(text, i + 3)
        && !isWideDigit(text, i + 4);
  }

  private static boolean isWideDigit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '０' && text.charAt(i) <= '９';
  }

  private static char fold(char c) {
    boolean alphanumeric =
        (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    if (alphanumeric || c == '．' || c == '％' || c == '＊' || c == '＋' || c == '／' || c == '＿') {
      return (char) (c - OFFSET);
    }
    if (c == '\u3000' || c == '\u00A0' || c == '\u202F' || (c >= '\u2002' && c <= '\u200A')) {
      return ' ';
    }
    return c;
  }
}
