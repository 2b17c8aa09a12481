package gongkai.desk;

import gongkai.model.report.ReportId;
import java.util.Comparator;
import java.util.Map;

/**
 * How much of each kind is open in a report.
 *
 * @param year blank if it has none yet
 * @param status its code; blank if it states none
 */
record OpenReport(
    ReportId id, String title, String year, String status, Map<FindingKind, Integer> counts) {
  /** Undated reports come first: they cannot wait for their year. */
  static final Comparator<OpenReport> OLDEST_FIRST =
      Comparator.comparing(OpenReport::year).thenComparing(OpenReport::id);

  static final Comparator<OpenReport> NEWEST_FIRST =
      Comparator.comparing(OpenReport::year).reversed().thenComparing(OpenReport::id);

  boolean isOpen() {
    return !counts.isEmpty();
  }

  int count(FindingKind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
