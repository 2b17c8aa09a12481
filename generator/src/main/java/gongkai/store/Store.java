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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
  private final Set<String> cleared = ConcurrentHashMap.newKeySet();
  private Optional<FileChannel> lock = Optional.empty();
  private boolean asked;

  private Store(Optional<Path> folder, String program, boolean readOnly) {
    this.folder = folder;
    this.program = program;
    this.readOnly = readOnly;
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
    Volume.Key digest = Volume.Key.of(key);
    Optional<T> known = value(results(kind).get(digest), form);
    if (known.isPresent()) {
      return known.get();
    }
    T made = maker.make();
    results(kind).put(digest, form.bytes(made));
    return made;
  }

  /**
   * The same, for a result that is held for long: what it has in common with others is held once,
   * whether it was known or made.
   */
  public <T> T held(String kind, String key, ValueForm<T> form, Maker<T> maker) throws IOException {
    Volume.Key digest = Volume.Key.of(key);
    Optional<T> known = value(results(kind).get(digest), form);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] made = form.bytes(maker.make());
    results(kind).put(digest, made);
    return form.value(made);
  }

  private static <T> Optional<T> value(Optional<byte[]> bytes, ValueForm<T> form) {
    return bytes.isPresent() ? form.valueIfWhole(bytes.get()) : Optional.empty();
  }

  /** The result of its kind under a key, if it is known. Bytes that are none are not. */
  public <T> Optional<T> known(String kind, String key, ValueForm<T> form) {
    return results(kind).get(Volume.Key.of(key)).flatMap(form::valueIfWhole);
  }

  /** The same, for whoever goes on from it to another: it is not needed any more. */
  public <T> Optional<T> earlier(String kind, String key, ValueForm<T> form) {
    return results(kind).peek(Volume.Key.of(key)).flatMap(form::valueIfWhole);
  }

  /** Keeps a result of a kind under a key. */
  public <T> void keep(String kind, String key, ValueForm<T> form, T result) {
    results(kind).put(Volume.Key.of(key), form.bytes(result));
  }

  /** Says that a result is still needed, though nobody asks for it now. */
  public void need(String kind, String key) {
    results(kind).need(Volume.Key.of(key));
  }

  /** How many results of a kind were made since the store was opened. */
  public int made(String kind) {
    return results(kind).made();
  }

  /**
   * Says that all results of a kind that this run needs were asked for or named by now. The others
   * are wiped out when the run ends: they hold words that the site may not hold any more.
   */
  public void clearOthers(String kind) {
    cleared.add(kind);
  }

  /**
   * Ends a load of a program that goes on: of what is held in memory, only what was needed since
   * the last one stays.
   */
  public void settle() {
    kinds.values().forEach(Results::settle);
  }

  /**
   * Finds the results of some kinds before they are asked for.
   *
   * @return whether an earlier run may have left any
   */
  public boolean prepare(List<String> some) {
    boolean any = folder.filter(Files::isDirectory).isPresent();
    if (any) {
      some.forEach(this::results);
    }
    return any;
  }

  private Results results(String kind) {
    return kinds.computeIfAbsent(kind, k -> new Results(open(k)));
  }

  private Optional<Volume> open(String kind) {
    if (folder.isEmpty() || Files.isSymbolicLink(folder.get())) {
      // A link in a folder of somebody else's would have us write where he wants.
      return Optional.empty();
    }
    Path file = folder.get().resolve(kind + ".store");
    try {
      return Optional.of(Volume.open(file, program, mayWrite(folder.get())));
    } catch (IOException noFile) {
      // What is made is held in memory.
      return Optional.empty();
    }
  }

  /** Whether this run is the one that writes; it is until it ends. */
  private synchronized boolean mayWrite(Path own) {
    if (!asked && !readOnly) {
      asked = true;
      try {
        lock = lock(own);
      } catch (IOException cannotWrite) {
        // What is there is read all the same.
      }
    }
    return lock.isPresent();
  }

  private static Optional<FileChannel> lock(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder);
      closeToOthers(folder);
    }
    Path ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
      // Sites that were made before there was a store do not ignore its folder.
      Files.write(ignore, "*\n".getBytes(StandardCharsets.US_ASCII));
    }
    Path file = folder.resolve("lock");
    boolean other =
        Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    if (other) {
      return Optional.empty();
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
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

  /** Drafts are nobody else's, and neither is what is read from them. */
  private static void closeToOthers(Path folder) throws IOException {
    try {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    } catch (UnsupportedOperationException otherSystem) {
      // There the folder is as open as the site's own.
    }
  }

  /** Ends the run: what it did not need is wiped out or, where it is much, cut away. */
  @Override
  public synchronized void close() {
    kinds.forEach((kind, results) -> results.close(cleared.contains(kind)));
    kinds.clear();
    cleared.clear();
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
