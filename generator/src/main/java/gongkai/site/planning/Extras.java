package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.report.Change;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.text.Body.Found;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.page.Attachment;
import gongkai.site.page.DataFile;
import gongkai.site.page.DataFile.DataKind;
import gongkai.site.page.DataFile.Format;
import gongkai.site.page.DataFile.IndicatorRow;
import gongkai.site.page.DataFile.ReportRow;
import gongkai.site.page.DataFile.Tables;
import gongkai.site.page.Feed;
import gongkai.site.page.Robots;
import gongkai.site.page.Sitemap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plans what is not a page: feeds, sitemap, robots, data files and attachments. */
final class Extras {
  private final PlanContext context;
  private final SiteConfig site;

  Extras(PlanContext context) {
    this.context = context;
    this.site = context.content().site();
  }

  Feed feed(Language language, List<ReportEntry> newest) {
    Addresses to = context.addresses();
    return feed(
        language,
        site.title().in(language),
        to.feed(language),
        to.feed(language),
        to.home(language),
        true,
        newest,
        Feed.LONGEST);
  }

  /** What was published, corrected, supplemented and withdrawn, without texts. */
  Feed changesFeed(Language language) {
    Addresses to = context.addresses();
    return feed(
        language,
        site.title().in(language),
        to.changesFeed(language),
        to.changesFeed(language),
        to.changes(language),
        false,
        context.content().reports(),
        Feed.LONGEST_OF_CHANGES);
  }

  Feed unitFeed(Unit unit, Language language) {
    return unitFeed(unit, language, context.addresses().unitFeed(unit.id(), language));
  }

  /** The same feed at an address that it had: readers of feeds follow no page that leads on. */
  Feed unitFeed(Unit unit, Language language, Address address) {
    Addresses to = context.addresses();
    List<ReportEntry> newest =
        context.reportsOf(unit.id()).stream()
            .filter(e -> !e.report().isWithdrawn())
            .sorted(PortalPages.NEWEST)
            .toList();
    return feed(
        language,
        unit.name().in(language),
        address,
        to.unitFeed(unit.id(), language),
        to.unit(unit.id(), language),
        false,
        newest,
        Feed.LONGEST);
  }

  private Feed feed(
      Language language,
      Passage title,
      Address address,
      Address self,
      Address page,
      boolean wholeTexts,
      List<ReportEntry> entries,
      int longest) {
    return new Feed(
        address,
        language,
        title,
        site.publisher().name().in(language),
        new Feed.Urls(self.absolute(site.baseUrl()), page.absolute(site.baseUrl())),
        site.timeZone(),
        wholeTexts,
        News.of(entries).stream()
            .filter(n -> n.change().isPresent() || !n.entry().report().isWithdrawn())
            .limit(longest)
            .map(n -> feedEntry(n, language))
            .toList());
  }

  private Feed.Entry feedEntry(News news, Language language) {
    ReportEntry entry = news.entry();
    Report report = entry.report();
    Optional<Feed.ChangeNote> change =
        news.change().map(c -> new Feed.ChangeNote(c.kind(), c.note().in(language)));
    Outline outline = entry.outline(language);
    Address page = context.addresses().report(entry.id(), language);
    return new Feed.Entry(
        entry.id(),
        report.title().in(language),
        context.unitNameOf(entry).in(language),
        report.summary().filter(s -> change.isEmpty()).map(s -> s.in(language)),
        new Feed.Place(page, page.absolute(site.baseUrl())),
        new Feed.Days(
            news.day(), change.isPresent() ? news.day() : lastChange(report).orElseThrow()),
        new Feed.Text(outline.language(), outline.digest()),
        change);
  }

  /** The day on which a report was published or last changed. */
  static Optional<LocalDate> lastChange(Report report) {
    return Stream.concat(report.published().stream(), report.changes().stream().map(Change::date))
        .max(LocalDate::compareTo);
  }

  /** Every listed page. */
  Sitemap sitemap(List<PlannedFile> pages) {
    List<Sitemap.Entry> entries =
        pages.stream().flatMap(page -> page.listing().get().stream()).toList();
    return new Sitemap(context.addresses().sitemap(), entries);
  }

  Robots robots() {
    return new Robots(
        context.addresses().robots(), context.addresses().sitemap().absolute(site.baseUrl()));
  }

  List<PlannedFile> data() {
    Supplier<Tables> tables = new Once<>(this::tables);
    List<PlannedFile> files = new ArrayList<>();
    for (DataKind kind : List.of(DataKind.REPORTS, DataKind.UNITS, DataKind.INDICATORS)) {
      for (Format format : Format.values()) {
        Address address = context.addresses().data(kind.code() + "." + format.code());
        files.add(data(address, kind, format, tables));
      }
    }
    Address datapackage = context.addresses().data("datapackage.json");
    files.add(data(datapackage, DataKind.DATAPACKAGE, Format.JSON, tables));
    return files;
  }

  private static PlannedFile data(
      Address address, DataKind kind, Format format, Supplier<Tables> tables) {
    return PlannedFile.other(
        address, "content/site.yml", () -> new DataFile(address, kind, format, tables.get()));
  }

  /** Made by whoever asks first. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized T get() {
      made = made == null ? maker.get() : made;
      return made;
    }
  }

  private Tables tables() {
    List<ReportRow> reports = new ArrayList<>();
    List<IndicatorRow> indicators = new ArrayList<>();
    Language main = context.mainLanguage();
    for (ReportEntry entry : context.content().reports()) {
      Report report = entry.report();
      if (report.isWithdrawn() || entry.isDraft()) {
        continue;
      }
      String url = context.addresses().report(entry.id(), main).absolute(site.baseUrl());
      reports.add(new ReportRow(entry, url));
      for (Indicator indicator : report.indicators()) {
        Optional<Found> place = entry.original().place(indicator.quote());
        indicators.add(
            new IndicatorRow(
                report,
                indicator,
                place.map(Found::sentence).orElse(indicator.quote().text()),
                url + place.map(f -> "#" + f.anchor()).orElse("")));
      }
    }
    return new Tables(site, reports, context.content().units(), indicators);
  }

  List<PlannedFile> attachments() {
    List<PlannedFile> attachments = new ArrayList<>();
    for (ReportEntry entry : context.content().reports()) {
      if (!entry.report().isWithdrawn()) {
        entry
            .attachments()
            .forEach(
                a ->
                    attachments.add(
                        attachment(
                            new Attachment(
                                context.addresses().attachment(entry.id().unit(), a.fileName()),
                                a.path(),
                                a.sha256()))));
      }
    }
    return attachments;
  }

  private static PlannedFile attachment(Attachment attachment) {
    return new PlannedFile(
        attachment.address(),
        PlannedFile.FileKind.COPY,
        attachment.source(),
        Optional::empty,
        Optional.empty(),
        Optional.empty(),
        () -> attachment);
  }
}
