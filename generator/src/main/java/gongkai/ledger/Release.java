package gongkai.ledger;

import gongkai.model.ReleaseId;
import gongkai.model.report.ReportId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the ledger says of one release.
 *
 * @param manifest 64 digits of the {@code manifest.json} that went out
 * @param reports each report that the public was shown, by its name
 */
public record Release(ReleaseId id, String manifest, Map<ReportId, ReportDigest> reports) {

  static Release of(List<LedgerLine> lines) {
    Map<ReportId, ReportDigest> reports = new TreeMap<>();
    lines.forEach(line -> reports.put(line.report(), line.digest()));
    return new Release(lines.get(0).release(), lines.get(0).manifest(), reports);
  }

  /** A release that is about to be recorded. */
  public static Release of(ReleaseId id, String manifest, Collection<ReportDigest> digests) {
    Map<ReportId, ReportDigest> reports = new TreeMap<>();
    digests.forEach(digest -> reports.put(digest.report(), digest));
    return new Release(id, manifest, reports);
  }

  public LocalDate date() {
    return id.date();
  }

  public Optional<ReportDigest> report(ReportId id) {
    return Optional.ofNullable(reports.get(id));
  }
}
