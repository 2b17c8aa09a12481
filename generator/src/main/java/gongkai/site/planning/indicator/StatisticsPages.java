package gongkai.site.planning.indicator;

import static java.util.stream.Collectors.toSet;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Address;
import gongkai.site.ReportEntry;
import gongkai.site.context.ListItems;
import gongkai.site.context.MatrixPlan;
import gongkai.site.context.News;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.SeriesTotals;
import gongkai.site.context.Shells;
import gongkai.site.context.Trends;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.EmbedLink;
import gongkai.site.item.Lacking;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.item.Neighbours;
import gongkai.site.page.IndicatorPage;
import gongkai.site.page.IndicatorPage.YearColumn;
import gongkai.site.page.Shell;
import gongkai.site.page.Shell.Section;
import gongkai.site.page.StatisticsPage;
import gongkai.site.page.StatisticsPage.DisclosureRow;
import gongkai.site.page.StatisticsPage.IndicatorRow;
import gongkai.site.page.StatisticsPage.ReportRow;
import gongkai.site.page.StatisticsPage.StepRow;
import gongkai.site.page.StatisticsPage.YearShare;
import gongkai.site.series.SeriesRow;
import gongkai.site.series.TotalCell;
import gongkai.site.table.Slice;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Gap;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans the statistics and the page of each known indicator that reports give. */
public final class StatisticsPages {
  /** The step of reports without figures, below all others. */
  private static final int NO_FIGURES = -1;

  private final PlanContext context;
  private final Shells shells;
  private final SeriesTotals totals;

  public StatisticsPages(PlanContext context, Shells shells) {
    this.context = context;
    this.shells = shells;
    this.totals = context.totals();
  }

  public StatisticsPage index(Language language) {
    Function<Language, Address> at = context.addresses()::statistics;
    PageLinks links = new PageLinks(context, at.apply(language), language);
    Statistics statistics = context.statistics();
    List<Integer> years = statistics.coverage().years();
    return new StatisticsPage(
        shells.citable(
            language, shells.section(language, Section.STATISTICS, at), l -> Optional.empty()),
        new StatisticsPage.Covered(
            new MatrixPlan(context, links).matrix(Integer.MAX_VALUE),
            years.stream()
                .reduce((a, b) -> b)
                .map(y -> new YearShare(links.year(y), statistics.coverage().share(y))),
            statistics.coverage().share(),
            News.newest(context.content().reports())),
        context.openness(),
        disclosures(links),
        new StatisticsPage.Indicators(
            years, statistics.series().stream().map(s -> row(s, links)).toList()));
  }

  private StatisticsPage.Disclosures disclosures(PageLinks links) {
    Statistics statistics = context.statistics();
    List<DisclosureRow> byYear =
        statistics.coverage().years().stream()
            .map(y -> new DisclosureRow(links.yearOrText(y), context.opennessOf(y)))
            .toList();
    List<Unit> units =
        context.content().units().stream()
            .filter(u -> statistics.disclosureByUnit().containsKey(u.id()))
            .toList();
    Function<Unit, DisclosureRow> row =
        u -> new DisclosureRow(links.unit(u), context.opennessOf(u.id()));
    return new StatisticsPage.Disclosures(
        byYear,
        drawn(byYear),
        units.stream().map(row).toList(),
        units.size() > StatisticsPage.MOST_UNITS
            ? ListItems.byLevel(units, Unit::level, row)
            : List.of(),
        steps(),
        reports(links));
  }

  private Optional<Chart.Disclosures> drawn(List<DisclosureRow> byYear) {
    return byYear.isEmpty() || context.openness().disclosure().all() == 0
        ? Optional.empty()
        : Optional.of(new Chart.Disclosures(byYear.stream().map(StatisticsPages::drawn).toList()));
  }

  private static Chart.YearDisclosure drawn(DisclosureRow row) {
    Optional<Gap> gap = Optional.of(Gap.NO_REPORT).filter(g -> row.head().href().isEmpty());
    return new Chart.YearDisclosure(row.head().text().text(), row.disclosure(), gap);
  }

  private List<StepRow> steps() {
    Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    for (Disclosure disclosure : published().values()) {
      counts.merge(disclosure.step().orElse(NO_FIGURES), 1, Integer::sum);
    }
    return counts.entrySet().stream().map(e -> new StepRow(e.getKey(), e.getValue())).toList();
  }

  private Map<ReportId, Disclosure> published() {
    Map<ReportId, Disclosure> published =
        new LinkedHashMap<>(context.statistics().disclosureByReport());
    published.keySet().removeIf(id -> context.report(id).isDraft());
    return published;
  }

  private List<ReportRow> reports(PageLinks links) {
    Map<ReportId, Disclosure> byReport = published();
    if (byReport.size() > StatisticsPage.MOST_REPORTS) {
      return List.of();
    }
    return byReport.entrySet().stream()
        .sorted(
            Comparator.comparing(e -> context.report(e.getKey()), PlanContext.BY_PERIOD.reversed()))
        .map(
            e -> {
              ReportEntry entry = context.report(e.getKey());
              return new ReportRow(
                  links.reportYear(entry),
                  links.unitOf(entry),
                  entry.report().type(),
                  context.opennessOf(entry));
            })
        .toList();
  }

  /**
   * What it is called in reports, by its name in their language first where the page has another.
   */
  private List<Passage> inReports(KnownIndicator indicator, Language language) {
    Passage own = indicator.label().in(context.mainLanguage());
    boolean other = !indicator.label().in(language).language().equals(own.language());
    return Stream.concat(
            Stream.of(own).filter(name -> other),
            indicator.synonyms().stream().map(s -> new Passage(s, context.mainLanguage())))
        .filter(name -> other || !name.equals(own))
        .distinct()
        .toList();
  }

  private IndicatorRow row(Series series, PageLinks links) {
    KnownIndicator.Total rule = series.indicator().total();
    List<TotalCell> cells = totals.cells(series);
    return new IndicatorRow(
        links.indicator(series.indicator()),
        series.indicator().unit(),
        rule,
        cells,
        Optional.of(cells)
            .filter(t -> rule != KnownIndicator.Total.NONE)
            .map(Trends::ofTotals)
            .filter(Chart.Trend::hasCourse),
        series.disclosure(),
        SeriesTotals.denomination(series, cells));
  }

  public IndicatorPage page(Series series, Language language) {
    KnownIndicator indicator = series.indicator();
    Function<Language, Address> at = l -> context.addresses().indicator(indicator.id(), l);
    PageLinks links = new PageLinks(context, at.apply(language), language);
    List<Integer> years = context.statistics().coverage().years();
    List<TotalCell> cells = totals.cells(series);
    Denomination denomination = totals.denominationOfAll(series, cells);
    IndicatorLines lines = new IndicatorLines(context, links, series, years, denomination);
    List<LevelGroup<SeriesRow>> levels = lines.levels();
    List<SeriesRow> rows = levels.stream().flatMap(level -> level.items().stream()).toList();
    List<YearColumn> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.add(column(series, cells.get(i), lacking(rows, i), links));
    }
    int place = context.statistics().series().indexOf(series);
    return new IndicatorPage(
        shell(indicator, language, at, links),
        new IndicatorPage.Definition(
            indicator.id(),
            indicator.unit(),
            indicator.noun(),
            indicator.total(),
            inReports(indicator, language),
            indicator.definition().map(d -> d.in(language)),
            denomination,
            News.newest(
                series.points().stream()
                    .map(Point::report)
                    .distinct()
                    .map(context::report)
                    .toList())),
        new IndicatorPage.Files(
            links.href(context.addresses().dataIndex(language)),
            links.href(context.addresses().data(Slice.of(indicator.id()).fileName())),
            Embeds.has(series) ? Optional.of(embed(indicator, links)) : Optional.empty()),
        series.disclosure(),
        columns,
        levels,
        drawn(indicator, columns, lines, denomination),
        new Neighbours(neighbour(place - 1, links), neighbour(place + 1, links)));
  }

  private EmbedLink embed(KnownIndicator indicator, PageLinks links) {
    Address image = context.addresses().embed(indicator.id(), links.language());
    Address page = context.addresses().indicator(indicator.id(), links.language());
    URI base = context.content().site().baseUrl();
    return new EmbedLink(links.href(image), image.absolute(base), page.absolute(base));
  }

  private static IndicatorPage.Drawn drawn(
      KnownIndicator indicator,
      List<YearColumn> columns,
      IndicatorLines lines,
      Denomination denomination) {
    boolean totals = columns.stream().anyMatch(c -> c.total().isPresent());
    boolean spread = columns.stream().anyMatch(c -> c.spread().isPresent());
    boolean many = lines.size() > IndicatorPage.MOST_LINES;
    boolean each = !many && (lines.size() > 1 || !totals);
    return new IndicatorPage.Drawn(
        totals ? Optional.of(totals(indicator, columns, denomination)) : Optional.empty(),
        many && spread ? Optional.of(spread(columns, denomination)) : Optional.empty(),
        each ? lines.lines() : List.of());
  }

  private static Chart.Totals totals(
      KnownIndicator indicator, List<YearColumn> columns, Denomination denomination) {
    return new Chart.Totals(
        denomination,
        indicator.total() == KnownIndicator.Total.MEAN,
        columns.stream().map(c -> SeriesTotals.drawn(c.cell())).toList());
  }

  private static Chart.Distribution spread(List<YearColumn> columns, Denomination denomination) {
    return new Chart.Distribution(
        denomination,
        columns.stream()
            .map(c -> new Chart.YearSpread(c.year().text().text(), c.spread(), c.disclosure()))
            .toList());
  }

  private YearColumn column(Series series, TotalCell cell, List<Lacking> lacking, PageLinks links) {
    return new YearColumn(
        links.yearOrText(cell.year()),
        cell,
        totals.disclosure(series, cell.year()),
        totals.spread(series, cell.year()),
        lacking,
        gaps(series, cell.year()));
  }

  /** How many of the units that were due in a year do not give a figure, by reason. */
  private List<Lacking.GapCount> gaps(Series series, int year) {
    Set<UnitId> giving = series.points(year).stream().map(Point::unit).collect(toSet());
    Map<Gap, Integer> counts = new TreeMap<>();
    for (Coverage.Row row : context.statistics().coverage().rows()) {
      row.cell(year)
          .filter(cell -> !giving.contains(row.unit().id()))
          .map(cell -> Gap.of(Set.of(cell.state())))
          .filter(gap -> gap != Gap.NOT_DUE)
          .ifPresent(gap -> counts.merge(gap, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(count -> new Lacking.GapCount(count.getKey(), count.getValue()))
        .toList();
  }

  /** The bodies without a figure in one column that existed in its year. */
  private static List<Lacking> lacking(List<SeriesRow> rows, int column) {
    return rows.stream()
        .flatMap(
            row ->
                row.cells().get(column).gap().filter(g -> g != Gap.NOT_DUE).stream()
                    .map(gap -> new Lacking(row.head(), gap)))
        .toList();
  }

  private Optional<Link> neighbour(int place, PageLinks links) {
    List<Series> all = context.statistics().series();
    return place < 0 || place >= all.size()
        ? Optional.empty()
        : Optional.of(links.indicator(all.get(place).indicator()));
  }

  private Shell shell(
      KnownIndicator indicator,
      Language language,
      Function<Language, Address> at,
      PageLinks links) {
    return shells.citable(
        language,
        new Shells.Plan(
            Section.STATISTICS,
            at,
            Optional.of(indicator.label().in(language)),
            Optional.empty(),
            List.of(
                shells.home(at.apply(language), language),
                Shells.crumb(
                    Section.STATISTICS, links.href(context.addresses().statistics(language)))),
            context.addresses()::feed),
        l -> Optional.of(indicator.label().in(l)));
  }
}
