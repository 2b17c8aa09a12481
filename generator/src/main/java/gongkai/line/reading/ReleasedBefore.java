package gongkai.line.reading;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.ledger.Imprint;
import gongkai.ledger.Ledger;
import gongkai.ledger.SilentChanges;
import gongkai.ledger.SilentChanges.Present;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
        .keep(ledger(root))
        .flatMap(Ledger::last)
        .ifPresent(
            last -> {
              Set<ReportId> unreadable =
                  reports.stream()
                      .filter(report -> report.imprint().isEmpty())
                      .map(report -> report.source().id())
                      .collect(Collectors.toSet());
              problems.addAll(SilentChanges.in(last, present(reports, units), unreadable));
            });
    return problems.list();
  }

  /** The ledger of a site; an empty one before its first release. */
  static Outcome<Ledger> ledger(Path root) throws IOException {
    Path file = root.resolve(Ledger.PATH);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Outcome.of(Ledger.EMPTY, List.of());
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Outcome.failed(
          List.of(Problem.error("ledger-no-file", SourceLocation.of(Ledger.PATH))));
    }
    return Ledger.read(Files.readAllBytes(file));
  }

  private static List<Present> present(List<ReadReport> reports, List<Unit> units) {
    List<Present> present = new ArrayList<>();
    for (ReadReport report : reports) {
      Optional<Imprint> imprint = report.imprint();
      if (imprint.isPresent()) {
        ReportEntry entry = report.entry().orElseThrow();
        present.add(
            new Present(
                imprint.get(),
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
