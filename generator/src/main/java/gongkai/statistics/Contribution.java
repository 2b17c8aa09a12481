package gongkai.statistics;

import gongkai.model.Period;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.report.Status;
import java.util.List;

/**
 * All of a report that statistics are made from: not what it is called, nor what else it says. Two
 * versions of a report that say the same here make the same statistics.
 *
 * @param period the days reported on
 * @param disclosure of its figures
 */
record Contribution(
    Filed filed,
    ReportType type,
    Period period,
    List<Indicator> indicators,
    Disclosure disclosure) {

  /** What the coverage is made from: that there is a report, and on which year. */
  record Filed(ReportId id, int year, Status status) {
    static Filed of(Report report) {
      return new Filed(report.id(), report.year(), report.status());
    }

    boolean isWithdrawn() {
      return status == Status.WITHDRAWN;
    }
  }

  static Contribution of(Report report) {
    return new Contribution(
        Filed.of(report),
        report.type(),
        report.period(),
        report.indicators(),
        Disclosure.of(report.indicators()));
  }

  ReportId id() {
    return filed.id();
  }

  int year() {
    return filed.year();
  }

  boolean isPublished() {
    return filed.status() == Status.PUBLISHED;
  }
}
