package gongkai.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The results of one kind: in a file, and in memory where there is none or it is not ours to write.
 */
final class Results {
  private final Optional<Volume> volume;
  private final Map<Volume.Key, byte[]> held = new ConcurrentHashMap<>();
  private final KeyTable needed = new KeyTable();
  private final AtomicInteger made = new AtomicInteger();

  Results(Optional<Volume> volume) {
    this.volume = volume;
  }

  Optional<byte[]> get(Volume.Key key) {
    Optional<byte[]> known = peek(key);
    known.ifPresent(bytes -> need(key));
    return known;
  }

  /** The same, without saying that it is needed. */
  Optional<byte[]> peek(Volume.Key key) {
    return Optional.ofNullable(held.get(key)).or(() -> volume.flatMap(v -> v.get(key)));
  }

  void put(Volume.Key key, byte[] result) {
    made.incrementAndGet();
    need(key);
    if (volume.isEmpty() || !volume.get().append(key, result)) {
      held.put(key, result);
    }
  }

  void need(Volume.Key key) {
    synchronized (needed) {
      needed.add(key);
    }
  }

  int made() {
    return made.get();
  }

  /** Forgets of what is held in memory what was not needed since the last time. */
  void settle() {
    synchronized (needed) {
      held.keySet().removeIf(key -> needed.find(key) == KeyTable.NONE);
      needed.clear();
    }
  }

  /**
   * Closes the file.
   *
   * @param wipe whether what was not needed must not stay
   */
  void close(boolean wipe) {
    try {
      if (volume.isPresent()) {
        volume.get().close(needed, wipe);
      }
    } catch (IOException notClosed) {
      // The next run has what this one had.
    }
  }
}
