package gongkai.statistics;

import java.util.Optional;

/**
 * Two years of a series side by side: what the bodies that give a number in both come to in each. A
 * change of totals is one only where the same bodies make both.
 *
 * @param from the earlier year
 * @param bodies how many there are; units that were merged count as the one that took over
 * @param all whether both totals are made of these bodies alone, and so compare as they stand
 * @param others whether any other body gives a number in one of the years: not in both, or not for
 *     the whole of one
 * @param before what they come to in the earlier year; empty if there are none
 * @param after what they come to in the later year; empty if there are none
 */
public record SameBodies(
    int from, int bodies, boolean all, boolean others, Optional<Sum> before, Optional<Sum> after) {

  /** Whether there is anything to compare. */
  public boolean isComparable() {
    return bodies > 0;
  }

  /** Whether a line may go from one total to the other: the same bodies, as exactly known. */
  public boolean isJoined() {
    Optional<Bound> known = before.map(Sum::bound).filter(Bound::isClosed);
    return all && known.isPresent() && known.equals(after.map(Sum::bound));
  }
}
