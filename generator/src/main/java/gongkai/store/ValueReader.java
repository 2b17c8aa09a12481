package gongkai.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link ValueWriter} wrote, from its start. */
final class ValueReader {
  /** Short texts that many values have, such as units of counting: each is held once. */
  private static final String[] COMMON = new String[1 << 12];

  /** Those of these texts: most others are told apart by them, and need not be fetched. */
  private static final int[] HASHES = new int[COMMON.length];

  private static final int SHORT = 16;

  private final List<String> texts = new ArrayList<>();
  private final List<Object> records = new ArrayList<>();
  private final byte[] bytes;
  private int at;
  private char[] letters = new char[256];

  ValueReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      value |= (next & 0x7F) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return value | (next << shift);
  }

  long longNumber() {
    long high = number();
    return (high << 32) | (number() & 0xFFFF_FFFFL);
  }

  String text() {
    int known = number();
    if (known > 0) {
      return texts.get(known - 1);
    }
    String text = letters();
    texts.add(text);
    return text;
  }

  byte[] bytes() {
    int length = fits(number());
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** A record that was read before; null if it is to be read now and then remembered. */
  Object again() {
    int before = number();
    return before > 0 ? records.get(before - 1) : null;
  }

  /** Says that a record has been read. */
  void remember(Object made) {
    records.add(made);
  }

  /** Whether many values may have a text. */
  static boolean isShort(String text) {
    return text.length() <= SHORT;
  }

  /**
   * The same count.
   *
   * @throws IllegalArgumentException if so many things cannot follow
   */
  int fits(int count) {
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException("no bytes of such a value");
    }
    return count;
  }

  /**
   * Says that nothing should follow.
   *
   * @throws IllegalArgumentException if something does
   */
  void end() {
    if (at != bytes.length) {
      throw new IllegalArgumentException("bytes of more than such a value");
    }
  }

  private String letters() {
    int length = fits(number());
    if (letters.length < length) {
      letters = new char[Math.max(length, 2 * letters.length)];
    }
    for (int i = 0; i < length; i++) {
      int first = bytes[at++];
      if (first >= 0) {
        letters[i] = (char) first;
      } else if ((first & 0xE0) == 0xC0) {
        letters[i] = (char) (((first & 0x1F) << 6) | (bytes[at++] & 0x3F));
      } else {
        letters[i] =
            (char) (((first & 0x0F) << 12) | ((bytes[at++] & 0x3F) << 6) | (bytes[at++] & 0x3F));
      }
    }
    return length <= SHORT ? common(length) : new String(letters, 0, length);
  }

  /** Threads may put each other's texts aside; that costs memory and nothing else. */
  private String common(int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + letters[i];
    }
    int slot = (hash ^ (hash >>> 12)) & (COMMON.length - 1);
    if (HASHES[slot] == hash) {
      String held = COMMON[slot];
      if (held != null && isRead(held, length)) {
        return held;
      }
    }
    String text = new String(letters, 0, length);
    COMMON[slot] = text;
    HASHES[slot] = hash;
    return text;
  }

  /** Whether a text is what was just read. */
  private boolean isRead(String text, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
