package gongkai.line.reading;

import gongkai.content.Content;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.ledger.FormerNames;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.ledger.ReportDigest;
import gongkai.ledger.SilentChanges;
import gongkai.ledger.SilentChanges.Present;
import gongkai.model.Language;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.text.RedactionMarks;
import gongkai.site.ReportEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds the reports of a site against what was released of them.
 *
 * @param departed what was public before the last release, and not in it
 * @param faults of the ledger
 * @param titleIsMasked whether the title of a report withholds something
 */
record ReleasedBefore(
    Optional<Release> last,
    List<Release> departed,
    List<Problem> faults,
    FormerNames names,
    Predicate<Report> titleIsMasked) {
  /**
   * Reads a site's ledger.
   *
   * @param root the site's folder
   */
  static ReleasedBefore of(Path root, Content content) throws IOException {
    Outcome<Ledger> ledger = Ledger.of(root);
    RedactionMarks marks = RedactionMarks.with(content.site().redactionMarks());
    Language main = content.site().mainLanguage();
    return new ReleasedBefore(
        ledger.value().flatMap(Ledger::last),
        ledger.value().map(Ledger::departed).orElse(List.of()),
        ledger.problems(),
        FormerNames.of(content.units()),
        report -> marks.withhold(report.title().in(main).text()));
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
    return SilentChanges.in(last.get(), departed, present(reports), unreadable, severity);
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
                titleIsMasked.test(entry.report()),
                names.of(entry.report()),
                names.of(entry.id().unit())));
      }
    }
    return present;
  }
}
