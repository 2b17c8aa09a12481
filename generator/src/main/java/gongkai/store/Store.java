package gongkai.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Results by what they were made from, so that nothing is worked out twice: within a run, and
 * between runs where there is a folder for them.
 *
 * <p>The folder holds one file for each kind of result. It may be deleted at any time, and costs
 * only time when it is gone, torn, or cannot be written: what is wrong with it is never a fault of
 * the site. Results of another program are not taken. Of several runs at once one writes; the
 * others read what was there, and keep to themselves what they make.
 */
public final class Store implements Closeable {
  private final Optional<Path> folder;
  private final String program;
  private final boolean readOnly;
  private final Map<String, Results> kinds = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> kept = new ConcurrentHashMap<>();
  private Optional<FileChannel> lock = Optional.empty();
  private boolean asked;

  private Store(Optional<Path> folder, String program, boolean readOnly) {
    this.folder = folder;
    this.program = program;
    this.readOnly = readOnly;
  }

  /** The results of one kind: in a file, or else in memory. */
  private record Results(Optional<Volume> volume, Map<Volume.Key, byte[]> held) {
    Optional<byte[]> get(Volume.Key key) {
      return volume.isPresent() ? volume.get().get(key) : Optional.ofNullable(held.get(key));
    }

    void put(Volume.Key key, byte[] result) {
      if (volume.isPresent()) {
        volume.get().put(key, result);
      } else {
        held.put(key, result);
      }
    }
  }

  /** A store that forgets everything when the program ends. */
  public static Store inMemory() {
    return new Store(Optional.empty(), "", true);
  }

  /**
   * A store in a folder, which is made when there is something to keep.
   *
   * @param program stands for all code that makes results; another one makes others
   */
  public static Store in(Path folder, String program) {
    return new Store(Optional.of(folder), program, false);
  }

  /** A store that takes what the folder holds, and writes nothing. */
  public static Store reading(Path folder, String program) {
    return new Store(Optional.of(folder), program, true);
  }

  /** Makes what is not known. */
  @FunctionalInterface
  public interface Maker<T> {
    /**
     * The result.
     *
     * @throws IOException if what it is made of cannot be read
     */
    T make() throws IOException;
  }

  /**
   * The result of its kind under a key, made if it is not known.
   *
   * @param kind lower-case words and hyphens; the name of its file
   * @param key stands for everything that the result depends on, but the program
   * @param maker may be called by several threads at once, for different keys or the same
   * @throws IOException only from the maker
   */
  public <T> T get(String kind, String key, ValueForm<T> form, Maker<T> maker) throws IOException {
    Optional<T> known = known(kind, key, form);
    if (known.isPresent()) {
      return known.get();
    }
    T made = maker.make();
    keep(kind, key, form, made);
    return made;
  }

  /** The result of its kind under a key, if it is known. */
  public <T> Optional<T> known(String kind, String key, ValueForm<T> form) {
    return kind(kind).get(Volume.Key.of(key)).map(form::value);
  }

  /** Keeps a result of a kind under a key. */
  public <T> void keep(String kind, String key, ValueForm<T> form, T result) {
    kind(kind).put(Volume.Key.of(key), form.bytes(result));
    kept.computeIfAbsent(kind, k -> new LongAdder()).increment();
  }

  /** How many results of a kind were made since the store was opened. */
  public int made(String kind) {
    return kept.getOrDefault(kind, new LongAdder()).intValue();
  }

  private Results kind(String name) {
    return kinds.computeIfAbsent(name, this::open);
  }

  private Results open(String kind) {
    Optional<Volume> volume = Optional.empty();
    if (folder.isPresent()) {
      try {
        boolean mayWrite = mayWrite(folder.get());
        volume = Optional.of(Volume.open(folder.get().resolve(kind + ".store"), program, mayWrite));
      } catch (IOException noFile) {
        // What is made is held in memory.
      }
    }
    return new Results(volume, new ConcurrentHashMap<>());
  }

  /** Whether this run is the one that writes; it is until it ends. */
  private synchronized boolean mayWrite(Path own) throws IOException {
    if (!asked && !readOnly) {
      asked = true;
      lock = lock(own);
    }
    return lock.isPresent();
  }

  private static Optional<FileChannel> lock(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      // Sites that were made before there was a store do not ignore its folder.
      Files.write(folder.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.US_ASCII));
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"),
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      FileLock taken = channel.tryLock();
      if (taken != null) {
        return Optional.of(channel);
      }
    } catch (IOException | OverlappingFileLockException noLock) {
      // Some disks have no locks, and another run of this program may have it.
    }
    channel.close();
    return Optional.empty();
  }

  /** Ends the run: files that hold much that it did not need are made smaller. */
  @Override
  public synchronized void close() {
    for (Results kind : kinds.values()) {
      try {
        if (kind.volume().isPresent()) {
          kind.volume().get().close();
        }
      } catch (IOException notMadeSmaller) {
        // The next run has what this one had.
      }
    }
    kinds.clear();
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException notClosed) {
      // The lock goes with the program.
    }
    lock = Optional.empty();
    asked = false;
  }
}
