package gongkai.store;

/**
 * Values that many others have, such as the ids of indicators: of equal ones that were read lately
 * one is held. Threads may put each other's aside; that costs memory and nothing else.
 */
final class Common {
  /** Slots for ids and the like. */
  static final int SOME = 1 << 12;

  /** Slots for numbers. */
  static final int MANY = 1 << 14;

  private final Object[] held;

  /**
   * Holds nothing yet.
   *
   * @param slots a power of two
   */
  Common(int slots) {
    held = new Object[slots];
  }

  /** The value, or one held that is equal. */
  Object of(Object value) {
    int hash = value.hashCode();
    int slot = (hash ^ (hash >>> 12)) & (held.length - 1);
    Object before = held[slot];
    if (value.equals(before)) {
      return before;
    }
    held[slot] = value;
    return value;
  }
}
