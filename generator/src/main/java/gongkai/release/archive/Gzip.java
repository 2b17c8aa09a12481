package gongkai.release.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * A gzip file (RFC 1952) without a time or a name in it, of bytes that do not depend on the
 * machine: Java compresses by the zlib that it finds, and there are several, whose bytes differ.
 */
final class Gzip extends OutputStream {
  /** Magic, deflate, no flags, no time, no hint, made on an unknown system. */
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private final OutputStream out;
  private final Deflate deflate;
  private final CRC32 sum = new CRC32();
  private long size;
  private boolean closed;

  Gzip(OutputStream out) throws IOException {
    this.out = out;
    out.write(HEAD);
    this.deflate = new Deflate(out);
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    sum.update(bytes, from, count);
    size += count;
    deflate.write(bytes, from, count);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    deflate.finish();
    little(sum.getValue());
    little(size);
    out.close();
  }

  private void little(long number) throws IOException {
    for (int i = 0; i < 4; i++) {
      out.write((int) (number >>> (8 * i)) & 0xff);
    }
  }
}
