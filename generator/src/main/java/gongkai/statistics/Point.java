package gongkai.statistics;

import gongkai.model.Coded;
import gongkai.model.Quantity;
import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.report.ReportId;

/**
 * One value of a series.
 *
 * @param indicator as the report gives it
 * @param standing whether it is part of its year's total
 */
public record Point(ReportId report, int year, Indicator indicator, Standing standing) {

  /** Whether a value is part of its year's total, and if not, why. */
  public enum Standing implements Coded {
    COUNTED,
    /** It counts something else than the indicator, and so cannot be added to the others. */
    OTHER_UNIT,
    /** Another report of the same unit gives it for days that it covers too. */
    REPEATED,
    /** A later value of the same unit and year takes its place. */
    OUTDATED,
    /** The unit that took over gives the year's value. */
    SUCCEEDED
  }

  public Quantity quantity() {
    return indicator.quantity();
  }

  public UnitId unit() {
    return report.unit();
  }

  /** Whether no other value takes its place: it is counted, or would be in another unit. */
  public boolean stands() {
    return standing == Standing.COUNTED || standing == Standing.OTHER_UNIT;
  }

  Point standing(Standing now) {
    return new Point(report, year, indicator, now);
  }
}
