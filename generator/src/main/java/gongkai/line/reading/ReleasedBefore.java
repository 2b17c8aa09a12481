package gongkai.line.reading;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.ledger.ReportDigest;
import gongkai.ledger.Ledger;
import gongkai.ledger.SilentChanges;
import gongkai.ledger.SilentChanges.Present;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the reports of a site against what was released of them. */
final class ReleasedBefore {
  private static final Pattern OLD_ADDRESS = Pattern.compile("reports/([^/]+)/([^/]+)\\.html");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private ReleasedBefore() {}

  /**
   * What is wrong with the ledger, or changed in silence since the last release.
   *
   * @param root the site's folder
   */
  static List<Problem> problems(Path root, List<ReadReport> reports, List<Unit> units)
      throws IOException {
    Problems problems = new Problems();
    problems
        .keep(Ledger.of(root))
        .flatMap(Ledger::last)
        .ifPresent(
            last -> {
              Set<ReportId> unreadable =
                  reports.stream()
                      .filter(report -> report.digest().isEmpty())
                      .map(report -> report.source().id())
                      .collect(Collectors.toSet());
              problems.addAll(SilentChanges.in(last, present(reports, units), unreadable));
            });
    return problems.list();
  }

  private static List<Present> present(List<ReadReport> reports, List<Unit> units) {
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
                formerly(entry, units)));
      }
    }
    return present;
  }

  /** Under which names else a report went out: its old addresses say so, or those of its unit. */
  private static List<ReportId> formerly(ReportEntry entry, List<Unit> units) {
    List<ReportId> names = new ArrayList<>();
    for (String alias : entry.report().aliases()) {
      Matcher address = OLD_ADDRESS.matcher(alias);
      if (address.matches()) {
        names.add(new ReportId(new UnitId(address.group(1)), address.group(2)));
      }
    }
    units.stream()
        .filter(unit -> unit.id().equals(entry.id().unit()))
        .flatMap(unit -> unit.aliases().stream())
        .filter(alias -> ID.matcher(alias).matches())
        .forEach(old -> names.add(new ReportId(new UnitId(old), entry.id().stem())));
    return names;
  }
}
