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

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void put(String text) {
    put(utf8(text));
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
