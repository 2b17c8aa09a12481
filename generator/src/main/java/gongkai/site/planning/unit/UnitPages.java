package gongkai.site.planning.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.site.Address;
import gongkai.site.ReportEntry;
import gongkai.site.context.LinePoints;
import gongkai.site.context.ListItems;
import gongkai.site.context.News;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.Seams;
import gongkai.site.context.SeriesTotals;
import gongkai.site.context.Shells;
import gongkai.site.context.Trends;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Chart.LinePoint;
import gongkai.site.drawing.Chart.Seam;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.Link;
import gongkai.site.page.Shell;
import gongkai.site.page.Shell.Section;
import gongkai.site.page.UnitPage;
import gongkai.site.page.UnitPage.ChildItem;
import gongkai.site.page.UnitPage.RowChart;
import gongkai.site.page.UnitPage.YearState;
import gongkai.site.page.UnitsPage;
import gongkai.site.page.UnitsPage.Letter;
import gongkai.site.planning.year.YearPromises;
import gongkai.site.series.SeriesCell;
import gongkai.site.series.SeriesRow;
import gongkai.site.table.Slice;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Plans the list of units and the page of each. */
public final class UnitPages {
  private final PlanContext context;
  private final Shells shells;

  private final YearPromises promises;
  private final UnitHistory history;
  private final Map<UnitId, List<Unit>> children;

  public UnitPages(PlanContext context, Shells shells, YearPromises promises) {
    this.context = context;
    this.shells = shells;
    this.promises = promises;
    this.history = new UnitHistory(context);
    this.children =
        context.content().units().stream()
            .filter(u -> u.parent().isPresent())
            .collect(groupingBy(u -> u.parent().orElseThrow()));
  }

  public UnitsPage index(Language language) {
    Function<Language, Address> at = context.addresses()::units;
    PageLinks links = new PageLinks(context, at.apply(language), language);
    return new UnitsPage(
        shells.shell(language, shells.section(language, Section.UNITS, at)),
        links.lists().unitsByLevel(),
        letters(links));
  }

  /** Ids are of plain letters in every language, and of a Chinese name mostly its sounds. */
  private List<Letter> letters(PageLinks links) {
    List<Unit> units = context.content().units();
    if (units.size() <= UnitsPage.MOST_ROWS) {
      return List.of();
    }
    Map<String, List<Link>> byLetter =
        units.stream()
            .sorted(Comparator.comparing(Unit::id))
            .collect(
                groupingBy(
                    u -> UnitsPage.letter(u.id()), TreeMap::new, mapping(links::unit, toList())));
    return byLetter.entrySet().stream().map(e -> new Letter(e.getKey(), e.getValue())).toList();
  }

  public UnitPage page(Unit unit, Language language) {
    Function<Language, Address> at = l -> context.addresses().unit(unit.id(), l);
    Address address = at.apply(language);
    PageLinks links = new PageLinks(context, address, language);
    List<ReportEntry> own = context.reportsOf(unit.id());
    // A year without a report is a gap that says so, not two years side by side.
    List<Integer> years = context.statistics().coverage().years();
    return new UnitPage(
        shell(unit, language, at, links),
        standing(unit, links),
        history.years(unit, links),
        figures(unit, years, links),
        promises.ofUnit(unit.id(), links),
        context.opennessOf(unit.id()),
        own.stream()
            .filter(e -> !e.isDraft())
            .flatMap(e -> links.lists().changes(e).stream())
            .sorted(ListItems.NEWEST_FIRST)
            .toList());
  }

  private UnitPage.Standing standing(Unit unit, PageLinks links) {
    return new UnitPage.Standing(
        unit.level(),
        unit.parent().map(context::unit).map(links::unit),
        children(unit, links),
        links.lists().former(unit),
        unit.successor().map(links::successor),
        history.predecessors(unit).stream().map(links::unit).toList(),
        News.newest(context.reportsOf(unit.id())));
  }

  private Shell shell(
      Unit unit, Language language, Function<Language, Address> at, PageLinks links) {
    return shells.citable(
        language,
        new Shells.Plan(
            Section.UNITS,
            at,
            Optional.of(unit.name().in(language)),
            Optional.empty(),
            List.of(
                shells.home(at.apply(language), language),
                Shells.crumb(Section.UNITS, links.href(context.addresses().units(language)))),
            l -> context.addresses().unitFeed(unit.id(), l)),
        l -> Optional.of(unit.name().in(l)));
  }

  private List<ChildItem> children(Unit unit, PageLinks links) {
    return children.getOrDefault(unit.id(), List.of()).stream()
        .map(child -> new ChildItem(links.lists().unitItem(child), newest(child)))
        .toList();
  }

  private Optional<YearState> newest(Unit unit) {
    List<Integer> years = context.statistics().coverage().years();
    return years.isEmpty()
        ? Optional.empty()
        : history
            .cell(unit, years.get(years.size() - 1))
            .map(cell -> new YearState(cell.year(), cell.state(), unit.isTakenOver(cell.year())));
  }

  private UnitPage.Figures figures(Unit unit, List<Integer> years, PageLinks links) {
    List<SeriesRow> rows = new ArrayList<>();
    List<RowChart> charts = new ArrayList<>();
    IndexedLines indexed = new IndexedLines();
    Map<Integer, Seam> seams = new Seams(context).of(unit, Set.of(unit.id()));
    Set<Integer> mergers = Seams.mergers(seams);
    for (Series series : context.statistics().series()) {
      List<Point> points = context.points(series, unit.id());
      if (!points.isEmpty()) {
        List<SeriesCell> cells = links.figures().cells(unit.id(), points, years);
        Link indicator = links.indicator(series.indicator());
        List<BigDecimal> numbers = SeriesTotals.numbers(points, series.indicator().unit()).toList();
        Denomination denomination = Denomination.of(series.indicator(), numbers);
        rows.add(
            new SeriesRow(
                indicator,
                cells,
                Optional.of(Trends.ofCells(cells, mergers)).filter(Chart.Trend::hasCourse),
                denomination));
        if (numbers.size() > 1) {
          List<LinePoint> line =
              new LinePoints(context, series, Set.of(unit.id()), seams).of(points, years);
          indexed.add(indicator, line);
          charts.add(
              new RowChart(
                  indicator,
                  new Chart.Line(
                      denomination,
                      numbers,
                      indicator.text(),
                      charts.size() + 1,
                      Chart.lastYears(line))));
        }
      }
    }
    return new UnitPage.Figures(
        years,
        rows,
        charts,
        indexed.charts(charts.size() + 1),
        context.yearsReported(unit.id()),
        links.data(Slice.of(unit.id()), context.reportsOf(unit.id())));
  }
}
