package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.page.ComparePage;
import gongkai.site.page.Page;
import gongkai.site.page.SiteFile;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the site: content and statistics in, page values out. Pure. */
public final class SitePlanner {
  private SitePlanner() {}

  /**
   * Plans every file.
   *
   * @param content checked: every report's unit, every parent and successor exists
   */
  public static SitePlan plan(SiteContent content, Statistics statistics) {
    PlanContext context = new PlanContext(content, statistics);
    Shells shells = new Shells(context);
    PortalPages portal = new PortalPages(context, shells);
    List<Page> pages = pages(context, shells, portal);
    Extras extras = new Extras(context);
    List<SiteFile> files = new ArrayList<>(pages);
    for (Language language : content.site().languages()) {
      files.add(extras.feed(language, portal.newest()));
      for (Unit unit : content.units()) {
        files.add(extras.unitFeed(unit, language));
      }
    }
    files.addAll(extras.attachments());
    files.addAll(OldAddresses.of(context, extras));
    files.addAll(extras.data());
    files.add(extras.sitemap(pages));
    files.add(extras.robots());
    return new SitePlan(content, files);
  }

  private static List<Page> pages(PlanContext context, Shells shells, PortalPages portal) {
    SiteContent content = context.content();
    ComparePages compare = new ComparePages(context, shells);
    ReportPages reports = new ReportPages(context, shells);
    YearPromises promises = new YearPromises(context);
    UnitPages units = new UnitPages(context, shells, promises);
    YearPages years = new YearPages(context, shells, promises);
    StatisticsPages statistics = new StatisticsPages(context, shells);
    List<Page> pages = new ArrayList<>();
    List<Language> languages = content.site().languages();
    for (ReportEntry report : content.reports()) {
      for (Language language : languages) {
        Optional<ComparePage> beside = compare.page(report, language);
        pages.add(reports.page(report, language, beside));
        beside.ifPresent(pages::add);
      }
    }
    for (Language language : languages) {
      pages.add(portal.home(language));
      pages.add(units.index(language));
      content.units().forEach(u -> pages.add(units.page(u, language)));
      pages.add(years.index(language));
      context.reportsByYear().keySet().forEach(y -> pages.addAll(years.pages(y, language)));
      pages.add(statistics.index(language));
      for (Series series : context.statistics().series()) {
        pages.add(statistics.page(series, language));
      }
      pages.add(portal.changes(language));
      content.pages().forEach(p -> pages.add(portal.text(p, language)));
      pages.add(portal.notFound(language));
    }
    return pages;
  }
}
