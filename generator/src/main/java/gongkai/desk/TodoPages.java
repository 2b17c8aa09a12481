package gongkai.desk;

import gongkai.content.field.FrontMatterKey;
import gongkai.desk.BackgroundCheck.Checked;
import gongkai.desk.page.Choice;
import gongkai.desk.page.Chrome;
import gongkai.desk.page.TodoPage;
import gongkai.desk.page.TodoPage.Cell;
import gongkai.desk.page.TodoPage.Row;
import gongkai.desk.report.DeskReport;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of what is to do. */
final class TodoPages {
  /** More settled reports than these are listed by unit only. */
  private static final int MOST_SETTLED = 200;

  /** Oldest first. */
  private static final Comparator<Open> ORDER =
      Comparator.comparing(Open::year).thenComparing(Open::id);

  private final DeskState state;
  private final Messages messages;

  TodoPages(DeskState state, Messages messages) {
    this.state = state;
    this.messages = messages;
  }

  /** How much of each kind is open in a report. */
  private record Open(ReportId id, Optional<DeskReport> report, Map<FindingKind, Integer> counts) {
    int sum() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether something is open that only a person can settle here. */
    boolean waits() {
      boolean isPublic = report.flatMap(DeskReport::status).filter(Status::isPublic).isPresent();
      return isPublic
          ? counts.keySet().stream().anyMatch(FindingKind::isDecided)
          : report.isPresent();
    }

    /** Undated reports come first: they cannot wait for their year. */
    String year() {
      return report.map(r -> r.front().text(FrontMatterKey.YEAR)).orElse("");
    }
  }

  TodoPage page(Chrome chrome, Checked checked, String unit) throws IOException {
    Named named = new Named(state.content(), messages);
    List<ReportId> reports = state.reports();
    state.readAll(reports);
    List<Open> open = new ArrayList<>();
    for (ReportId id : reports) {
      if (unit.isEmpty() || id.unit().text().equals(unit)) {
        open.add(open(id, checked));
      }
    }
    List<Open> todo =
        open.stream()
            .filter(one -> one.sum() > 0)
            .sorted(ORDER)
            .toList();
    return new TodoPage(
        chrome,
        todo.stream().map(one -> row(one, chrome, named)).toList(),
        settled(open, chrome, named),
        new TodoPage.Units(units(reports, named, unit), named.units(unit)),
        cells(sums(todo)),
        others(checked.problems()),
        reports.isEmpty(),
        named.title());
  }

  private TodoPage.Settled settled(List<Open> open, Chrome chrome, Named named) {
    List<Open> settled =
        open.stream()
            .filter(one -> one.sum() == 0)
            .sorted(Comparator.comparing(Open::year).reversed().thenComparing(Open::id))
            .toList();
    return new TodoPage.Settled(
        settled.size(),
        settled.size() > MOST_SETTLED
            ? List.of()
            : settled.stream().map(one -> row(one, chrome, named)).toList());
  }

  private Open open(ReportId id, Checked checked) throws IOException {
    Optional<Outcome<DeskReport>> read = state.report(id);
    Optional<DeskReport> report = read.flatMap(Outcome::value);
    Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    report.ifPresent(r -> count(r, counts));
    List<Problem> told =
        Stream.concat(
                checked.of(DeskReport.path(id)).stream(),
                read.stream().flatMap(r -> r.problems().stream()))
            .distinct()
            .filter(p -> !FindingKind.isCounted(p))
            .toList();
    told.forEach(problem -> counts.merge(FindingKind.of(problem), 1, Integer::sum));
    counts.values().removeIf(count -> count == 0);
    return new Open(id, report, counts);
  }

  private static void count(DeskReport report, Map<FindingKind, Integer> counts) {
    counts.put(FindingKind.ABOUT, report.openMetadata());
    counts.put(FindingKind.FIGURES, report.open(FrontMatterKey.INDICATORS));
    counts.put(FindingKind.EVENTS, report.open(FrontMatterKey.EVENTS));
    counts.put(FindingKind.PLANS, report.open(FrontMatterKey.PLANS));
  }

  private static Map<FindingKind, Integer> sums(List<Open> all) {
    Map<FindingKind, Integer> sums = new EnumMap<>(FindingKind.class);
    all.forEach(one -> one.counts().forEach((k, count) -> sums.merge(k, count, Integer::sum)));
    return sums;
  }

  private static List<Cell> cells(Map<FindingKind, Integer> counts) {
    return Stream.of(FindingKind.values())
        .map(kind -> new Cell(kind.code(), counts.getOrDefault(kind, 0)))
        .toList();
  }

  private Row row(Open open, Chrome chrome, Named named) {
    return new Row(
        chrome.home() + "report/" + open.id(),
        named.unit(open.id().unit()),
        open.report().map(named::title).orElse(open.id().toString()),
        open.year(),
        open.report()
            .flatMap(DeskReport::status)
            .map(status -> messages.text("desk.status." + status.code()))
            .orElse("–"),
        cells(open.counts()));
  }

  private List<Choice> units(List<ReportId> reports, Named named, String chosen) {
    List<Choice> units = new ArrayList<>();
    units.add(new Choice("", messages.text("desk.all-units"), chosen.isEmpty()));
    reports.stream()
        .map(ReportId::unit)
        .distinct()
        .forEach(id -> units.add(new Choice(id.text(), named.unit(id), id.text().equals(chosen))));
    return units;
  }

  /** Faults of settings, units, pages: they are mended in a text editor. */
  private List<String> others(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> !problem.place().path().startsWith("content/reports/"))
        .sorted()
        .map(problem -> problem.place() + " " + messages.words(problem))
        .toList();
  }

  /**
   * The report that follows another in the list, from its end on to its beginning: one that waits
   * for somebody, and not only for a word that a published report spells in its own way.
   */
  Optional<ReportId> next(ReportId after, Checked checked) throws IOException {
    List<Open> todo = new ArrayList<>();
    for (ReportId id : state.reports()) {
      Open open = open(id, checked);
      if (open.waits() || id.equals(after)) {
        todo.add(open);
      }
    }
    todo.sort(ORDER);
    int at = todo.stream().map(Open::id).toList().indexOf(after);
    return todo.size() < 2 || at < 0
        ? Optional.empty()
        : Optional.of(todo.get((at + 1) % todo.size()).id());
  }
}
