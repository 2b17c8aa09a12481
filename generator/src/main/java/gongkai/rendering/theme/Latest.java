package gongkai.rendering.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was made last, by all that it was made of: a preview that also checks and releases asks in
 * turn for the same. Safe to use from several threads.
 */
public final class Latest<K, V> {
  private final int most;

  /** The one that was asked for longest ago comes first. */
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Keeps nothing yet.
   *
   * @param most that are kept; the one that was asked for longest ago goes first
   */
  public Latest(int most) {
    this.most = most;
  }

  /** What was made of this; empty if it was not, or is kept no more. */
  public synchronized Optional<V> of(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** Keeps what was made; gives it back. */
  public synchronized V keep(K key, V made) {
    kept.put(key, made);
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }
}
