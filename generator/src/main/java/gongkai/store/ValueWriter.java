package gongkai.store;

import gongkai.digest.Sha256;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as they are written, in memory or into a digest. Small numbers and letters take one byte,
 * and a text or record that was written before takes the number under which it was.
 */
final class ValueWriter {
  /** So much is gathered before it is digested. */
  private static final int CHUNK = 1 << 16;

  private final Numbered texts = Numbered.equal();
  private final Numbered records = Numbered.same();
  private final boolean digests;
  private final boolean shares;

  /** What came before {@link #bytes}; begun when these are too many to be held. */
  private Optional<Sha256> digested = Optional.empty();

  private byte[] bytes = new byte[1 << 12];
  private char[] letters = new char[64];
  private int size;

  private ValueWriter(boolean shares, boolean digests) {
    this.shares = shares;
    this.digests = digests;
  }

  /** Writes into memory. */
  ValueWriter() {
    this(true, false);
  }

  /** Writes into a digest alone, so that what is large needs no memory. */
  static ValueWriter digesting() {
    return new ValueWriter(false, true);
  }

  /** Writes parts of what is digested into memory, one after the other. */
  static ValueWriter ofParts() {
    return new ValueWriter(false, false);
  }

  /** Whether equal values are to have equal bytes, whatever they hold once, in whatever order. */
  boolean isCanonical() {
    return !shares;
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
    int before = shares ? texts.put(text) : Numbered.NONE;
    number(before);
    if (before == Numbered.NONE) {
      letters(text);
    }
  }

  /**
   * Writes the number of a record that was written before. The same record is meant, not an equal
   * one: to look for equal ones took 7 % of a clean build.
   *
   * @return whether it was; else it is to be written now, and then {@linkplain #remember told}
   */
  boolean again(Object made) {
    if (!shares) {
      return false;
    }
    int before = records.find(made);
    number(before);
    return before != Numbered.NONE;
  }

  /** Says that a record has been written. */
  void remember(Object made) {
    if (shares) {
      records.put(made);
    }
  }

  void bytes(byte[] some) {
    number(some.length);
    written(some);
  }

  /** Adds bytes of another writer as they are. */
  void written(byte[] some) {
    room(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  /** Each UTF-16 unit by itself, in one to three bytes, so that any text comes back as it was. */
  private void letters(String text) {
    int length = text.length();
    number(length);
    room(3 * length);
    byte[] to = bytes;
    int at = size;
    if (letters.length < length) {
      letters = new char[Math.max(length, 2 * letters.length)];
    }
    text.getChars(0, length, letters, 0);
    for (int i = 0; i < length; i++) {
      char c = letters[i];
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

  /** What was written since the last part. */
  byte[] part() {
    byte[] part = finish();
    size = 0;
    return part;
  }

  /** The digits of the digest that was written into. */
  String digits() {
    if (digested.isEmpty()) {
      // Most values are small, and what is digested at once is digested sooner.
      return Sha256.of(finish());
    }
    digested.get().add(bytes, size);
    return digested.get().finish();
  }

  private void room(int more) {
    if (size > CHUNK && digests) {
      digested = digested.or(() -> Optional.of(new Sha256()));
      digested.get().add(bytes, size);
      size = 0;
    }
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
