package gongkai.site.planning.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.report.Report;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.KnownIndicator.Total;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.ReportEntry;
import gongkai.site.context.PlanContext;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.SeriesTotals;
import gongkai.site.context.Within;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Denomination;
import gongkai.site.file.EmbeddedChart;
import gongkai.site.series.TotalCell;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Gap;
import gongkai.statistics.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Plans the charts that other sites may show: of each indicator its totals, or how the units'
 * numbers are spread where it has none; of each unit what it disclosed, year by year.
 */
public final class Embeds {
  private final PlanContext context;
  private final SiteConfig site;
  private final Addresses to;

  private Embeds(PlanContext context) {
    this.context = context;
    this.site = context.content().site();
    this.to = context.addresses();
  }

  public static List<PlannedFile> of(PlanContext context) {
    Embeds embeds = new Embeds(context);
    List<PlannedFile> files = new ArrayList<>();
    for (Language language : embeds.site.languages()) {
      embeds.indicators(language, files);
      embeds.units(language, files);
    }
    return files;
  }

  /** Whether there is anything to draw of an indicator. */
  static boolean has(Series series) {
    return series.adds() || series.points().stream().anyMatch(p -> !p.quantity().isWithheld());
  }

  private void indicators(Language language, List<PlannedFile> files) {
    for (Series series : context.statistics().series()) {
      if (has(series)) {
        IndicatorId id = series.indicator().id();
        files.add(
            PlannedFile.other(
                    to.embed(id, language),
                    "content/vocabulary/indicators.yml",
                    () -> indicator(series, language))
                .within(new Within.OneIndicator(id))
                .withoutTexts());
      }
    }
  }

  private EmbeddedChart indicator(Series series, Language language) {
    KnownIndicator indicator = series.indicator();
    return new EmbeddedChart(
        to.embed(indicator.id(), language),
        language,
        indicator.label().in(language),
        site.title().in(language),
        chart(series),
        to.indicator(indicator.id(), language).absolute(site.baseUrl()));
  }

  private Chart chart(Series series) {
    KnownIndicator indicator = series.indicator();
    List<TotalCell> cells = context.totals().cells(series);
    Denomination denomination = context.totals().denominationOfAll(series, cells);
    if (series.adds()) {
      boolean mean = indicator.total() == Total.MEAN;
      return new Chart.Totals(denomination, mean, cells.stream().map(SeriesTotals::drawn).toList());
    }
    return new Chart.Distribution(
        denomination,
        cells.stream()
            .map(
                cell ->
                    new Chart.YearSpread(
                        String.valueOf(cell.year()),
                        context.totals().spread(series, cell.year()),
                        context.totals().disclosure(series, cell.year())))
            .toList());
  }

  private void units(Language language, List<PlannedFile> files) {
    for (Unit unit : context.content().units()) {
      boolean given =
          context.reportsOf(unit.id()).stream()
              .anyMatch(e -> isShown(e) && !e.report().indicators().isEmpty());
      if (given) {
        Address address = to.embed(unit.id(), language);
        String origin = "content/units/" + unit.id() + ".yml";
        files.add(
            PlannedFile.other(address, origin, () -> unit(unit, language))
                .within(unit.id())
                .withoutTexts());
      }
    }
  }

  private EmbeddedChart unit(Unit unit, Language language) {
    NavigableMap<Integer, List<ReportEntry>> byYear =
        context.reportsOf(unit.id()).stream()
            .filter(Embeds::isShown)
            .collect(groupingBy(e -> e.report().year(), TreeMap::new, toList()));
    Set<Integer> withdrawn =
        context.reportsOf(unit.id()).stream()
            .map(ReportEntry::report)
            .filter(Report::isWithdrawn)
            .map(Report::year)
            .collect(toSet());
    List<Chart.YearDisclosure> years = new ArrayList<>();
    // A year without a report keeps its place, or the years beside it would seem to follow.
    for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
      List<ReportEntry> reports = byYear.getOrDefault(year, List.of());
      Gap without = withdrawn.contains(year) ? Gap.WITHDRAWN : Gap.NO_REPORT;
      Optional<Gap> gap = Optional.of(without).filter(g -> reports.isEmpty());
      years.add(new Chart.YearDisclosure(String.valueOf(year), disclosure(reports), gap));
    }
    return new EmbeddedChart(
        to.embed(unit.id(), language),
        language,
        unit.name().in(language),
        site.title().in(language),
        new Chart.Disclosures(years),
        to.unit(unit.id(), language).absolute(site.baseUrl()));
  }

  private static boolean isShown(ReportEntry entry) {
    return !entry.isDraft() && !entry.report().isWithdrawn();
  }

  private static Disclosure disclosure(List<ReportEntry> reports) {
    return reports.stream()
        .map(e -> Disclosure.of(e.report().indicators()))
        .reduce(Disclosure.NONE, Disclosure::plus);
  }
}
