package gongkai.release;

import gongkai.release.difference.ReportDifference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a release came to.
 *
 * @param files that were written, the archive first; none if nothing had changed
 * @param reports how many the public is shown
 * @param head the hash of the ledger's last line
 * @param since the day of the release before
 * @param differences to that release
 */
public record Released(
    LocalDate date,
    List<Path> files,
    int reports,
    String head,
    Optional<LocalDate> since,
    List<ReportDifference> differences) {
  public Released {
    files = List.copyOf(files);
    differences = List.copyOf(differences);
  }
}
