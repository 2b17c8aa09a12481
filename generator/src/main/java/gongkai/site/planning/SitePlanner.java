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
import gongkai.site.context.Lent;
import gongkai.site.context.Once;
import gongkai.site.context.PlanContext;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.SeriesTotals;
import gongkai.site.context.Shells;
import gongkai.site.context.Topics;
import gongkai.site.context.Within;
import gongkai.site.file.SiteFile;
import gongkai.site.file.Sitemap;
import gongkai.site.planning.PlanParts.Files;
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
  private final PlanParts parts = new PlanParts();

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
    SeriesTotals totals = new SeriesTotals(statistics);
    return plan(content, () -> totals, Optional.empty());
  }

  /**
   * The same.
   *
   * @param totals asked for when something shows them
   * @param before a plan of the site as it was before; where files stand is taken from it, if they
   *     still stand there
   */
  public static SitePlan plan(
      SiteContent content, Supplier<SeriesTotals> totals, Optional<SitePlan> before) {
    SitePlanner planner = new SitePlanner(new PlanContext(content, totals));
    planner.plan(content);
    return new SitePlan(
        content,
        new DataRows(content, () -> totals.get().statistics()),
        planner.parts.list(),
        before.filter(plan -> SameAddresses.of(plan.content(), content)));
  }

  private void plan(SiteContent content) {
    Shells shells = new Shells(context);
    PortalPages portal = new PortalPages(context, shells);
    Extras extras = new Extras(context);
    Feeds feeds = new Feeds(context);
    SearchPages search = new SearchPages(context, shells);
    reports(content);
    lists(content, shells, portal);
    parts.add(
        files -> {
          for (Language language : content.site().languages()) {
            files.page(to.search(language), SITE, () -> search.page(language));
          }
        });
    for (Language language : content.site().languages()) {
      parts.add(files -> feeds(language, feeds, files));
    }
    parts.add(files -> files.addAll(extras.attachments()));
    parts.add(files -> files.addAll(OldAddresses.of(context, shells, feeds)));
    parts.add(files -> files.addAll(DataPlans.of(context)));
    parts.add(files -> files.addAll(Embeds.of(context)));
    parts.add(files -> files.addAll(search.files()));
    Supplier<List<PlannedFile>> pages = parts.soFar();
    parts.add(files -> files.addAll(extras.sitemaps(pages.get(), Sitemap.MOST)));
    parts.add(
        files -> {
          files.add(PlannedFile.other(to.guide(), SITE, extras::guide).withoutTexts());
          files.add(PlannedFile.other(to.robots(), SITE, extras::robots).withoutTexts());
        });
  }

  private void reports(SiteContent content) {
    Topics topics = new Topics();
    content
        .reportsByUnit()
        .forEach(
            (unit, entries) ->
                parts.add(
                    files -> {
                      int each = content.site().languages().size();
                      // All that one unit's pages look up is let go of when they are made.
                      Lent<ReportPages> pages =
                          new Lent<>(
                              () -> ReportPages.of(context.within(unit), topics),
                              each * entries.stream().mapToInt(this::pages).sum());
                      entries.forEach(entry -> report(entry, pages, files));
                    }));
  }

  /** Its own, and the one that sets it beside the report before. */
  private int pages(ReportEntry entry) {
    return context.before(entry).isPresent() ? 2 : 1;
  }

  private void report(ReportEntry entry, Supplier<ReportPages> pages, Files files) {
    UnitId unit = entry.id().unit();
    String origin = entry.path();
    Optional<ReportEntry> before = context.before(entry);
    for (Language language : context.content().site().languages()) {
      files.add(
          PlannedFile.page(
                  to.report(entry.id(), language),
                  origin,
                  () -> listing(entry, language),
                  () -> pages.get().page(entry, language))
              .within(unit));
      if (before.isPresent()) {
        ReportEntry older = before.get();
        files.add(
            PlannedFile.page(
                    to.compare(entry.id(), language),
                    origin,
                    Optional::empty,
                    () -> pages.get().compare().page(older, entry, language))
                .within(unit));
      }
    }
  }

  private void lists(SiteContent content, Shells shells, PortalPages portal) {
    Once<YearPromises> promises = new Once<>(() -> new YearPromises(context));
    Once<UnitPages> units = new Once<>(() -> new UnitPages(context, shells, promises.get()));
    Once<YearPages> years = new Once<>(() -> new YearPages(context, shells, promises.get()));
    Once<StatisticsPages> statistics = new Once<>(() -> new StatisticsPages(context, shells));
    DataPages data = new DataPages(context, shells);
    for (Language language : content.site().languages()) {
      parts.add(
          files ->
              files.add(
                  listed(language, to::home, SITE, () -> portal.home(language)).withoutTexts()));
      parts.add(files -> units(language, units, files));
      parts.add(files -> years(language, years, files));
      parts.add(files -> statistics(language, statistics, files));
      parts.add(
          files -> {
            files.add(
                listed(language, to::changes, SITE, () -> portal.changes(language)).withoutTexts());
            files.add(
                listed(language, to::dataIndex, SITE, () -> data.page(language)).withoutTexts());
            texts(language, portal, files);
            files.page(to.notFound(language), SITE, () -> portal.notFound(language));
          });
    }
  }

  private void units(Language language, Supplier<UnitPages> units, Files files) {
    files.add(listed(language, to::units, SITE, () -> units.get().index(language)).withoutTexts());
    for (Unit unit : context.content().units()) {
      UnitId id = unit.id();
      files.add(
          listed(
                  language,
                  l -> to.unit(id, l),
                  origin(unit),
                  () -> units.get().page(unit, language))
              .within(new Within.NearUnit(id))
              .showing(new Within.OneUnit(id)));
    }
  }

  private void years(Language language, Supplier<YearPages> years, Files files) {
    files.add(listed(language, to::years, SITE, () -> years.get().index(language)).withoutTexts());
    for (int year : context.reportsByYear().keySet()) {
      files.add(
          listed(language, l -> to.year(year, l), SITE, () -> years.get().page(year, language))
              .withoutTexts());
      for (String group : years.get().groups(year)) {
        files.add(
            listed(
                    language,
                    l -> to.events(year, group, l),
                    SITE,
                    () -> years.get().events(year, group, language))
                .withoutTexts());
      }
    }
  }

  private void statistics(Language language, Supplier<StatisticsPages> statistics, Files files) {
    files.add(
        listed(language, to::statistics, SITE, () -> statistics.get().index(language))
            .withoutTexts());
    for (Series series : context.statistics().series()) {
      IndicatorId id = series.indicator().id();
      files.add(
          listed(
                  language,
                  l -> to.indicator(id, l),
                  VOCABULARY,
                  () -> statistics.get().page(series, language))
              .within(new Within.OneIndicator(id))
              .withoutTexts());
    }
  }

  private void texts(Language language, PortalPages portal, Files files) {
    SiteContent content = context.content();
    for (PageEntry entry : content.pages()) {
      UnaryOperator<Language> text =
          l -> entry.text(l, content.site().languages()).outline().language();
      files.add(
          PlannedFile.page(
                  to.page(entry.name(), language),
                  "content/pages/" + entry.name() + ".md",
                  () -> listing(language, l -> to.page(entry.name(), l), text, Optional.empty()),
                  () -> portal.text(entry, language))
              .withoutTexts());
    }
  }

  private void feeds(Language language, Feeds feeds, Files files) {
    files.other(to.feed(language), SITE, () -> feeds.site(language));
    files.other(to.changesFeed(language), SITE, () -> feeds.changes(language));
    for (int year : context.reportsByYear().keySet()) {
      Address address = to.yearFeed(year, language);
      files.add(
          PlannedFile.other(address, SITE, () -> feeds.year(year, language))
              .showing(new Within.OneYear(year)));
    }
    for (Unit unit : context.content().units()) {
      Address address = to.unitFeed(unit.id(), language);
      files.add(
          PlannedFile.other(address, origin(unit), () -> feeds.unit(unit, language))
              .within(new Within.NearUnit(unit.id()))
              .showing(new Within.OneUnit(unit.id())));
    }
  }

  private static String origin(Unit unit) {
    return "content/units/" + unit.id() + ".yml";
  }

  /** A page that says the same in every language. */
  private PlannedFile listed(
      Language language, Function<Language, Address> at, String origin, Supplier<SiteFile> value) {
    return PlannedFile.page(
        at.apply(language),
        origin,
        () -> listing(language, at, UnaryOperator.identity(), Optional.empty()),
        value);
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
