package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.model.report.Report;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.page.SiteFile;
import gongkai.site.page.Sitemap;
import gongkai.site.table.DataRows;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    reports(content, shells);
    lists(content, shells, portal);
    for (Language language : content.site().languages()) {
      feeds(language, portal, feeds);
    }
    files.addAll(extras.attachments());
    files.addAll(OldAddresses.of(context, feeds));
    files.addAll(DataPlans.of(context));
    files.addAll(Embeds.of(context));
    List<PlannedFile> pages = List.copyOf(files);
    files.addAll(extras.sitemaps(pages, Sitemap.MOST));
    other(to.guide(), SITE, extras::guide);
    other(to.robots(), SITE, extras::robots);
  }

  private void reports(SiteContent content, Shells shells) {
    ComparePages compare = new ComparePages(context, shells);
    ReportPages reports = new ReportPages(context, shells, compare);
    for (ReportEntry entry : content.reports()) {
      String origin = "content/reports/" + entry.id() + ".md";
      for (Language language : content.site().languages()) {
        Optional<Sitemap.Entry> listed = listed(entry, language);
        Address address = to.report(entry.id(), language);
        files.add(PlannedFile.page(address, origin, listed, () -> reports.page(entry, language)));
        context
            .before(entry)
            .ifPresent(
                before ->
                    page(
                        to.compare(entry.id(), language),
                        origin,
                        () -> compare.page(before, entry, language)));
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
              listing(language, l -> to.page(entry.name(), l), text, Optional.empty()),
              () -> portal.text(entry, language)));
    }
  }

  private void feeds(Language language, PortalPages portal, Feeds feeds) {
    other(to.feed(language), SITE, () -> feeds.site(language, portal.newest()));
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
    files.add(PlannedFile.page(address, origin, Optional.empty(), value));
  }

  /** A page that says the same in every language. */
  private void listed(
      Language language, Function<Language, Address> at, String origin, Supplier<SiteFile> value) {
    Optional<Sitemap.Entry> entry =
        listing(language, at, UnaryOperator.identity(), Optional.empty());
    files.add(PlannedFile.page(at.apply(language), origin, entry, value));
  }

  private Optional<Sitemap.Entry> listed(ReportEntry entry, Language language) {
    Report report = entry.report();
    return report.isWithdrawn() || entry.isDraft()
        ? Optional.empty()
        : listing(
            language,
            l -> to.report(entry.id(), l),
            l -> entry.outline(l).language(),
            Extras.lastChange(report));
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
