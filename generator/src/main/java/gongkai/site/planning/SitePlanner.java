package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Report;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.context.Once;
import gongkai.site.context.PlanContext;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.Shells;
import gongkai.site.context.Topics;
import gongkai.site.file.SiteFile;
import gongkai.site.file.Sitemap;
import gongkai.site.planning.indicator.Embeds;
import gongkai.site.planning.indicator.StatisticsPages;
import gongkai.site.planning.report.ReportPages;
import gongkai.site.planning.unit.UnitPages;
import gongkai.site.planning.year.YearPages;
import gongkai.site.planning.year.YearPromises;
import gongkai.site.table.DataRows;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Plans the site: content and statistics in, page values out. Pure. */
public final class SitePlanner {
  private static final String SITE = "content/site.yml";
  private static final String VOCABULARY = "content/vocabulary/indicators.yml";

  private final PlanContext context;
  private final Addresses to;
  private final List<PlannedFile> files = new ArrayList<>();

  private SitePlanner(PlanContext context) {
    this.context = context;
    this.to = context.addresses();
  }

  /**
   * Plans every file.
   *
   * @param content checked: every report's unit, every parent and successor exists
   */
  public static SitePlan plan(SiteContent content, Statistics statistics) {
    SitePlanner planner = new SitePlanner(new PlanContext(content, statistics));
    planner.plan(content);
    return new SitePlan(content, planner.files, new DataRows(content, statistics));
  }

  private void plan(SiteContent content) {
    Shells shells = new Shells(context);
    PortalPages portal = new PortalPages(context, shells);
    Extras extras = new Extras(context);
    Feeds feeds = new Feeds(context);
    SearchPages search = new SearchPages(context, shells);
    reports(content);
    lists(content, shells, portal);
    for (Language language : content.site().languages()) {
      page(to.search(language), SITE, () -> search.page(language));
    }
    for (Language language : content.site().languages()) {
      feeds(language, feeds);
    }
    files.addAll(extras.attachments());
    files.addAll(OldAddresses.of(context, shells, feeds));
    files.addAll(DataPlans.of(context));
    files.addAll(Embeds.of(context));
    files.addAll(search.files());
    List<PlannedFile> pages = List.copyOf(files);
    files.addAll(extras.sitemaps(pages, Sitemap.MOST));
    other(to.guide(), SITE, extras::guide);
    other(to.robots(), SITE, extras::robots);
  }

  private void reports(SiteContent content) {
    Map<UnitId, Once<ReportPages>> ofUnits = new HashMap<>();
    Topics topics = new Topics();
    for (Unit unit : content.units()) {
      ofUnits.put(unit.id(), new Once<>(() -> ReportPages.of(context.within(unit.id()), topics)));
    }
    for (ReportEntry entry : content.reports()) {
      UnitId unit = entry.id().unit();
      Once<ReportPages> pages = ofUnits.get(unit);
      String origin = "content/reports/" + entry.id() + ".md";
      for (Language language : content.site().languages()) {
        files.add(
            PlannedFile.page(
                    to.report(entry.id(), language),
                    origin,
                    () -> listing(entry, language),
                    () -> pages.get().page(entry, language))
                .within(unit));
        context
            .before(entry)
            .ifPresent(
                before ->
                    files.add(
                        PlannedFile.page(
                                to.compare(entry.id(), language),
                                origin,
                                Optional::empty,
                                () -> pages.get().compare().page(before, entry, language))
                            .within(unit)));
      }
    }
  }

  private void lists(SiteContent content, Shells shells, PortalPages portal) {
    YearPromises promises = new YearPromises(context);
    UnitPages units = new UnitPages(context, shells, promises);
    YearPages years = new YearPages(context, shells, promises);
    StatisticsPages statistics = new StatisticsPages(context, shells);
    DataPages data = new DataPages(context, shells);
    for (Language language : content.site().languages()) {
      listed(language, to::home, SITE, () -> portal.home(language));
      units(language, units);
      years(language, years);
      statistics(language, statistics);
      listed(language, to::changes, SITE, () -> portal.changes(language));
      listed(language, to::dataIndex, SITE, () -> data.page(language));
      texts(language, portal);
      page(to.notFound(language), SITE, () -> portal.notFound(language));
    }
  }

  private void units(Language language, UnitPages units) {
    listed(language, to::units, SITE, () -> units.index(language));
    for (Unit unit : context.content().units()) {
      listed(language, l -> to.unit(unit.id(), l), origin(unit), () -> units.page(unit, language));
    }
  }

  private void years(Language language, YearPages years) {
    listed(language, to::years, SITE, () -> years.index(language));
    for (int year : context.reportsByYear().keySet()) {
      listed(language, l -> to.year(year, l), SITE, () -> years.page(year, language));
      for (String group : years.groups(year)) {
        listed(
            language,
            l -> to.events(year, group, l),
            SITE,
            () -> years.events(year, group, language));
      }
    }
  }

  private void statistics(Language language, StatisticsPages statistics) {
    listed(language, to::statistics, SITE, () -> statistics.index(language));
    for (Series series : context.statistics().series()) {
      IndicatorId id = series.indicator().id();
      listed(
          language, l -> to.indicator(id, l), VOCABULARY, () -> statistics.page(series, language));
    }
  }

  private void texts(Language language, PortalPages portal) {
    SiteContent content = context.content();
    for (PageEntry entry : content.pages()) {
      UnaryOperator<Language> text =
          l -> entry.text(l, content.site().languages()).outline().language();
      files.add(
          PlannedFile.page(
              to.page(entry.name(), language),
              "content/pages/" + entry.name() + ".md",
              () -> listing(language, l -> to.page(entry.name(), l), text, Optional.empty()),
              () -> portal.text(entry, language)));
    }
  }

  private void feeds(Language language, Feeds feeds) {
    other(to.feed(language), SITE, () -> feeds.site(language));
    other(to.changesFeed(language), SITE, () -> feeds.changes(language));
    for (int year : context.reportsByYear().keySet()) {
      other(to.yearFeed(year, language), SITE, () -> feeds.year(year, language));
    }
    for (Unit unit : context.content().units()) {
      Address address = to.unitFeed(unit.id(), language);
      other(address, origin(unit), () -> feeds.unit(unit, language));
    }
  }

  private static String origin(Unit unit) {
    return "content/units/" + unit.id() + ".yml";
  }

  private void other(Address address, String origin, Supplier<SiteFile> value) {
    files.add(PlannedFile.other(address, origin, value));
  }

  /** A page that search engines shall not list. */
  private void page(Address address, String origin, Supplier<SiteFile> value) {
    files.add(PlannedFile.page(address, origin, Optional::empty, value));
  }

  /** A page that says the same in every language. */
  private void listed(
      Language language, Function<Language, Address> at, String origin, Supplier<SiteFile> value) {
    files.add(
        PlannedFile.page(
            at.apply(language),
            origin,
            () -> listing(language, at, UnaryOperator.identity(), Optional.empty()),
            value));
  }

  private Optional<Sitemap.Entry> listing(ReportEntry entry, Language language) {
    Report report = entry.report();
    return report.isWithdrawn() || entry.isDraft()
        ? Optional.empty()
        : listing(
            language,
            l -> to.report(entry.id(), l),
            l -> entry.outline(l).language(),
            report.lastChange());
  }

  /** A page whose main text is another language's is listed in that language alone. */
  private Optional<Sitemap.Entry> listing(
      Language language,
      Function<Language, Address> at,
      UnaryOperator<Language> textLanguage,
      Optional<LocalDate> changed) {
    Address own = at.apply(language);
    return context.hasDrafts() || !own.equals(at.apply(textLanguage.apply(language)))
        ? Optional.empty()
        : Optional.of(new Sitemap.Entry(own.absolute(context.content().site().baseUrl()), changed));
  }
}
