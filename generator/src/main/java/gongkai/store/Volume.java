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
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The results of one kind, in a file; memory holds only where each stands.
 *
 * <p>The file: the form, the program, then for each result its key, length, checksum and bytes. It
 * grows at its end. What is not whole at the end is cut off before something is added, and a result
 * whose checksum is wrong counts as none; so does one that was wiped out. Safe to use from several
 * threads at once.
 */
final class Volume {
  private static final byte[] FORM = "gongkai store 2\n".getBytes(StandardCharsets.US_ASCII);

  /** The bytes before a result: two numbers of its key, its length, its checksum. */
  private static final int HEAD = 8 + 8 + 4 + 4;

  /** A file of at most so many bytes is read whole: most of it will be asked for. */
  private static final int WHOLE = 1 << 24;

  /** Of a larger one so many bytes are read at once to find results. */
  private static final int AT_ONCE = 1 << 13;

  /** Behind a longer result only the head of the next is read. */
  private static final int SHORT = 1 << 10;

  /** A file may hold so much that its site does not need before it is written anew. */
  private static final long SLACK = 1 << 20;

  private final FileChannel channel;
  private final Path file;
  private final boolean mayWrite;
  private final byte[] start;
  private final Places places = new Places();

  /** All that stood in a small file when it was opened. */
  private byte[] held = new byte[0];

  private long end;
  private boolean grows;

  /** Half of a SHA-256. */
  record Key(long first, long second) {
    static Key of(String text) {
      String digits = Sha256.shortOf(text);
      return new Key(
          HexFormat.fromHexDigitsToLong(digits, 0, 16),
          HexFormat.fromHexDigitsToLong(digits, 16, 32));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.first == first && key.second == second;
    }

    /** A record's own are put together when they are first asked for, which takes milliseconds. */
    @Override
    public int hashCode() {
      return (int) first;
    }
  }

  /** Where the bytes of a result stand. */
  private record Place(long at, int length, int sum) {}

  /** Places by key. */
  private static final class Places {
    private final KeyTable keys = new KeyTable();
    private long[] at = new long[64];

    /** Of each its length and its checksum. */
    private int[] lengths = new int[128];

    private final BitSet needed = new BitSet();

    /** Says that a result is needed, if it is there. */
    synchronized boolean need(Key key) {
      int number = keys.find(key);
      if (number != KeyTable.NONE) {
        needed.set(number);
      }
      return number != KeyTable.NONE;
    }

    synchronized void settle() {
      needed.clear();
    }

    synchronized void put(Key key, Place place) {
      int number = keys.add(key);
      if (number == at.length) {
        at = Arrays.copyOf(at, number + number / 2);
        lengths = Arrays.copyOf(lengths, 2 * at.length);
      }
      at[number] = place.at();
      lengths[2 * number] = place.length();
      lengths[2 * number + 1] = place.sum();
    }

    synchronized Optional<Place> get(Key key) {
      int number = keys.find(key);
      return number == KeyTable.NONE ? Optional.empty() : Optional.of(get(number));
    }

    private Place get(int number) {
      return new Place(at[number], lengths[2 * number], lengths[2 * number + 1]);
    }
  }

  private Volume(Path file, FileChannel channel, boolean mayWrite, byte[] start) {
    this.file = file;
    this.channel = channel;
    this.mayWrite = mayWrite;
    this.start = start;
  }

  /**
   * Opens a file, or begins it.
   *
   * @param mayWrite whether no other run writes to it
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
    boolean whole = size <= WHOLE;
    ByteBuffer some = ByteBuffer.allocate(whole ? (int) size : AT_ONCE).limit(0);
    held = whole ? some.array() : held;
    int length = 0;
    for (long from = 0; end + HEAD <= size; ) {
      if (end + HEAD > from + some.limit()) {
        from = whole ? 0 : end;
        // Of short results many are read at once; of long ones not more than is asked.
        int wanted = length > SHORT ? HEAD : some.capacity();
        some = read(some.clear().limit((int) Math.min(wanted, size - from)), from);
      }
      some.position((int) (end - from));
      Key key = new Key(some.getLong(), some.getLong());
      length = some.getInt();
      if (length < 0 || end + HEAD + length > size) {
        return;
      }
      places.put(key, new Place(end + HEAD, length, some.getInt()));
      end += HEAD + length;
    }
  }

  Optional<byte[]> get(Key key) {
    Optional<Place> place = places.get(key);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(bytes(place.get())).filter(bytes -> sum(key, bytes) == place.get().sum());
    } catch (IOException notRead) {
      // It is worked out again.
      return Optional.empty();
    }
  }

  private byte[] bytes(Place place) throws IOException {
    long to = place.at() + place.length();
    return to <= held.length
        ? Arrays.copyOfRange(held, (int) place.at(), (int) to)
        : read(ByteBuffer.allocate(place.length()), place.at()).array();
  }

  /**
   * Adds a result, in one write, so that a run that is killed leaves at most the last one torn.
   *
   * @return whether it was added
   */
  synchronized boolean append(Key key, byte[] result) {
    if (!mayWrite) {
      return false;
    }
    try {
      if (!grows) {
        channel.truncate(end);
        grows = true;
      }
      if (end == 0) {
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

  /** Says that a result is needed, if it is there. */
  boolean need(Key key) {
    return places.need(key);
  }

  /** Says that what was needed until now need not be needed any more. */
  void settle() {
    places.settle();
  }

  /**
   * Closes the file. If it holds more than twice what was needed, it is first written anew with
   * that alone.
   *
   * @param wipe whether else what was not needed is overwritten
   */
  void close(boolean wipe) throws IOException {
    try (channel) {
      long size = start.length;
      for (int i = places.needed.nextSetBit(0); i >= 0; i = places.needed.nextSetBit(i + 1)) {
        size += HEAD + places.get(i).length();
      }
      if (mayWrite && end > 2 * size + SLACK) {
        compact();
      } else if (mayWrite && wipe) {
        wipeOthers();
      }
    }
  }

  /** A result of nothing but zeros has no right checksum. */
  private void wipeOthers() throws IOException {
    for (int i = 0; i < places.keys.size(); i++) {
      if (!places.needed.get(i) && get(places.keys.get(i)).isPresent()) {
        Place place = places.get(i);
        ByteBuffer nothing = ByteBuffer.allocate(place.length());
        for (long at = place.at(); nothing.hasRemaining(); ) {
          at += channel.write(nothing, at);
        }
      }
    }
  }

  private void compact() throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    try (FileChannel to =
        FileChannel.open(next, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      to.write(ByteBuffer.wrap(start));
      for (int i = places.needed.nextSetBit(0); i >= 0; i = places.needed.nextSetBit(i + 1)) {
        Place place = places.get(i);
        long from = place.at() - HEAD;
        for (long left = HEAD + (long) place.length(); left > 0; ) {
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
