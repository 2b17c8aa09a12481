package gongkai.site.planning;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.site.Address;
import gongkai.site.ReportEntry;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.SeriesCell;
import gongkai.site.item.SeriesRow;
import gongkai.site.page.Shell;
import gongkai.site.page.Shell.Section;
import gongkai.site.page.UnitPage;
import gongkai.site.page.UnitPage.ChildItem;
import gongkai.site.page.UnitPage.FormerItem;
import gongkai.site.page.UnitPage.YearState;
import gongkai.site.page.UnitsPage;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Plans the list of units and the page of each. */
final class UnitPages {
  private final PlanContext context;
  private final Shells shells;

  private final YearPromises promises;
  private final UnitHistory history;
  private final Map<UnitId, List<Unit>> children;

  UnitPages(PlanContext context, Shells shells, YearPromises promises) {
    this.context = context;
    this.shells = shells;
    this.promises = promises;
    this.history = new UnitHistory(context);
    this.children =
        context.content().units().stream()
            .filter(u -> u.parent().isPresent())
            .collect(groupingBy(u -> u.parent().orElseThrow()));
  }

  UnitsPage index(Language language) {
    Function<Language, Address> at = context.addresses()::units;
    PageLinks links = new PageLinks(context, at.apply(language), language);
    return new UnitsPage(
        shells.shell(language, shells.section(language, Section.UNITS, at)), links.unitsByLevel());
  }

  UnitPage page(Unit unit, Language language) {
    Function<Language, Address> at = l -> context.addresses().unit(unit.id(), l);
    Address address = at.apply(language);
    PageLinks links = new PageLinks(context, address, language);
    List<ReportEntry> own = context.reportsOf(unit.id());
    List<ReportEntry> published = own.stream().filter(e -> !e.report().isWithdrawn()).toList();
    Optional<ReportEntry> latest =
        published.isEmpty() ? Optional.empty() : Optional.of(published.get(published.size() - 1));
    // A year without a report is a gap that says so, not two years side by side.
    List<Integer> years = context.statistics().coverage().years();
    return new UnitPage(
        shell(unit, language, at, links),
        standing(unit, links),
        latest.map(e -> new UnitPage.Latest(links.item(e), links.changes(e))),
        history.years(unit, links),
        new UnitPage.Figures(years, figures(unit, years, links)),
        promises.ofUnit(unit.id(), links),
        context.opennessOf(unit.id()),
        own.stream()
            .filter(e -> !e.isDraft())
            .flatMap(e -> links.changes(e).stream())
            .sorted(PageLinks.NEWEST_FIRST)
            .toList());
  }

  private UnitPage.Standing standing(Unit unit, PageLinks links) {
    return new UnitPage.Standing(
        unit.level(),
        unit.parent().map(context::unit).map(links::unit),
        children(unit, links),
        unit.former().stream()
            .map(f -> new FormerItem(f.name().in(links.language()), f.until()))
            .toList(),
        unit.successor().map(links::successor),
        history.predecessors(unit).stream().map(links::unit).toList());
  }

  private Shell shell(
      Unit unit, Language language, Function<Language, Address> at, PageLinks links) {
    return shells.shell(
        language,
        new Shells.Plan(
            Section.UNITS,
            at,
            Optional.of(unit.name().in(language)),
            Optional.empty(),
            List.of(
                shells.home(at.apply(language), language),
                Shells.crumb(Section.UNITS, links.href(context.addresses().units(language)))),
            l -> context.addresses().unitFeed(unit.id(), l)));
  }

  private List<ChildItem> children(Unit unit, PageLinks links) {
    return children.getOrDefault(unit.id(), List.of()).stream()
        .map(child -> new ChildItem(links.unitItem(child), newest(child)))
        .toList();
  }

  private Optional<YearState> newest(Unit unit) {
    List<Integer> years = context.statistics().coverage().years();
    return years.isEmpty()
        ? Optional.empty()
        : history
            .cell(unit, years.get(years.size() - 1))
            .map(cell -> new YearState(cell.year(), cell.state()));
  }

  private List<SeriesRow> figures(Unit unit, List<Integer> years, PageLinks links) {
    List<SeriesRow> rows = new ArrayList<>();
    Set<Integer> mergers = new Seams(context).mergersOf(unit);
    for (Series series : context.statistics().series()) {
      List<Point> points = context.points(series, unit.id());
      if (!points.isEmpty()) {
        List<SeriesCell> cells = links.cells(unit.id(), points, years);
        rows.add(
            new SeriesRow(
                links.indicator(series.indicator()),
                cells,
                Optional.of(Trends.ofCells(cells, mergers)),
                denomination(series, points)));
      }
    }
    return rows;
  }

  private static Denomination denomination(Series series, List<Point> points) {
    String counted = series.indicator().unit();
    return Denomination.of(counted, SeriesTotals.numbers(points, counted).toList());
  }
}
