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
    return marked(text).replace(Character.toString(PLACE), "");
  }

  /** A text as long as it was, in which only those pictures stand that nothing is written for. */
  public static String marked(String text) {
    if (text.indexOf(PLACE) < 0) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text);
    for (int start = text.indexOf(PLACE); start >= 0; ) {
      int end = start;
      while (end < text.length() && text.charAt(end) == PLACE) {
        end++;
      }
      boolean within = start > 0 && end < text.length();
      if (within && isPart(text.charAt(start - 1), text.charAt(end))) {
        for (int i = start; i < end; i++) {
          marked.setCharAt(i, UNKNOWN);
        }
      }
      start = text.indexOf(PLACE, end);
    }
    return marked.toString();
  }

  private static boolean isPart(char before, char after) {
    boolean words = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return words && (Character.isDigit(before) || Character.isDigit(after));
  }
}
