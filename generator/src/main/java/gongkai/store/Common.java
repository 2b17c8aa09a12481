package gongkai.store;

/**
 * Values that many others have, such as the ids of indicators: of equal ones that were read lately
 * one is held. Threads may put each other's aside; that costs memory and nothing else.
 */
final class Common {
  private static final int SLOTS = 1 << 12;

  private final Object[] held = new Object[SLOTS];

  /** The value, or one held that is equal. */
  Object of(Object value) {
    int hash = value.hashCode();
    int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    Object before = held[slot];
    if (value.equals(before)) {
      return before;
    }
    held[slot] = value;
    return value;
  }
}
