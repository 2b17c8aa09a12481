package gongkai.han;

/** Chinese characters. */
public final class Han {
  private Han() {}

  /** Whether a character is of the script Han; the block of nearly all is not asked for. */
  public static boolean is(char c) {
    boolean unified = c >= '\u4e00' && c <= '\u9fd5';
    return unified
        || (c >= '\u2e80' && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
