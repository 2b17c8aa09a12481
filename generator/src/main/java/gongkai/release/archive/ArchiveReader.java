package gongkai.release.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads a {@code .tar.gz} or {@code .tar}, also one that another program packed: ustar, pax paths,
 * GNU's long names. Nothing is unpacked to the disk.
 */
public final class ArchiveReader implements Closeable {
  private static final int RECORD = 512;

  /** Bytes of a path that is written in a file of its own. */
  private static final int LONGEST_PATH = 1 << 16;

  private final InputStream in;
  private long left;
  private int padding;

  /**
   * A file of the archive.
   *
   * @param path as it is written there, but for a leading {@code ./}
   * @param regular whether it is a file; else a link, a folder or a device
   */
  public record Entry(String path, long size, boolean regular) {}

  /** Begins to read. */
  public ArchiveReader(Path file) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    raw.mark(2);
    boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
    raw.reset();
    this.in = gzip ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
  }

  /** The next file or folder, whose bytes are read next; empty at the end. */
  public Optional<Entry> next() throws IOException {
    Optional<String> longPath = Optional.empty();
    while (true) {
      in.skipNBytes(left + padding);
      byte[] head = in.readNBytes(RECORD);
      if (head.length < RECORD || isBlank(head)) {
        return Optional.empty();
      }
      check(head);
      long size = number(head, 124, 12);
      left = size;
      padding = (int) ((RECORD - size % RECORD) % RECORD);
      char kind = (char) head[156];
      switch (kind) {
        case 'x', 'L' -> {
          String text = new String(content(), StandardCharsets.UTF_8);
          longPath = kind == 'x' ? pax(text) : Optional.of(trimmed(text));
        }
        case 'g' -> content();
        default -> {
          String path = longPath.orElseGet(() -> path(head));
          boolean regular = kind == '0' || kind == 0;
          return Optional.of(new Entry(path.replaceFirst("^(\\./)+", ""), size, regular));
        }
      }
    }
  }

  /** The next bytes of the file; -1 at its end. */
  public int read(byte[] bytes) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = in.read(bytes, 0, (int) Math.min(bytes.length, left));
    if (count < 0) {
      throw new EOFException("the archive is cut off");
    }
    left -= count;
    return count;
  }

  private byte[] content() throws IOException {
    if (left > LONGEST_PATH) {
      throw new IOException("the archive names a path of " + left + " bytes");
    }
    byte[] bytes = in.readNBytes((int) left);
    left -= bytes.length;
    return bytes;
  }

  private static boolean isBlank(byte[] head) {
    for (byte each : head) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }

  private static void check(byte[] head) throws IOException {
    int sum = 0;
    for (int i = 0; i < RECORD; i++) {
      sum += i >= 148 && i < 156 ? ' ' : head[i] & 0xff;
    }
    if (sum != number(head, 148, 8)) {
      throw new IOException("this is no tar archive, or a damaged one");
    }
  }

  private static long number(byte[] head, int at, int width) throws IOException {
    String digits =
        new String(head, at, width, StandardCharsets.US_ASCII).replace('\0', ' ').strip();
    if (!digits.matches("[0-7]*")) {
      throw new IOException("this is no tar archive, or a damaged one");
    }
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }

  private static String path(byte[] head) {
    String name = text(head, 0, 100);
    String prefix = text(head, 257, 5).equals("ustar") ? text(head, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] head, int at, int most) {
    return trimmed(new String(head, at, most, StandardCharsets.UTF_8));
  }

  private static String trimmed(String text) {
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  private static Optional<String> pax(String records) {
    int at = records.indexOf(" path=");
    if (at < 0) {
      return Optional.empty();
    }
    int end = records.indexOf('\n', at);
    return Optional.of(records.substring(at + 6, end < 0 ? records.length() : end));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
