package gongkai.site.table;

import gongkai.model.Coded;
import gongkai.statistics.Coverage;

/** What the site has of a unit and a year. */
enum CoverageState implements Coded {
  PUBLISHED,
  WITHDRAWN,
  /** There is no report on the site. */
  NO_REPORT,
  /** The unit was not yet set up, or was taken over by another. */
  NOT_DUE;

  static CoverageState of(Coverage.State state) {
    return switch (state) {
      case PUBLISHED -> PUBLISHED;
      case WITHDRAWN -> WITHDRAWN;
      case MISSING -> NO_REPORT;
      case NOT_DUE -> NOT_DUE;
    };
  }
}
