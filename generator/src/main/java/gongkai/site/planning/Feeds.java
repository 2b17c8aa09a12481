package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.report.Change;
import gongkai.model.report.Report;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.context.PlanContext;
import gongkai.site.file.Feed;
import gongkai.site.file.Feed.FeedKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans feeds: of the site, its units, its years, and its changes. A feed of reports has their
 * corrections and withdrawals too, each as an entry of its own: a reader who has kept a report must
 * not go on quoting what was taken back.
 */
final class Feeds {
  private static final Comparator<Feed.Entry> NEWEST_CHANGE =
      Comparator.<Feed.Entry, LocalDate>comparing(e -> e.days().updated()).reversed();

  /**
   * By the day on which it was published: a report does not move up when a change of it is
   * published.
   */
  private static final Comparator<Feed.Entry> NEWEST =
      Comparator.<Feed.Entry, LocalDate>comparing(e -> e.days().published()).reversed();

  private final PlanContext context;
  private final SiteConfig site;
  private final Addresses to;

  Feeds(PlanContext context) {
    this.context = context;
    this.site = context.content().site();
    this.to = context.addresses();
  }

  Feed site(Language language) {
    Address address = to.feed(language);
    Feed.Urls urls = urls(address, to.home(language));
    List<ReportEntry> all = context.content().reports();
    return feed(address, language, site.title().in(language), urls, FeedKind.SITE, all);
  }

  Feed unit(Unit unit, Language language) {
    return unit(unit, language, to.unitFeed(unit.id(), language));
  }

  /** The same feed at an address that it had: readers of feeds follow no page that leads on. */
  Feed unit(Unit unit, Language language, Address address) {
    Feed.Urls urls = urls(to.unitFeed(unit.id(), language), to.unit(unit.id(), language));
    List<ReportEntry> own = context.reportsOf(unit.id());
    return feed(address, language, unit.name().in(language), urls, FeedKind.UNIT, own);
  }

  Feed year(int year, Language language) {
    Address address = to.yearFeed(year, language);
    Passage name = site.title().in(language);
    Passage title = new Passage(name.text() + " " + year, name.language());
    Feed.Urls urls = urls(address, to.year(year, language));
    List<ReportEntry> own = context.reportsByYear().get(year);
    return feed(address, language, title, urls, FeedKind.YEAR, own);
  }

  /** The newest changes of all reports, of withdrawn ones too. */
  Feed changes(Language language) {
    Address address = to.changesFeed(language);
    List<Feed.Entry> entries =
        context.published().reports().stream()
            .flatMap(entry -> changes(entry, language).stream())
            .sorted(NEWEST_CHANGE)
            .limit(Feed.LONGEST)
            .toList();
    return new Feed(
        address,
        language,
        site.title().in(language),
        site.publisher().name().in(language),
        urls(address, to.changes(language)),
        site.timeZone(),
        FeedKind.CHANGES,
        entries);
  }

  private Feed.Urls urls(Address self, Address page) {
    return new Feed.Urls(self.absolute(site.baseUrl()), page.absolute(site.baseUrl()));
  }

  private Feed feed(
      Address address,
      Language language,
      Passage title,
      Feed.Urls urls,
      FeedKind kind,
      List<ReportEntry> reports) {
    return new Feed(
        address,
        language,
        title,
        site.publisher().name().in(language),
        urls,
        site.timeZone(),
        kind,
        reports.stream()
            .filter(e -> !e.isDraft())
            .sorted(PortalPages.NEWEST)
            .flatMap(e -> told(e, language))
            .sorted(NEWEST)
            .limit(Feed.LONGEST)
            .toList());
  }

  /**
   * That a report was published, and what of it was changed since; of a withdrawn one the latter.
   */
  private Stream<Feed.Entry> told(ReportEntry entry, Language language) {
    Stream<Feed.Entry> changes = changes(entry, language).stream();
    boolean isThere = !entry.report().isWithdrawn() && entry.report().published().isPresent();
    return isThere ? Stream.concat(changes, Stream.of(report(entry, language))) : changes;
  }

  private Feed.Entry report(ReportEntry entry, Language language) {
    Report report = entry.report();
    String url = page(entry, language).absolute(site.baseUrl());
    return new Feed.Entry(
        entry.id(),
        report.title().in(language),
        context.unitNameOf(entry).in(language),
        entry.summary(language),
        new Feed.Place(page(entry, language), url, url),
        new Feed.Days(report.published().orElseThrow(), report.lastChange().orElseThrow()),
        text(entry, language),
        Optional.empty());
  }

  /**
   * The last of its list first, each with an id that an earlier or later change of the list does
   * not take from it.
   */
  private List<Feed.Entry> changes(ReportEntry entry, Language language) {
    String url = page(entry, language).absolute(site.baseUrl());
    Map<String, Integer> told = new HashMap<>();
    List<Feed.Entry> entries = new ArrayList<>();
    for (Change change : entry.report().changes()) {
      String name = change.date() + "-" + change.kind().code();
      int number = told.merge(name, 1, Integer::sum);
      String id = url + "#" + name + (number > 1 ? "-" + number : "");
      entries.add(
          new Feed.Entry(
              entry.id(),
              entry.report().title().in(language),
              change.by().orElseGet(() -> context.unitNameOf(entry)).in(language),
              Optional.of(change.note().in(language)),
              new Feed.Place(page(entry, language), url, id),
              new Feed.Days(change.date(), change.date()),
              text(entry, language),
              Optional.of(change.kind())));
    }
    Collections.reverse(entries);
    return entries;
  }

  private Address page(ReportEntry entry, Language language) {
    return to.report(entry.id(), language);
  }

  private static Feed.Text text(ReportEntry entry, Language language) {
    Outline outline = entry.outline(language);
    return new Feed.Text(outline.language(), outline.digest());
  }
}
