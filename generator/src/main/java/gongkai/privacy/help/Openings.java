package gongkai.privacy.help;

import java.util.Arrays;

/**
 * The places of a line at which clues may begin, from left to right: every search in the line looks
 * at these alone.
 */
final class Openings {
  private static final int[] NOTHING = {};

  static final Openings NONE = new Openings();

  private int[] places = NOTHING;
  private int[] clues = NOTHING;
  private int size;
  private int sure;

  /**
   * Adds a place behind all others.
   *
   * @param some the bits of the clues that may begin there
   * @param there those of them that are sure to
   */
  void add(int place, int some, int there) {
    if (size == places.length) {
      places = Arrays.copyOf(places, Math.max(8, 2 * size));
      clues = Arrays.copyOf(clues, places.length);
    }
    places[size] = place;
    clues[size] = some;
    size++;
    sure |= there;
  }

  /** The bits of the clues that the line is sure to have; it may have others. */
  int sure() {
    return sure;
  }

  int size() {
    return size;
  }

  /** A place by its number, from 0. */
  int place(int number) {
    return places[number];
  }

  /** The bits of the clues that may begin at such a place. */
  int clues(int number) {
    return clues[number];
  }
}
