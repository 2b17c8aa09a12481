package gongkai.rendering.file;

import gongkai.site.table.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A table as it is written: the bytes of its rows, passed on when they are many. */
abstract class TableBytes extends Row {
  private static final int MANY = 1 << 15;

  private final OutputStream out;
  private byte[] held = new byte[2 * MANY];
  private char[] signs = new char[256];
  private int size;
  private long passed;

  /**
   * A table.
   *
   * @param out who gave it closes it
   */
  TableBytes(OutputStream out) {
    this.out = out;
  }

  /** Begins a cell: puts what parts it from the one before. */
  abstract void next();

  @Override
  protected final void literal(String written) {
    next();
    put(written);
  }

  void put(String text) {
    put(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Puts a text that has none of some signs; of another puts nothing. In one pass and without bytes
   * of its own: a large site has tens of millions of cells.
   *
   * @param others for each sign of ASCII whether it is one of them
   */
  boolean putWithout(boolean[] others, String text) {
    int length = text.length();
    if (length > 0 && text.charAt(0) < 0x80) {
      // Addresses and codes: the JDK makes bytes of a text of ASCII alone in a fraction of the
      // time.
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (utf8.length == length) {
        return putWithout(others, utf8);
      }
    }
    if (length > signs.length) {
      signs = new char[2 * length];
    }
    text.getChars(0, length, signs, 0);
    room(Math.multiplyExact(3, length));
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = signs[i];
      if (c < 0x80) {
        if (others[c]) {
          return false;
        }
        held[at++] = (byte) c;
      } else if (c < 0x800) {
        held[at++] = (byte) (0xC0 | (c >> 6));
        held[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isSurrogate(c)) {
        return putRareWithout(others, text);
      } else {
        held[at++] = (byte) (0xE0 | (c >> 12));
        held[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        held[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    size = at;
    return true;
  }

  /** The same of a text with signs beyond the first plane. */
  private boolean putRareWithout(boolean[] others, String text) {
    return putWithout(others, text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean putWithout(boolean[] others, byte[] utf8) {
    for (byte b : utf8) {
      if (b >= 0 && others[b]) {
        return false;
      }
    }
    put(utf8);
    return true;
  }

  /** Signs of ASCII, for {@link #putWithout}. */
  static boolean[] signs(String ascii) {
    boolean[] signs = new boolean[0x80];
    ascii.chars().forEach(c -> signs[c] = true);
    return signs;
  }

  void put(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, held, size, bytes.length);
    size += bytes.length;
  }

  void put(char ascii) {
    room(1);
    held[size++] = (byte) ascii;
  }

  private void room(int more) {
    if (held.length - size < more) {
      held = Arrays.copyOf(held, Math.max(2 * held.length, Math.addExact(size, more)));
    }
  }

  /** How many bytes there are by now. */
  long written() {
    return passed + size;
  }

  /** Puts rows as they were written before, at the same place among others. */
  void rows(byte[] bytes) throws IOException {
    put(bytes);
    rowEnded();
  }

  /** Says that a row has ended. */
  void rowEnded() throws IOException {
    if (size > MANY) {
      flush();
    }
  }

  /** Passes on all that is held. */
  void flush() throws IOException {
    out.write(held, 0, size);
    passed += size;
    size = 0;
  }
}
