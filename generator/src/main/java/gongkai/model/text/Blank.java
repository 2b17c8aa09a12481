package gongkai.model.text;

/** White space in the wide sense: also the no-break and the ideographic space. */
public final class Blank {
  private Blank() {}

  public static boolean is(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Index of the first character of a text that is not white space; its length if there is none.
   */
  public static int leading(String text) {
    int i = 0;
    while (i < text.length() && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Index after the last character that is not white space; 0 if there is none. */
  public static int trailing(String text) {
    int i = text.length();
    while (i > 0 && is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  public static String strip(String text) {
    int from = leading(text);
    return text.substring(from, Math.max(from, trailing(text)));
  }
}
