package gongkai.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Results by the hash of what they were made from, so that nothing is worked out twice: within a
 * run in memory, between runs in a folder.
 *
 * <p>The folder holds one file for each kind of result. It may be deleted at any time, and costs
 * only time when it is gone, torn, or cannot be written: what is wrong with it is never a fault of
 * the site. Results of another program are not taken.
 */
public final class Store {
  private final Optional<Path> folder;
  private final String program;
  private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

  private Store(Optional<Path> folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** A store that forgets everything when the program ends. */
  public static Store inMemory() {
    return new Store(Optional.empty(), "");
  }

  /**
   * A store in a folder, which is made when there is something to keep.
   *
   * @param program stands for all code that makes results; another one makes others
   */
  public static Store in(Path folder, String program) {
    return new Store(Optional.of(folder), program);
  }

  /**
   * The result of its kind under a key, made if it is not known.
   *
   * @param kind lower-case words and hyphens; the name of its file
   * @param key stands for everything that the result depends on, but the program
   * @param maker may be called by several threads at once, for different keys or the same
   */
  public byte[] get(String kind, String key, Supplier<byte[]> maker) {
    Shelf shelf = shelf(kind);
    Optional<byte[]> known = shelf.get(key);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] made = maker.get();
    shelf.put(key, made);
    return made;
  }

  private Shelf shelf(String kind) {
    return shelves.computeIfAbsent(
        kind, k -> folder.map(f -> Shelf.read(file(f, k), program)).orElseGet(Shelf::empty));
  }

  private static Path file(Path folder, String kind) {
    return folder.resolve(kind + ".store");
  }

  /** Writes what is new, each file whole or not at all. A disk that refuses is left as it is. */
  public void save() {
    folder.ifPresent(f -> shelves.forEach((kind, shelf) -> save(f, kind, shelf)));
  }

  private void save(Path folder, String kind, Shelf shelf) {
    if (!shelf.hasNews()) {
      return;
    }
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        // Sites that were made before there was a store do not ignore its folder.
        Files.write(folder.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.US_ASCII));
      }
      shelf.write(file(folder, kind), program);
    } catch (IOException notKept) {
      // The next run works it out again.
    }
  }
}
