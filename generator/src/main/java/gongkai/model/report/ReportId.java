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
  public boolean equals(Object other) {
    return other instanceof ReportId id && id.unit.equals(unit) && id.stem.equals(stem);
  }

  /** A record's own are put together when they are first asked for, which takes milliseconds. */
  @Override
  public int hashCode() {
    return 31 * unit.hashCode() + stem.hashCode();
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
