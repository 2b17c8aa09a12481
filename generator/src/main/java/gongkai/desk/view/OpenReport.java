package gongkai.desk.view;

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
 */
record OpenReport(
    ReportId id, String title, String year, String status, Map<FindingKind, Integer> counts) {
  /** Undated reports come first: they cannot wait for their year. */
  static final Comparator<OpenReport> OLDEST_FIRST =
      Comparator.comparing(OpenReport::year).thenComparing(OpenReport::id);

  static final Comparator<OpenReport> NEWEST_FIRST =
      Comparator.comparing(OpenReport::year).reversed().thenComparing(OpenReport::id);

  boolean isOpen() {
    return counts.keySet().stream().anyMatch(kind -> kind != FindingKind.UNTRANSLATED);
  }

  /**
   * Whether it waits for somebody here: not so a public one that only spells a word its own way.
   */
  boolean waits() {
    boolean isPublic =
        Stream.of(Status.values()).filter(Status::isPublic).anyMatch(s -> s.code().equals(status));
    return !isPublic || counts.keySet().stream().anyMatch(FindingKind::isDecided);
  }

  int count(FindingKind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
