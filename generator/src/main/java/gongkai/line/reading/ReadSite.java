package gongkai.line.reading;

import gongkai.ledger.ReportDigest;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.List;
import java.util.Map;

/**
 * A site that was read: what planning needs, and where the texts are.
 *
 * @param reports all report files that were read, drafts included, those too that have faults
 * @param stamps for each report what stands for all that it was read from
 * @param digests what stands for all that is public of each report that could be read
 */
public record ReadSite(
    SiteContent content,
    ReportTexts texts,
    List<ReadReport> reports,
    Map<ReportId, String> stamps,
    List<ReportDigest> digests) {
  /** How many report files were read. */
  public int reportFiles() {
    return reports.size();
  }

  /** The same site with only those reports that the public may see. */
  public ReadSite publicOnly() {
    List<ReportEntry> visible =
        content.reports().stream().filter(e -> e.report().status().isPublic()).toList();
    List<ReportDigest> shown = digests.stream().filter(d -> d.state().isPublic()).toList();
    return new ReadSite(content.withReports(visible), texts, reports, stamps, shown);
  }
}
