package gongkai.store;

import java.util.Arrays;

/** Bytes as they are written, in memory. Small numbers and letters take one byte. */
final class ValueWriter {
  private byte[] bytes = new byte[1024];
  private int size;

  void number(int value) {
    long rest = value & 0xFFFF_FFFFL;
    room(5);
    while (rest > 0x7F) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void number(long value) {
    number((int) (value >>> 32));
    number((int) value);
  }

  /** Each UTF-16 unit by itself, in one to three bytes, so that any text comes back as it was. */
  void text(String text) {
    int length = text.length();
    number(length);
    room(3 * length);
    byte[] to = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        to[at++] = (byte) (0xE0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    size = at;
  }

  void raw(byte[] some) {
    room(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  byte[] finish() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
