package gongkai.search;

import java.util.Arrays;

/**
 * Signs that are put together one by one. Every text of a site goes through it several times, and a
 * {@link StringBuilder} asks at each sign what it asks once for a whole text.
 */
final class SignList {
  private char[] signs;
  private int length;

  /**
   * None yet.
   *
   * @param likely how many there will be, if not more
   */
  SignList(int likely) {
    signs = new char[likely];
  }

  void add(char sign) {
    if (length == signs.length) {
      signs = Arrays.copyOf(signs, 2 * length + 16);
    }
    signs[length++] = sign;
  }

  /** Adds a blank, unless one stands there or nothing does. */
  void addBlank() {
    if (length > 0 && signs[length - 1] != ' ') {
      add(' ');
    }
  }

  int length() {
    return length;
  }

  /** Takes away a blank at the end. */
  void strip() {
    length -= length > 0 && signs[length - 1] == ' ' ? 1 : 0;
  }

  void clear() {
    length = 0;
  }

  char[] toArray() {
    return Arrays.copyOf(signs, length);
  }

  @Override
  public String toString() {
    return new String(signs, 0, length);
  }

  /** How many bytes UTF-8 takes for signs of which none are beyond the first plane, else more. */
  static int bytes(char[] signs) {
    int bytes = 0;
    for (char c : signs) {
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    return bytes;
  }
}
