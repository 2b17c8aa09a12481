package gongkai.store;

/** Reads what {@link ValueWriter} wrote, from its start. */
final class ValueReader {
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
    int length = number();
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
    return new String(letters, 0, length);
  }
}
