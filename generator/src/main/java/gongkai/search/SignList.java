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

  void add(String text) {
    add(text, 0, text.length());
  }

  void add(String text, int from, int to) {
    room(to - from);
    text.getChars(from, to, signs, length);
    length += to - from;
  }

  void add(char[] text, int from, int to) {
    room(to - from);
    System.arraycopy(text, from, signs, length, to - from);
    length += to - from;
  }

  private void room(int more) {
    if (signs.length - length < more) {
      signs = Arrays.copyOf(signs, Math.max(2 * length, Math.addExact(length, more)));
    }
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
  int bytes() {
    int bytes = length;
    for (int i = 0; i < length; i++) {
      char c = signs[i];
      if (c >= 0x80) {
        bytes += c < 0x800 ? 1 : 2;
      }
    }
    return bytes;
  }

  /**
   * The bytes of signs of which none are beyond the first plane: in one pass, with no text made,
   * and without counting them first.
   */
  byte[] utf8() {
    char[] all = signs;
    byte[] utf8 = new byte[Math.multiplyExact(3, length)];
    int at = 0;
    for (int i = 0; i < length; i++) {
      char c = all[i];
      if (c < 0x80) {
        utf8[at++] = (byte) c;
      } else if (c < 0x800) {
        utf8[at++] = (byte) (0xC0 | (c >> 6));
        utf8[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        utf8[at++] = (byte) (0xE0 | (c >> 12));
        utf8[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        utf8[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return Arrays.copyOf(utf8, at);
  }
}
