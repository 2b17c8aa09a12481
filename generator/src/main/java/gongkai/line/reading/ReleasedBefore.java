package gongkai.line.reading;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.ledger.ReportDigest;
import gongkai.ledger.SilentChanges;
import gongkai.ledger.SilentChanges.Present;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the reports of a site against what was released of them.
 *
 * @param faults of the ledger
 * @param oldIds of units that had others
 */
record ReleasedBefore(
    Optional<Release> last, List<Problem> faults, Map<UnitId, List<UnitId>> oldIds) {
  private static final Pattern OLD_ADDRESS = Pattern.compile("reports/([^/]+)/([^/]+)\\.html");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /**
   * Reads a site's ledger.
   *
   * @param root the site's folder
   */
  static ReleasedBefore of(Path root, List<Unit> units) throws IOException {
    Outcome<Ledger> ledger = Ledger.of(root);
    Map<UnitId, List<UnitId>> oldIds = new HashMap<>();
    for (Unit unit : units) {
      List<UnitId> old =
          unit.aliases().stream()
              .filter(alias -> ID.matcher(alias).matches())
              .map(UnitId::new)
              .toList();
      if (!old.isEmpty()) {
        oldIds.put(unit.id(), old);
      }
    }
    return new ReleasedBefore(ledger.value().flatMap(Ledger::last), ledger.problems(), oldIds);
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
                formerly(entry),
                oldIds.getOrDefault(entry.id().unit(), List.of())));
      }
    }
    return present;
  }

  /** Under which names else a report went out: its old addresses say so, or those of its unit. */
  private List<ReportId> formerly(ReportEntry entry) {
    List<ReportId> names = new ArrayList<>();
    for (String alias : entry.report().aliases()) {
      Matcher address = OLD_ADDRESS.matcher(alias);
      if (address.matches()) {
        names.add(new ReportId(new UnitId(address.group(1)), address.group(2)));
      }
    }
    oldIds
        .getOrDefault(entry.id().unit(), List.of())
        .forEach(old -> names.add(new ReportId(old, entry.id().stem())));
    return names;
  }
}
