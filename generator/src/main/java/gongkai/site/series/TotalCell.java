package gongkai.site.series;

import gongkai.model.Coded;
import gongkai.statistics.Coverage;
import gongkai.statistics.SameBodies;
import gongkai.statistics.Sum;
import java.util.Optional;

/**
 * A year's total as a table shows it, with what it is a total of.
 *
 * @param units how many of the units that were due give the indicator, with or without its number
 * @param beside the year before that has a total, as far as the same bodies make both; empty for
 *     the first
 * @param unlike the year before that gives the figure, where neither it nor any before has a number
 *     to compare with
 * @param gap why there is no total; empty where there is one
 */
public record TotalCell(
    int year,
    Optional<Sum> total,
    Coverage.Share units,
    Optional<SameBodies> beside,
    Optional<Integer> unlike,
    Optional<NoTotal> gap) {

  /** Why a year has no total. Its code is part of a message key. */
  public enum NoTotal implements Coded {
    /** The values are of a kind that is not brought together, such as rates. */
    NOT_ADDED,
    /** There are reports, and none gives the figure. */
    WITHOUT,
    /** There is no report on the site. */
    NO_REPORT
  }

  /** Whether its number is one of other bodies than that of the year before. */
  public boolean hasOtherBodies() {
    return total.flatMap(Sum::number).isPresent() && beside.filter(SameBodies::others).isPresent();
  }
}
