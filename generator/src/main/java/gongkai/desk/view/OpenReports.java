package gongkai.desk.view;

import gongkai.content.field.FrontMatterKey;
import gongkai.desk.outside.Held;
import gongkai.desk.report.DeskReport;
import gongkai.desk.visit.Checked;
import gongkai.desk.visit.DeskState;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.model.Coded;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much is open in each report, as the preview holds them. Only a report with faults, which it
 * does not hold, is read here.
 */
final class OpenReports {
  private final DeskState state;
  private final Checked checked;
  private final Named named;

  OpenReports(DeskState state, Checked checked, Named named) {
    this.state = state;
    this.checked = checked;
    this.named = named;
  }

  /** All reports that there are. */
  List<OpenReport> all() throws IOException {
    Held held = checked.held();
    List<OpenReport> all = new ArrayList<>();
    for (ReportId id : held.all().isEmpty() ? state.reports() : held.all()) {
      Optional<OpenReport> one = of(id);
      one.ifPresent(all::add);
    }
    return all;
  }

  /** A report; empty if it is gone. */
  private Optional<OpenReport> of(ReportId id) throws IOException {
    Report report = checked.held().reports().get(id);
    return report == null ? faulty(id) : Optional.of(held(report));
  }

  private OpenReport held(Report report) throws IOException {
    Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    add(counts, FindingKind.ABOUT, report.open().size());
    for (Problem problem : problems(report.id())) {
      if (problem.code().equals("unreviewed")) {
        add(counts, FindingKind.FIGURES, Integer.parseInt(problem.arguments().get(0)));
        add(counts, FindingKind.EVENTS, Integer.parseInt(problem.arguments().get(1)));
        add(counts, FindingKind.PLANS, Integer.parseInt(problem.arguments().get(2)));
      } else if (problem.code().startsWith("missing-key")) {
        add(counts, FindingKind.ABOUT, 1);
      } else if (FindingKind.isToDo(problem)) {
        add(counts, FindingKind.of(problem), FindingKind.times(problem));
      }
    }
    unreleased(report.id(), counts);
    languages(report.id(), counts);
    if (report.status() == Status.IN_REVIEW) {
      add(counts, FindingKind.AWAITS_APPROVAL, 1);
    } else if (report.status() == Status.APPROVED) {
      approval(report.id(), counts);
    }
    return new OpenReport(
        report.id(),
        report.title().in(named.main()).text(),
        Integer.toString(report.year()),
        report.status().code(),
        counts);
  }

  private Optional<OpenReport> faulty(ReportId id) throws IOException {
    Optional<Outcome<DeskReport>> read = state.report(id);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Optional<DeskReport> report = read.get().value();
    Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    report.ifPresent(
        r -> {
          add(counts, FindingKind.ABOUT, r.openMetadata());
          add(counts, FindingKind.FIGURES, r.open(FrontMatterKey.INDICATORS));
          add(counts, FindingKind.EVENTS, r.open(FrontMatterKey.EVENTS));
          add(counts, FindingKind.PLANS, r.open(FrontMatterKey.PLANS));
        });
    problems(id).stream()
        .filter(FindingKind::isToDo)
        .forEach(problem -> add(counts, FindingKind.of(problem), FindingKind.times(problem)));
    unreleased(id, counts);
    return Optional.of(
        new OpenReport(
            id,
            report.map(named::title).orElse(id.toString()),
            report.map(r -> r.front().text(FrontMatterKey.YEAR)).orElse(""),
            report.flatMap(DeskReport::status).map(Coded::code).orElse(""),
            counts));
  }

  private List<Problem> problems(ReportId id) {
    return checked.of(id.path());
  }

  private void approval(ReportId id, Map<FindingKind, Integer> counts) throws IOException {
    Optional<DeskReport> report = state.report(id).flatMap(Outcome::value);
    boolean fallen =
        report.isPresent() && new Approvals(state.site().root()).of(report.get()).isFallen();
    add(counts, fallen ? FindingKind.APPROVAL : FindingKind.AWAITS_PUBLICATION, 1);
  }

  private void languages(ReportId id, Map<FindingKind, Integer> counts) {
    int lacking = checked.held().untranslated().getOrDefault(id, 0);
    add(counts, FindingKind.UNTRANSLATED, lacking);
  }

  private void unreleased(ReportId id, Map<FindingKind, Integer> counts) {
    if (checked.held().since().changed().contains(id)) {
      add(counts, FindingKind.UNRELEASED, 1);
    }
  }

  private static void add(Map<FindingKind, Integer> counts, FindingKind kind, int count) {
    if (count > 0) {
      counts.merge(kind, count, Integer::sum);
    }
  }
}
