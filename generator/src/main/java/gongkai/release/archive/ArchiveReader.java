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
import java.util.zip.ZipException;

/**
 * Reads a {@code .tar.gz} or {@code .tar}, also one that another program packed: ustar, pax paths,
 * GNU's long names. Nothing is unpacked to the disk.
 */
public final class ArchiveReader implements Closeable {
  private static final int RECORD = 512;

  /** Bytes of a path that is written in a file of its own. */
  private static final int LONGEST_PATH = 1 << 16;

  static final String DAMAGED = "cause.archive-damaged";

  private static final int MAGIC = 257;

  private final InputStream in;
  private long left;
  private int padding;

  /** What an entry of an archive is. */
  public enum PackedKind {
    FILE,
    FOLDER,
    /** A link or a device. */
    OTHER
  }

  /**
   * A file of the archive.
   *
   * @param path as it is written there, but for a leading {@code ./}
   */
  public record Entry(String path, long size, PackedKind kind) {
    public boolean regular() {
      return kind == PackedKind.FILE;
    }
  }

  /** Begins to read. */
  public ArchiveReader(Path file) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    raw.mark(2);
    boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
    raw.reset();
    this.in = gzip ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
  }

  /**
   * The next file or folder, whose bytes are read next; empty at the end.
   *
   * @throws IOException if the archive is damaged, or other programs may read another path or
   *     another end of it than this one
   */
  public Optional<Entry> next() throws IOException {
    Optional<String> longPath = Optional.empty();
    while (true) {
      byte[] head = head();
      if (head.length == 0 || isBlank(head)) {
        end();
        return Optional.empty();
      }
      check(head);
      long size = number(head, 124, 12);
      left = size;
      padding = (int) ((RECORD - size % RECORD) % RECORD);
      char kind = (char) head[156];
      switch (kind) {
        case 'x' -> longPath = PaxRecords.of(content()).path();
        case 'L' -> longPath = Optional.of(trimmed(new String(content(), StandardCharsets.UTF_8)));
        case 'g' -> PaxRecords.of(content()).refusePath();
        default -> {
          String path = longPath.orElseGet(() -> path(head));
          return Optional.of(new Entry(path.replaceFirst("^(\\./)+", ""), size, kind(kind)));
        }
      }
    }
  }

  private byte[] head() throws IOException {
    try {
      in.skipNBytes(left + padding);
      return in.readNBytes(RECORD);
    } catch (EOFException | ZipException cut) {
      throw damaged(cut);
    }
  }

  private static IOException damaged(IOException cause) {
    return new IOException(DAMAGED, cause);
  }

  private static PackedKind kind(char kind) {
    return switch (kind) {
      case '0', 0 -> PackedKind.FILE;
      case '5' -> PackedKind.FOLDER;
      default -> PackedKind.OTHER;
    };
  }

  /** Some programs unpack what stands behind the end. */
  private void end() throws IOException {
    for (byte[] rest = in.readNBytes(RECORD); rest.length > 0; rest = in.readNBytes(RECORD)) {
      if (!isBlank(rest)) {
        throw new IOException("cause.archive-longer");
      }
    }
  }

  /** The next bytes of the file; -1 at its end. */
  public int read(byte[] bytes) throws IOException {
    if (left == 0) {
      return -1;
    }
    try {
      int count = in.read(bytes, 0, (int) Math.min(bytes.length, left));
      if (count < 0) {
        throw new EOFException();
      }
      left -= count;
      return count;
    } catch (EOFException | ZipException cut) {
      throw damaged(cut);
    }
  }

  private byte[] content() throws IOException {
    if (left > LONGEST_PATH) {
      throw new IOException(DAMAGED);
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
    if (head.length < RECORD) {
      throw new EOFException(DAMAGED);
    }
    int sum = 0;
    for (int i = 0; i < RECORD; i++) {
      sum += i >= 148 && i < 156 ? ' ' : head[i] & 0xff;
    }
    if (sum != number(head, 148, 8)) {
      throw new IOException(DAMAGED);
    }
  }

  private static long number(byte[] head, int at, int width) throws IOException {
    String digits =
        new String(head, at, width, StandardCharsets.US_ASCII).replace('\0', ' ').strip();
    if (!digits.matches("[0-7]*")) {
      throw new IOException(DAMAGED);
    }
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }

  private static String path(byte[] head) {
    String name = text(head, 0, 100);
    // GNU's own form has a blank there, and other things where ustar has the path's first part.
    boolean ustar = new String(head, MAGIC, 6, StandardCharsets.ISO_8859_1).equals("ustar\0");
    String prefix = ustar ? text(head, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] head, int at, int most) {
    return trimmed(new String(head, at, most, StandardCharsets.UTF_8));
  }

  private static String trimmed(String text) {
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
