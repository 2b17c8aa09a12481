package gongkai.release;

import gongkai.ledger.Release;
import gongkai.model.ReleaseId;
import gongkai.model.report.Status;
import gongkai.release.difference.ReportDifference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a release came to.
 *
 * @param files that were written, the archive first; none if nothing had changed
 * @param reports how many are public, and how many are only said to be withdrawn
 * @param head the hash of the ledger's last line
 * @param since the release before
 * @param differences to that release
 */
public record Released(
    ReleaseId release,
    List<Path> files,
    Count reports,
    String head,
    Optional<ReleaseId> since,
    List<ReportDifference> differences) {
  /** Reports of a release by what the public is shown of them. */
  public record Count(int open, int withdrawn) {
    static Count of(Release release) {
      int all = release.reports().size();
      long withdrawn =
          release.reports().values().stream()
              .filter(report -> report.state() == Status.WITHDRAWN)
              .count();
      return new Count(all - (int) withdrawn, (int) withdrawn);
    }
  }

  public Released {
    files = List.copyOf(files);
    differences = List.copyOf(differences);
  }
}
