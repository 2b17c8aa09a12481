package gongkai.site;

import gongkai.model.KnownIndicator;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.site.Shell.Section;
import gongkai.site.StatisticsPage.DisclosureRow;
import gongkai.site.StatisticsPage.IndicatorRow;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans the statistics and the page of each known indicator that reports give. */
final class StatisticsPages {
  private final PlanContext context;
  private final Shells shells;

  StatisticsPages(PlanContext context, Shells shells) {
    this.context = context;
    this.shells = shells;
  }

  StatisticsPage index(Language language) {
    Function<Language, Address> at = context.addresses()::statistics;
    PageLinks links = new PageLinks(context, at.apply(language), language);
    Statistics statistics = context.statistics();
    List<Integer> years = years();
    return new StatisticsPage(
        shells.shell(language, shells.section(language, Section.STATISTICS, at)),
        links.matrix(),
        statistics.disclosure(),
        context.content().units().stream()
            .filter(u -> statistics.disclosureByUnit().containsKey(u.id()))
            .map(u -> new DisclosureRow(links.unit(u), statistics.disclosureByUnit().get(u.id())))
            .toList(),
        statistics.disclosureByYear().entrySet().stream()
            .map(e -> new DisclosureRow(links.year(e.getKey()), e.getValue()))
            .toList(),
        years,
        statistics.series().stream().map(s -> row(s, years, links)).toList());
  }

  private static IndicatorRow row(Series series, List<Integer> years, PageLinks links) {
    return new IndicatorRow(
        links.indicator(series.indicator()),
        series.indicator().unit(),
        years.stream().map(series::total).toList(),
        series.points().size());
  }

  private List<Integer> years() {
    return List.copyOf(context.reportsByYear().keySet());
  }

  IndicatorPage page(Series series, Language language) {
    KnownIndicator indicator = series.indicator();
    Function<Language, Address> at = l -> context.addresses().indicator(indicator.id(), l);
    PageLinks links = new PageLinks(context, at.apply(language), language);
    List<Integer> years = series.points().stream().map(p -> p.year()).distinct().sorted().toList();
    Shell shell =
        shells.shell(
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
                context.addresses()::feed));
    return new IndicatorPage(
        shell,
        indicator.unit(),
        indicator.total(),
        indicator.synonyms().stream().map(s -> new Passage(s, context.mainLanguage())).toList(),
        years.stream().map(links::year).toList(),
        context.unitsOf(series).stream()
            .map(
                u ->
                    new SeriesRow(
                        links.unit(u), links.cells(u.id(), context.points(series, u.id()), years)))
            .toList(),
        years.stream().map(series::total).toList());
  }
}
