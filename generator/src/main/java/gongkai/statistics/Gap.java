package gongkai.statistics;

import gongkai.model.Coded;
import java.util.Collection;

/** Why there is no figure. Each has its own word and mark wherever it is shown. */
public enum Gap implements Coded {
  /** There is a report on the site, and it does not give the figure. */
  WITHOUT,
  /** There is no report on the site. Whether one exists elsewhere it does not know. */
  NO_REPORT,
  /** There was a report, and it was withdrawn. */
  WITHDRAWN,
  /** The unit was not yet set up, or was taken over by another. */
  NOT_DUE;

  /**
   * Why a body gives no figure in a year.
   *
   * @param states what the portal has of the units that it is made of
   */
  public static Gap of(Collection<Coverage.State> states) {
    if (states.contains(Coverage.State.PUBLISHED)) {
      return WITHOUT;
    }
    if (states.contains(Coverage.State.WITHDRAWN)) {
      return WITHDRAWN;
    }
    return states.contains(Coverage.State.MISSING) ? NO_REPORT : NOT_DUE;
  }
}
