package gongkai.desk.view;

import gongkai.desk.act.Form;
import gongkai.desk.outside.Unreleased;
import gongkai.desk.page.Choice;
import gongkai.desk.page.Chrome;
import gongkai.desk.page.TodoPage;
import gongkai.desk.page.TodoPage.Cell;
import gongkai.desk.page.TodoPage.Heir;
import gongkai.desk.page.TodoPage.LostAddress;
import gongkai.desk.page.TodoPage.Row;
import gongkai.desk.visit.Checked;
import gongkai.desk.visit.DeskState;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of what is to do. */
public final class TodoPages {
  /** So many reports are on a page. */
  private static final int ROWS = 100;

  /** More settled reports than these are listed by unit only. */
  private static final int MOST_SETTLED = 200;

  private final DeskState state;
  private final Messages messages;

  public TodoPages(DeskState state, Messages messages) {
    this.state = state;
    this.messages = messages;
  }

  /**
   * Which reports to show.
   *
   * @param unit its id; blank for all
   * @param kind the code of what is open in them; blank for all
   * @param from how many to pass over
   */
  public record Asked(String unit, String kind, int from) {
    public static Asked of(Form query) {
      String from = query.text("from");
      return new Asked(
          query.text("unit"),
          query.text("kind"),
          from.matches("[0-9]{1,7}") ? Integer.parseInt(from) : 0);
    }

    private boolean has(ReportId id) {
      return unit.isEmpty() || id.unit().text().equals(unit);
    }

    private boolean has(OpenReport report) {
      return kind.isEmpty()
          ? report.isOpen()
          : report.counts().keySet().stream().anyMatch(this::isIt);
    }

    private boolean isIt(FindingKind one) {
      return one.code().equals(kind);
    }

    private String address(Chrome chrome, String otherKind, int otherFrom) {
      return chrome.home()
          + "?unit="
          + Form.encoded(unit)
          + (otherKind.isEmpty() ? "" : "&kind=" + Form.encoded(otherKind))
          + (otherFrom == 0 ? "" : "&from=" + otherFrom);
    }
  }

  public TodoPage page(Chrome chrome, Checked checked, Asked asked) throws IOException {
    Named named = new Named(state.content(), messages);
    List<OpenReport> reports = new OpenReports(state, checked, named).all();
    List<OpenReport> mine = reports.stream().filter(one -> asked.has(one.id())).toList();
    List<OpenReport> todo =
        mine.stream().filter(asked::has).sorted(OpenReport.OLDEST_FIRST).toList();
    List<OpenReport> settled =
        mine.stream().filter(one -> !one.isOpen()).sorted(OpenReport.NEWEST_FIRST).toList();
    return new TodoPage(
        chrome,
        listed(todo, chrome, asked, named),
        new TodoPage.Settled(
            settled.size(),
            settled.size() > MOST_SETTLED ? List.of() : rows(settled, chrome, named)),
        new TodoPage.Filter(
            units(reports, named, asked.unit()), asked.kind(), named.units(asked.unit())),
        Stream.of(FindingKind.values()).map(kind -> sum(kind, mine, chrome, asked)).toList(),
        site(checked, reports, named),
        reports.isEmpty(),
        named.title());
  }

  private TodoPage.Listed listed(List<OpenReport> todo, Chrome chrome, Asked asked, Named named) {
    int from = Math.min(asked.from(), Math.max(0, todo.size() - 1)) / ROWS * ROWS;
    int to = Math.min(from + ROWS, todo.size());
    return new TodoPage.Listed(
        rows(todo.subList(from, to), chrome, named),
        todo.size(),
        from + 1,
        from > 0
            ? Optional.of(asked.address(chrome, asked.kind(), Math.max(0, from - ROWS)))
            : Optional.empty(),
        to < todo.size() ? Optional.of(asked.address(chrome, asked.kind(), to)) : Optional.empty());
  }

  /** The sum of a kind in all that are open, with the way to those reports and back to all. */
  private static Cell sum(FindingKind kind, List<OpenReport> reports, Chrome chrome, Asked asked) {
    int sum = reports.stream().mapToInt(one -> one.count(kind)).sum();
    String other = kind.code().equals(asked.kind()) ? "" : kind.code();
    return new Cell(kind.code(), sum, asked.address(chrome, other, 0));
  }

  private List<Row> rows(List<OpenReport> reports, Chrome chrome, Named named) {
    return reports.stream().map(one -> row(one, chrome, named)).toList();
  }

  private Row row(OpenReport one, Chrome chrome, Named named) {
    return new Row(
        chrome.home() + "report/" + one.id(),
        named.unit(one.id().unit()),
        one.title(),
        one.year(),
        one.status().isEmpty() ? "–" : messages.text("desk.status." + one.status()),
        Stream.of(FindingKind.values())
            .map(kind -> new Cell(kind.code(), one.count(kind), ""))
            .toList());
  }

  private List<Choice> units(List<OpenReport> reports, Named named, String chosen) {
    List<Choice> units = new ArrayList<>();
    units.add(new Choice("", messages.text("desk.all-units"), chosen.isEmpty()));
    reports.stream()
        .map(one -> one.id().unit())
        .distinct()
        .forEach(id -> units.add(new Choice(id.text(), named.unit(id), id.text().equals(chosen))));
    return units;
  }

  private TodoPage.Site site(Checked checked, List<OpenReport> reports, Named named)
      throws IOException {
    Unreleased since = checked.held().since();
    List<LostAddress> lost = new ArrayList<>();
    for (Unreleased.Lost one : since.lost()) {
      lost.add(lost(one, named));
    }
    return new TodoPage.Site(
        others(checked, reports),
        lost,
        since.last().map(String::valueOf).orElse(""),
        since.changed().size());
  }

  private LostAddress lost(Unreleased.Lost lost, Named named) throws IOException {
    List<Heir> heirs = new ArrayList<>();
    for (ReportId id : lost.now()) {
      state
          .report(id)
          .flatMap(Outcome::value)
          .map(report -> new Heir(id.toString(), named.title(report), report.file().version()))
          .ifPresent(heirs::add);
    }
    return new LostAddress(lost.path(), lost.report().map(ReportId::toString).orElse(""), heirs);
  }

  /** Faults of settings, units, pages, and of reports that are not there. */
  private List<String> others(Checked checked, List<OpenReport> reports) {
    Set<Problem> told =
        reports.stream()
            .flatMap(one -> checked.of(one.id().path()).stream())
            .collect(Collectors.toSet());
    return checked.problems().stream()
        .filter(problem -> !told.contains(problem))
        .sorted()
        .map(problem -> problem.place() + " " + messages.words(problem))
        .toList();
  }

  /**
   * The report that follows another in the list, from its end on to its beginning: one that waits
   * for somebody, and not only for a word that a published report spells in its own way.
   */
  public Optional<ReportId> next(ReportId after, Checked checked) throws IOException {
    Named named = new Named(state.content(), messages);
    List<ReportId> todo =
        new OpenReports(state, checked, named)
            .all().stream()
                .filter(one -> one.waits() || one.id().equals(after))
                .sorted(OpenReport.OLDEST_FIRST)
                .map(OpenReport::id)
                .toList();
    int at = todo.indexOf(after);
    return todo.size() < 2 || at < 0
        ? Optional.empty()
        : Optional.of(todo.get((at + 1) % todo.size()));
  }
}
