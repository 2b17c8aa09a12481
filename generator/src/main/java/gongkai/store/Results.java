package gongkai.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The results of one kind: in a file, and in memory where there is none or it is not ours to write.
 */
final class Results {
  private final Optional<Volume> volume;
  private final Map<Volume.Key, byte[]> held = new ConcurrentHashMap<>();

  /** Of those in memory. */
  private final Set<Volume.Key> needed = ConcurrentHashMap.newKeySet();

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
    if (volume.isEmpty() || !volume.get().append(key, result)) {
      held.put(key, result);
    }
    need(key);
  }

  void need(Volume.Key key) {
    if (volume.isEmpty() || !volume.get().need(key)) {
      needed.add(key);
    }
  }

  int made() {
    return made.get();
  }

  /** Forgets of what is held in memory what was not needed since the last time. */
  void settle() {
    held.keySet().retainAll(needed);
    needed.clear();
    volume.ifPresent(Volume::settle);
  }

  /**
   * Closes the file.
   *
   * @param wipe whether what was not needed must not stay
   */
  void close(boolean wipe) {
    try {
      if (volume.isPresent()) {
        volume.get().close(wipe);
      }
    } catch (IOException notClosed) {
      // The next run has what this one had.
    }
  }
}
