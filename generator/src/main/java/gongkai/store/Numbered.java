package gongkai.store;

import java.util.Arrays;

/**
 * What was written before, by the number under which it was: texts that are equal, or records that
 * are the very same. A map of the JDK asks each record again for its hash when it grows, which
 * takes longer than all else of writing it. Not for several threads at once.
 */
final class Numbered {
  /** What is there has numbers from 1. */
  static final int NONE = 0;

  private static final int FIRST = 32;

  private final boolean same;
  private Object[] things = new Object[FIRST];
  private int[] hashes = new int[FIRST];

  /** Numbers by the hash of what has them. Half of it stays empty. */
  private int[] slots = new int[2 * FIRST];

  private int size;

  private Numbered(boolean same) {
    this.same = same;
  }

  /** Equal things have one number. */
  static Numbered equal() {
    return new Numbered(false);
  }

  /** Only one and the same thing has one number. */
  static Numbered same() {
    return new Numbered(true);
  }

  /** The number of something, if it is there. */
  int find(Object thing) {
    return slots[slot(thing, hash(thing))];
  }

  /** The number that something had; where it had none it has the next one now. */
  int put(Object thing) {
    int hash = hash(thing);
    int slot = slot(thing, hash);
    if (slots[slot] != NONE) {
      return slots[slot];
    }
    if (size == things.length) {
      grow();
      slot = slot(thing, hash);
    }
    things[size] = thing;
    hashes[size] = hash;
    size++;
    slots[slot] = size;
    return NONE;
  }

  private void grow() {
    things = Arrays.copyOf(things, 2 * size);
    hashes = Arrays.copyOf(hashes, 2 * size);
    slots = new int[4 * size];
    int mask = slots.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = hashes[i] & mask;
      while (slots[slot] != NONE) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  private int hash(Object thing) {
    int hash = same ? System.identityHashCode(thing) : thing.hashCode();
    return hash ^ (hash >>> 15);
  }

  /** Where something stands, or would. */
  @SuppressWarnings("ReferenceEquality") // Records that are the same, or what is asked first.
  private int slot(Object thing, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != NONE) {
      int number = slots[slot] - 1;
      Object there = things[number];
      if (there == thing || (!same && hashes[number] == hash && there.equals(thing))) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
