package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.site.Address;
import gongkai.site.context.Citations;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.Shells;
import gongkai.site.item.Citation;
import gongkai.site.item.Link;
import gongkai.site.page.DataPage;
import gongkai.site.page.Shell.Section;
import gongkai.site.table.Column;
import gongkai.site.table.DataTable;
import gongkai.site.table.Slice;
import gongkai.statistics.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans the page that says what the data files are. */
final class DataPages {
  private final PlanContext context;
  private final Shells shells;
  private final SiteConfig site;

  DataPages(PlanContext context, Shells shells) {
    this.context = context;
    this.shells = shells;
    this.site = context.content().site();
  }

  DataPage page(Language language) {
    Function<Language, Address> at = context.addresses()::dataIndex;
    PageLinks links = new PageLinks(context, at.apply(language), language);
    return new DataPage(
        shells.shell(language, shells.section(language, Section.DATA, at)),
        Arrays.stream(DataTable.values()).map(this::table).toList(),
        slices(links),
        DataPlans.date(context),
        site.licence().map(l -> new DataPage.Licence(l.name().in(language), l.url().toString())),
        citations(language),
        examples());
  }

  private DataPage.Table table(DataTable table) {
    return new DataPage.Table(
        table,
        columns(table).stream()
            .map(
                column ->
                    new DataPage.Field(
                        column.name(),
                        column.term(),
                        table.meaning(column),
                        column.kind(),
                        column.required(),
                        column.values()))
            .toList());
  }

  private List<Column> columns(DataTable table) {
    return table.columns(site.languages(), true);
  }

  private DataPage.Slices slices(PageLinks links) {
    List<Link> indicators =
        context.statistics().series().stream()
            .map(Series::indicator)
            .map(i -> new Link(i.label().in(links.language()), href(Slice.of(i.id()), links)))
            .toList();
    Optional<Link> unit =
        context.content().units().stream()
            .filter(u -> PlanContext.areInData(context.reportsOf(u.id())))
            .findFirst()
            .map(
                (Unit u) -> new Link(u.name().in(links.language()), href(Slice.of(u.id()), links)));
    Optional<Link> year =
        context.reportsByYear().descendingMap().entrySet().stream()
            .filter(entry -> PlanContext.areInData(entry.getValue()))
            .findFirst()
            .map(
                entry ->
                    new Link(
                        links.yearText(entry.getKey()), href(Slice.of(entry.getKey()), links)));
    return new DataPage.Slices(indicators, unit, year);
  }

  private String href(Slice slice, PageLinks links) {
    return links.href(context.addresses().data(slice.fileName()));
  }

  private List<Citation> citations(Language language) {
    return Citations.of(site.languages(), language, this::citation);
  }

  private Citation citation(Citation.Form form, Language words, Language language) {
    return new Citation(
        form,
        words,
        site.publisher().name().in(language),
        site.title().in(language),
        site.title().in(language),
        DataPlans.date(context),
        context.addresses().dataIndex(language).absolute(site.baseUrl()));
  }

  private DataPage.Examples examples() {
    Optional<Series> series = context.statistics().series().stream().findFirst();
    List<String> names = columns(DataTable.INDICATORS).stream().map(Column::name).toList();
    return new DataPage.Examples(
        context.addresses().data("indicators.csv").absolute(site.baseUrl()),
        series.map(s -> s.indicator().id().text()),
        series.map(s -> s.byYear().keySet().stream().max(Integer::compare).orElseThrow()).orElse(0),
        new DataPage.Letters(
            letter(names, "indicator"),
            letter(names, "year"),
            letter(names, "standing"),
            letter(names, "value")));
  }

  private static String letter(List<String> columns, String name) {
    return Character.toString('A' + columns.indexOf(name));
  }
}
