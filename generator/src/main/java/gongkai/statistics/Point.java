package gongkai.statistics;

import gongkai.model.Quantity;
import gongkai.model.ReportId;

/**
 * One value of a series.
 *
 * @param indicator index into the report's indicators
 * @param quantity as the report gives it
 */
public record Point(ReportId report, int year, int indicator, Quantity quantity) {
  public String unit() {
    return report.unit();
  }
}
