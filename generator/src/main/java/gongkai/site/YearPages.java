package gongkai.site;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.site.Shell.Section;
import gongkai.site.YearPage.TotalRow;
import gongkai.site.YearsPage.YearItem;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plans the list of years and the page of each year that has reports. */
final class YearPages {
  private final PlanContext context;
  private final Shells shells;

  YearPages(PlanContext context, Shells shells) {
    this.context = context;
    this.shells = shells;
  }

  YearsPage index(Language language) {
    Function<Language, Address> at = context.addresses()::years;
    PageLinks links = new PageLinks(context, at.apply(language), language);
    List<YearItem> years = new ArrayList<>();
    for (Map.Entry<Integer, List<ReportEntry>> entry :
        context.reportsByYear().descendingMap().entrySet()) {
      years.add(
          new YearItem(
              links.year(entry.getKey()),
              published(entry.getValue()).size(),
              context.statistics().coverage().share(entry.getKey()),
              disclosure(entry.getKey())));
    }
    return new YearsPage(
        shells.shell(language, shells.section(language, Section.YEARS, at)), years);
  }

  YearPage page(int year, Language language) {
    Function<Language, Address> at = l -> context.addresses().year(year, l);
    PageLinks links = new PageLinks(context, at.apply(language), language);
    Passage title = PlanContext.neutral(String.valueOf(year), language);
    Shell shell =
        shells.shell(
            language,
            new Shells.Plan(
                Section.YEARS,
                at,
                Optional.of(title),
                Optional.empty(),
                List.of(
                    shells.home(at.apply(language), language),
                    Shells.crumb(Section.YEARS, links.href(context.addresses().years(language)))),
                context.addresses()::feed));
    Integer before = context.reportsByYear().lowerKey(year);
    Integer after = context.reportsByYear().higherKey(year);
    return new YearPage(
        shell,
        year,
        context.statistics().coverage().share(year),
        disclosure(year),
        links.reportsByLevel(context.reportsByYear().get(year)),
        missing(year, links),
        totals(year, links),
        Optional.ofNullable(before).map(links::year),
        Optional.ofNullable(after).map(links::year));
  }

  private Disclosure disclosure(int year) {
    return context.statistics().disclosureByYear().getOrDefault(year, Disclosure.NONE);
  }

  private static List<ReportEntry> published(List<ReportEntry> entries) {
    return entries.stream().filter(e -> !e.report().isWithdrawn()).toList();
  }

  private List<Link> missing(int year, PageLinks links) {
    List<Link> missing = new ArrayList<>();
    for (Coverage.Row row : context.statistics().coverage().rows()) {
      for (Coverage.Cell cell : row.cells()) {
        if (cell.year() == year && cell.state() == Coverage.State.MISSING) {
          missing.add(links.unit(row.unit()));
        }
      }
    }
    return missing;
  }

  private List<TotalRow> totals(int year, PageLinks links) {
    List<TotalRow> totals = new ArrayList<>();
    for (Series series : context.statistics().series()) {
      series
          .total(year)
          .ifPresent(
              sum -> {
                int units =
                    (int)
                        series.points().stream()
                            .filter(p -> p.year() == year)
                            .map(Point::unit)
                            .distinct()
                            .count();
                totals.add(new TotalRow(links.indicator(series.indicator()), sum, units));
              });
    }
    return totals;
  }
}
