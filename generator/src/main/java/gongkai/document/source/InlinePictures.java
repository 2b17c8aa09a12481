package gongkai.document.source;

/**
 * Pictures that stand in a line like a sign. Beside a digit one may be a digit itself, and what is
 * left without it would be another number: 新建5家 of 新建35家. So it is written as a sign that nobody
 * knows; elsewhere nothing stands for it.
 */
public final class InlinePictures {
  /** The sign that Unicode has for what is no text. */
  public static final char PLACE = '\uFFFC';

  /** Shows as □, and is counted among the signs that are not known. */
  private static final char UNKNOWN = '\uF8FE';

  /** Higher than a sign of the largest letters that a text is set in: 1 cm. */
  private static final int HIGHEST = 360_000;

  private InlinePictures() {}

  /** Whether a picture may be a sign, by its height in EMU (360,000 are 1 cm). */
  public static boolean mayBeSign(long height) {
    return height <= HIGHEST;
  }

  /** A text with its pictures written as signs, or left out. */
  public static String settled(String text) {
    if (text.indexOf(PLACE) < 0) {
      return text;
    }
    StringBuilder settled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = sign(text, i);
      if (c != PLACE) {
        settled.append(c);
      }
    }
    return settled.toString();
  }

  /** What stands for the character at a place: itself, or what is written for a picture. */
  public static char sign(String text, int at) {
    if (text.charAt(at) != PLACE) {
      return text.charAt(at);
    }
    int start = at;
    while (start > 0 && text.charAt(start - 1) == PLACE) {
      start--;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == PLACE) {
      end++;
    }
    boolean within = start > 0 && end < text.length();
    return within && isPart(text.charAt(start - 1), text.charAt(end)) ? UNKNOWN : PLACE;
  }

  private static boolean isPart(char before, char after) {
    boolean words = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return words && (Character.isDigit(before) || Character.isDigit(after));
  }
}
