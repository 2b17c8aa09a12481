package gongkai.desk;

import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of each kind is open in a report.
 *
 * @param year blank if it has none yet
 * @param status its code; blank if it states none
 * @param readable whether the desk can show it
 */
record OpenReport(
    ReportId id,
    String title,
    String year,
    String status,
    boolean readable,
    Map<FindingKind, Integer> counts) {
  /** Undated reports come first: they cannot wait for their year. */
  static final Comparator<OpenReport> OLDEST_FIRST =
      Comparator.comparing(OpenReport::year).thenComparing(OpenReport::id);

  static final Comparator<OpenReport> NEWEST_FIRST =
      Comparator.comparing(OpenReport::year).reversed().thenComparing(OpenReport::id);

  boolean isOpen() {
    return counts.keySet().stream().anyMatch(kind -> kind != FindingKind.UNTRANSLATED);
  }

  /** Whether something of a kind is open, which is named by its code. */
  boolean has(String kind) {
    return counts.keySet().stream().anyMatch(one -> one.code().equals(kind));
  }

  /** Whether something is open that only a person can settle here. */
  boolean waits() {
    boolean isPublic =
        Stream.of(Status.values()).anyMatch(one -> one.code().equals(status) && one.isPublic());
    return isPublic ? counts.keySet().stream().anyMatch(FindingKind::isDecided) : readable;
  }

  int count(FindingKind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
