package gongkai.statistics;

import gongkai.model.Coded;
import gongkai.model.Qualifier;

/** What the number of a sum says of all its parts, also of those that it could not count. */
public enum Bound implements Coded {
  /** They come to this number. */
  EXACT,
  /** They come to this number or more. */
  AT_LEAST,
  /** They come to this number or less. */
  AT_MOST,
  /** They come to about this number. */
  APPROX,
  /**
   * Nothing: the number is that of the counted parts alone, and the others, which may be of any
   * size, can bring it to either side.
   */
  NO_BOUND;

  /** What a number says that is so exact. */
  public static Bound of(Qualifier exactness) {
    return switch (exactness) {
      case EXACT -> EXACT;
      case MORE_THAN, AT_LEAST -> AT_LEAST;
      case AT_MOST -> AT_MOST;
      case APPROX, NEARLY -> APPROX;
    };
  }

  /** Whether a line may go on from a number to another of the same: neither is open to a side. */
  public boolean isClosed() {
    return this == EXACT || this == APPROX;
  }
}
