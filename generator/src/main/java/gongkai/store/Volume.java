package gongkai.store;

import gongkai.digest.Sha256;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * The results of one kind, in a file; memory holds only where each stands.
 *
 * <p>The file: the form, the program, then for each result its key, length, checksum and bytes. It
 * grows at its end. What is not whole at the end is cut off when the file is opened, and a result
 * whose checksum is wrong counts as none. Safe to use from several threads at once.
 */
final class Volume {
  private static final byte[] FORM = "gongkai store 2\n".getBytes(StandardCharsets.US_ASCII);

  /** The bytes before a result: two numbers of its key, its length, its checksum. */
  private static final int HEAD = 8 + 8 + 4 + 4;

  /** A file may hold so much that its site does not need before it is written anew. */
  private static final long SLACK = 1 << 20;

  private final FileChannel channel;
  private final Path file;
  private final boolean mayWrite;
  private final byte[] start;
  private final Map<Key, Place> places = new ConcurrentHashMap<>();
  private final Map<Key, byte[]> held = new ConcurrentHashMap<>();
  private final Set<Key> used = ConcurrentHashMap.newKeySet();
  private long end;

  /** Half of a SHA-256. */
  record Key(long first, long second) {
    static Key of(String text) {
      String digits = Sha256.shortOf(text);
      return new Key(
          Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }
  }

  /** Where the bytes of a result stand. */
  private record Place(long at, int length, int sum) {}

  private Volume(Path file, FileChannel channel, boolean mayWrite, byte[] start) {
    this.file = file;
    this.channel = channel;
    this.mayWrite = mayWrite;
    this.start = start;
  }

  /**
   * Opens a file, or begins it.
   *
   * @param mayWrite whether no other run writes to it; else what is new is held in memory
   * @throws IOException if there is none and none can be made
   */
  static Volume open(Path file, String program, boolean mayWrite) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(file + " is no file");
    }
    FileChannel channel =
        mayWrite
            ? FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                LinkOption.NOFOLLOW_LINKS)
            : FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    Volume volume = new Volume(file, channel, mayWrite, start(program));
    volume.index();
    return volume;
  }

  private static byte[] start(String program) {
    byte[] own = program.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(FORM.length + 4 + own.length)
        .put(FORM)
        .putInt(own.length)
        .put(own)
        .array();
  }

  /** Goes from result to result, and leaves the end of the last whole one as the file's. */
  private void index() throws IOException {
    long size = channel.size();
    ByteBuffer head = ByteBuffer.allocate(start.length);
    end = 0;
    if (size < start.length || !read(head, 0).equals(ByteBuffer.wrap(start))) {
      return;
    }
    end = start.length;
    head = ByteBuffer.allocate(HEAD);
    while (end + HEAD <= size) {
      read(head.clear(), end);
      Key key = new Key(head.getLong(), head.getLong());
      int length = head.getInt();
      if (length < 0 || end + HEAD + length > size) {
        return;
      }
      places.put(key, new Place(end + HEAD, length, head.getInt()));
      end += HEAD + length;
    }
  }

  Optional<byte[]> get(Key key) {
    byte[] bytes = held.get(key);
    Place place = bytes == null ? places.get(key) : null;
    if (place != null) {
      try {
        ByteBuffer read = read(ByteBuffer.allocate(place.length()), place.at());
        bytes = sum(key, read.array()) == place.sum() ? read.array() : null;
      } catch (IOException notRead) {
        // It is worked out again.
      }
    }
    if (bytes != null) {
      used.add(key);
    }
    return Optional.ofNullable(bytes);
  }

  void put(Key key, byte[] result) {
    used.add(key);
    if (!mayWrite || !append(key, result)) {
      held.put(key, result);
    }
  }

  /** One write for each result, so that a run that is killed leaves at most the last one torn. */
  private synchronized boolean append(Key key, byte[] result) {
    try {
      if (end == 0) {
        channel.truncate(0);
        write(ByteBuffer.wrap(start));
      }
      int sum = sum(key, result);
      ByteBuffer all = ByteBuffer.allocate(HEAD + result.length);
      all.putLong(key.first()).putLong(key.second()).putInt(result.length).putInt(sum);
      all.put(result).flip();
      long at = end + HEAD;
      write(all);
      places.put(key, new Place(at, result.length, sum));
      return true;
    } catch (IOException diskRefuses) {
      return false;
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    long at = end;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
    end = at;
  }

  private ByteBuffer read(ByteBuffer to, long at) throws IOException {
    for (long from = at; to.hasRemaining(); ) {
      int count = channel.read(to, from);
      if (count < 0) {
        throw new EOFException();
      }
      from += count;
    }
    return to.flip();
  }

  /**
   * Closes the file. If it holds more than twice what this run needed, it is first written anew
   * with that alone.
   */
  void close() throws IOException {
    try (channel) {
      long needed = start.length;
      for (Key key : used) {
        Place place = places.get(key);
        needed += place == null ? 0 : HEAD + place.length();
      }
      if (mayWrite && end > 2 * needed + SLACK) {
        compact();
      }
    }
  }

  private void compact() throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    try (FileChannel to =
        FileChannel.open(next, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      to.write(ByteBuffer.wrap(start));
      for (Key key : used) {
        Place place = places.get(key);
        long from = place == null ? 0 : place.at() - HEAD;
        for (long left = place == null ? 0 : HEAD + place.length(); left > 0; ) {
          long moved = channel.transferTo(from, left, to);
          from += moved;
          left -= moved;
        }
      }
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static int sum(Key key, byte[] result) {
    CRC32 sum = new CRC32();
    sum.update(ByteBuffer.allocate(16).putLong(key.first()).putLong(key.second()).flip());
    sum.update(result);
    return (int) sum.getValue();
  }
}
