package gongkai.line.reading;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.ledger.FormerNames;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.ledger.ReportDigest;
import gongkai.ledger.SilentChanges;
import gongkai.ledger.SilentChanges.Present;
import gongkai.model.Unit;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the reports of a site against what was released of them.
 *
 * @param faults of the ledger
 */
record ReleasedBefore(Optional<Release> last, List<Problem> faults, FormerNames names) {
  /**
   * Reads a site's ledger.
   *
   * @param root the site's folder
   */
  static ReleasedBefore of(Path root, List<Unit> units) throws IOException {
    Outcome<Ledger> ledger = Ledger.of(root);
    return new ReleasedBefore(
        ledger.value().flatMap(Ledger::last), ledger.problems(), FormerNames.of(units));
  }

  /**
   * What is wrong with the ledger, or changed in silence since the last release.
   *
   * @param severity of a change without a note
   */
  List<Problem> problems(Collection<ReadReport> reports, Severity severity) {
    if (last.isEmpty()) {
      return faults;
    }
    Set<ReportId> unreadable =
        reports.stream()
            .filter(report -> report.digest().isEmpty())
            .map(report -> report.source().id())
            .collect(Collectors.toSet());
    return SilentChanges.in(last.get(), present(reports), unreadable, severity);
  }

  private List<Present> present(Collection<ReadReport> reports) {
    List<Present> present = new ArrayList<>();
    for (ReadReport report : reports) {
      Optional<ReportDigest> digest = report.digest();
      if (digest.isPresent()) {
        ReportEntry entry = report.entry().orElseThrow();
        present.add(
            new Present(
                digest.get(),
                entry.path(),
                entry.report().changes(),
                names.of(entry.report()),
                names.of(entry.id().unit())));
      }
    }
    return present;
  }
}
