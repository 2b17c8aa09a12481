package gongkai.site.table;

import gongkai.model.Coded;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.statistics.Coverage;

/** What is known of an indicator, a unit and a year: a figure, or why there is none. */
enum CellState implements Coded {
  NUMBER,
  /** A number that the report gives as more, less or about as much. */
  APPROXIMATE,
  WITHHELD,
  /** There is a report, and it does not give the figure. */
  WITHOUT,
  /** There is no report on the site. */
  NO_REPORT,
  WITHDRAWN,
  /** The unit was not yet set up, or was taken over by another. */
  NOT_DUE;

  static CellState of(Quantity quantity) {
    if (quantity.isWithheld()) {
      return WITHHELD;
    }
    return quantity.qualifier() == Qualifier.EXACT ? NUMBER : APPROXIMATE;
  }

  /** That of a unit and year without the figure. */
  static CellState without(Coverage.State coverage) {
    return switch (coverage) {
      case PUBLISHED -> WITHOUT;
      case WITHDRAWN -> WITHDRAWN;
      case MISSING -> NO_REPORT;
      case NOT_DUE -> NOT_DUE;
    };
  }
}
