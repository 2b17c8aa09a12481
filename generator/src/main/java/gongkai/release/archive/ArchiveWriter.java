package gongkai.release.archive;

import gongkai.model.ReleaseId;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * Writes a {@code .tar.gz}: ustar, and a pax header (POSIX.1-2001) where a path is long or not
 * ASCII. Files are dated by the release, and belong to nobody.
 */
public final class ArchiveWriter implements Closeable {
  private static final int RECORD = 512;

  /** A whole tape block, as tar fills it up at the end. */
  private static final int BLOCK = 20 * RECORD;

  private static final int LONGEST_NAME = 100;

  private final OutputStream out;
  private final long seconds;
  private long written;

  /**
   * Begins an archive.
   *
   * @param file must not exist
   */
  public ArchiveWriter(Path file, ReleaseId release) throws IOException {
    OutputStream disk =
        Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    this.out = new Gzip(new BufferedOutputStream(disk, 1 << 16));
    // A second apart, or hosts would take a page of as many bytes for the one that they sent
    // before.
    this.seconds =
        release.date().atStartOfDay(ZoneOffset.UTC).toEpochSecond() + release.number() - 1;
  }

  /**
   * Adds a file.
   *
   * @param path with {@code /} between its parts
   * @param size exactly as many bytes as the stream gives
   */
  public void add(String path, long size, InputStream bytes) throws IOException {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    boolean plain =
        name.length <= LONGEST_NAME && StandardCharsets.US_ASCII.newEncoder().canEncode(path);
    if (!plain) {
      byte[] pax = pax("path", path);
      header("pax-header".getBytes(StandardCharsets.US_ASCII), pax.length, 'x');
      put(pax, pax.length);
      fill();
    }
    header(plain ? name : shortName(name), size, '0');
    byte[] some = new byte[1 << 16];
    long left = size;
    while (left > 0) {
      int count = bytes.read(some, 0, (int) Math.min(some.length, left));
      if (count < 0) {
        throw new IOException(path + " is shorter than " + size + " bytes");
      }
      put(some, count);
      left -= count;
    }
    if (bytes.read() >= 0) {
      throw new IOException(path + " is longer than " + size + " bytes");
    }
    fill();
  }

  /** For readers that know no pax headers: what of the name fits. */
  private static byte[] shortName(byte[] name) {
    byte[] shortened = new byte[Math.min(name.length, LONGEST_NAME)];
    for (int i = 0; i < shortened.length; i++) {
      shortened[i] = name[i] < ' ' ? (byte) '_' : name[i];
    }
    return shortened;
  }

  /** A line that begins with its own length. */
  private static byte[] pax(String key, String value) {
    byte[] rest = (" " + key + "=" + value + "\n").getBytes(StandardCharsets.UTF_8);
    int length = rest.length + 1;
    while (length != rest.length + Integer.toString(length).length()) {
      length = rest.length + Integer.toString(length).length();
    }
    String line = length + " " + key + "=" + value + "\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private void header(byte[] name, long size, char kind) throws IOException {
    byte[] head = new byte[RECORD];
    System.arraycopy(name, 0, head, 0, name.length);
    octal(head, 100, 8, 0644);
    octal(head, 108, 8, 0);
    octal(head, 116, 8, 0);
    octal(head, 124, 12, size);
    octal(head, 136, 12, seconds);
    head[156] = (byte) kind;
    ascii(head, 257, "ustar\0" + "00");
    Arrays.fill(head, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte each : head) {
      sum += each & 0xff;
    }
    octal(head, 148, 7, sum);
    put(head, RECORD);
  }

  private static void ascii(byte[] head, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, head, at, bytes.length);
  }

  private static void octal(byte[] head, int at, int width, long number) throws IOException {
    String digits = Long.toOctalString(number);
    if (digits.length() >= width) {
      throw new IOException("no file of an archive may have " + number + " bytes");
    }
    ascii(head, at, "0".repeat(width - 1 - digits.length()) + digits + "\0");
  }

  private void put(byte[] bytes, int count) throws IOException {
    out.write(bytes, 0, count);
    written += count;
  }

  private void fill() throws IOException {
    int over = (int) (written % RECORD);
    if (over > 0) {
      put(new byte[RECORD - over], RECORD - over);
    }
  }

  @Override
  public void close() throws IOException {
    put(new byte[2 * RECORD], 2 * RECORD);
    int over = (int) (written % BLOCK);
    if (over > 0) {
      put(new byte[BLOCK - over], BLOCK - over);
    }
    out.close();
  }
}
