package gongkai.release.archive;

import java.io.IOException;
import java.io.OutputStream;

/** Bits, the lowest of each byte first. */
final class BitOutput {
  private final OutputStream out;
  private final byte[] bytes = new byte[1 << 15];
  private int count;
  private long held;
  private int heldBits;

  BitOutput(OutputStream out) {
    this.out = out;
  }

  /** Writes the lowest bits of a number, at most 32. */
  void write(int value, int bits) throws IOException {
    held |= (value & ((1L << bits) - 1)) << heldBits;
    heldBits += bits;
    while (heldBits >= 8) {
      put((int) held & 0xff);
      held >>>= 8;
      heldBits -= 8;
    }
  }

  /** Fills the last byte and hands everything on. */
  void flush() throws IOException {
    if (heldBits > 0) {
      put((int) held & 0xff);
      held = 0;
      heldBits = 0;
    }
    out.write(bytes, 0, count);
    count = 0;
  }

  private void put(int single) throws IOException {
    if (count == bytes.length) {
      out.write(bytes, 0, count);
      count = 0;
    }
    bytes[count++] = (byte) single;
  }
}
