package gongkai.store;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * The results of one kind.
 *
 * <p>Their file: a line that names the form, the program, then for each result its key, length,
 * checksum and bytes. Reading ends at the first result that is not whole.
 */
final class Shelf {
  private static final String FORM = "gongkai store 1";

  /** A larger file is not read, and none larger is written. */
  static final long MOST_BYTES = 256L << 20;

  private final Map<String, byte[]> before;
  private final Map<String, byte[]> used = new ConcurrentHashMap<>();
  private volatile boolean news;

  private Shelf(Map<String, byte[]> before) {
    this.before = before;
  }

  static Shelf empty() {
    return new Shelf(Map.of());
  }

  static Shelf read(Path file, String program) {
    Map<String, byte[]> results = new HashMap<>();
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES) {
        try (InputStream in = Files.newInputStream(file)) {
          read(new DataInputStream(new java.io.BufferedInputStream(in, 1 << 16)), program, results);
        }
      }
    } catch (IOException notWhole) {
      // What was read before stands by its own checksums.
    }
    return new Shelf(results);
  }

  private static void read(DataInputStream in, String program, Map<String, byte[]> results)
      throws IOException {
    if (!in.readUTF().equals(FORM) || !in.readUTF().equals(program)) {
      return;
    }
    while (true) {
      String key = in.readUTF();
      int length = in.readInt();
      int sum = in.readInt();
      byte[] result = in.readNBytes(Math.max(0, length));
      if (result.length != length || sum != sum(key, result)) {
        return;
      }
      results.put(key, result);
    }
  }

  Optional<byte[]> get(String key) {
    byte[] result = used.get(key);
    if (result == null) {
      result = before.get(key);
      if (result != null) {
        used.put(key, result);
      }
    }
    return Optional.ofNullable(result);
  }

  void put(String key, byte[] result) {
    used.put(key, result);
    news = true;
  }

  /** Whether something was put here that its file does not have. */
  boolean hasNews() {
    return news;
  }

  /**
   * Takes the place of a file at one stroke. What this run did not use is kept for the next, but no
   * more of it than of what it used: so a file holds at most twice what its site needs.
   */
  void write(Path file, String program) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    news = false;
    try (OutputStream out = Files.newOutputStream(next);
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(out, 1 << 16))) {
      to.writeUTF(FORM);
      to.writeUTF(program);
      long written = write(used, Map.of(), to, MOST_BYTES / 2);
      write(before, used, to, written);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static long write(
      Map<String, byte[]> results, Map<String, byte[]> but, DataOutputStream to, long most)
      throws IOException {
    long written = 0;
    for (Map.Entry<String, byte[]> entry : results.entrySet()) {
      byte[] result = entry.getValue();
      // A key in ASCII takes a byte for each character and two for its length.
      long size = entry.getKey().length() + 10L + result.length;
      if (written + size <= most && !but.containsKey(entry.getKey())) {
        to.writeUTF(entry.getKey());
        to.writeInt(result.length);
        to.writeInt(sum(entry.getKey(), result));
        to.write(result);
        written += size;
      }
    }
    return written;
  }

  private static int sum(String key, byte[] result) {
    CRC32 sum = new CRC32();
    sum.update(key.getBytes(StandardCharsets.UTF_8));
    sum.update(result);
    return (int) sum.getValue();
  }
}
