package gongkai.model.report;

import gongkai.model.UnitId;

/**
 * What names a report for good: its folder and file name under {@code content/reports/}.
 *
 * @param stem the file name without {@code .md}, usually the year
 */
public record ReportId(UnitId unit, String stem) implements Comparable<ReportId> {
  /** Of its main file, relative to the site's folder. */
  public String path() {
    return "content/reports/" + this + ".md";
  }

  @Override
  public int compareTo(ReportId other) {
    int byUnit = unit.compareTo(other.unit);
    return byUnit != 0 ? byUnit : stem.compareTo(other.stem);
  }

  @Override
  public String toString() {
    return unit + "/" + stem;
  }
}
