package gongkai.line.reading;

import gongkai.ledger.ReportDigest;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A site that was read: what planning needs, and where the texts are.
 *
 * @param reports all report files that were read, drafts included, those too that have faults
 * @param isPublic whether only what the public may see is reported on
 */
public record ReadSite(
    SiteContent content, ReportTexts texts, Collection<ReadReport> reports, boolean isPublic) {
  /** How many report files were read. */
  public int reportFiles() {
    return reports.size();
  }

  /** For each report what stands for it. */
  public Map<ReportId, ReportStamps> stamps() {
    return reports.stream()
        .collect(Collectors.toMap(report -> report.source().id(), ReadReport::stamps));
  }

  /** What stands for all that is public of each report that could be read. */
  public List<ReportDigest> digests() {
    return reports.stream()
        .flatMap(report -> report.digest().stream())
        .filter(digest -> !isPublic || digest.state().isPublic())
        .toList();
  }

  /** The same site with only those reports that the public may see. */
  public ReadSite publicOnly() {
    List<ReportEntry> visible =
        content.reports().stream().filter(e -> e.report().status().isPublic()).toList();
    return new ReadSite(content.withReports(visible), texts, reports, true);
  }
}
