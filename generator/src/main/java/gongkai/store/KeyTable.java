package gongkai.store;

import java.util.Arrays;

/**
 * Keys by numbers, from 0 in the order in which they came: a large site has ten for each report,
 * and as objects in a map each takes five times as much. Not for several threads at once.
 */
final class KeyTable {
  /** No key's number. */
  static final int NONE = -1;

  private static final int FIRST = 64;

  private long[] halves = new long[2 * FIRST];

  /** By the digits of a key: its number and one, 0 where there is none. Half of it stays empty. */
  private int[] slots = new int[2 * FIRST];

  private int size;

  int size() {
    return size;
  }

  /** A key by its number. */
  Volume.Key get(int number) {
    return new Volume.Key(halves[2 * number], halves[2 * number + 1]);
  }

  /** The number of a key. */
  int find(Volume.Key key) {
    return slots[slot(key.first(), key.second())] - 1;
  }

  /** The number of a key, which is put in if it is new. */
  int add(Volume.Key key) {
    int slot = slot(key.first(), key.second());
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    if (2 * (size + 1) > slots.length) {
      grow();
      slot = slot(key.first(), key.second());
    }
    if (2 * size == halves.length) {
      halves = Arrays.copyOf(halves, halves.length + halves.length / 4 * 2);
    }
    halves[2 * size] = key.first();
    halves[2 * size + 1] = key.second();
    size++;
    slots[slot] = size;
    return size - 1;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      slots[slot(halves[2 * number], halves[2 * number + 1])] = number + 1;
    }
  }

  /** Where a key stands, or would. Keys are digits of digests, so that any part is as good. */
  private int slot(long first, long second) {
    int mask = slots.length - 1;
    int slot = (int) first & mask;
    while (slots[slot] > 0) {
      int at = 2 * (slots[slot] - 1);
      if (halves[at] == first && halves[at + 1] == second) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
