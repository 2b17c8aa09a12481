package gongkai.store;

import gongkai.digest.Sha256;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes as they are written, in memory or into a digest. Small numbers and letters take one byte,
 * and a text that was written before takes the number under which it was.
 */
final class ValueWriter {
  /** So much is gathered before it is digested. */
  private static final int CHUNK = 1 << 16;

  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Object, Integer> values = new HashMap<>();
  private final Optional<Sha256> digest;
  private byte[] bytes = new byte[1024];
  private int size;

  private ValueWriter(Optional<Sha256> digest) {
    this.digest = digest;
  }

  /** Writes into memory. */
  ValueWriter() {
    this(Optional.empty());
  }

  /** Writes into a digest alone, so that what is large needs no memory. */
  static ValueWriter digesting() {
    return new ValueWriter(Optional.of(new Sha256()));
  }

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

  void text(String text) {
    // To know the texts of a whole site would cost more than to digest them again.
    Integer before = digest.isPresent() ? null : texts.putIfAbsent(text, texts.size() + 1);
    if (before == null) {
      number(0);
      letters(text);
    } else {
      number(before);
    }
  }

  /** Under which number an equal value was written, from 1; 0 if none was. */
  int numberOf(Object value) {
    return values.getOrDefault(value, 0);
  }

  /** Says that a value was written, after all that it holds. */
  void wrote(Object value) {
    values.put(value, values.size() + 1);
  }

  /** Each UTF-16 unit by itself, in one to three bytes, so that any text comes back as it was. */
  private void letters(String text) {
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

  byte[] finish() {
    return Arrays.copyOf(bytes, size);
  }

  /** The digits of the digest that was written into. */
  String digits() {
    Sha256 sha256 = digest.orElseThrow();
    sha256.add(bytes, size);
    return sha256.finish();
  }

  private void room(int more) {
    if (size > CHUNK && digest.isPresent()) {
      digest.get().add(bytes, size);
      size = 0;
    }
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
