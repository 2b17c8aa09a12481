package gongkai.site.context;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Passage;
import gongkai.model.Quote;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Change;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.Translation;
import gongkai.model.text.Body.Found;
import gongkai.model.text.Body.Heading;
import gongkai.model.vocabulary.CountedNoun;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.item.ChangeItem;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.item.NewsItem;
import gongkai.site.item.ReportItem;
import gongkai.site.item.UnitItem;
import gongkai.site.page.UnitPage.SuccessorItem;
import gongkai.site.series.FigureRow;
import gongkai.site.series.FigureSource;
import gongkai.site.series.Parts;
import gongkai.site.series.SeriesCell;
import gongkai.site.series.SeriesLink;
import gongkai.site.table.Slice;
import gongkai.statistics.Gap;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Links and list items as they stand on one page: relative to it, in its language. */
public final class PageLinks {
  public static final Comparator<ChangeItem> NEWEST_FIRST =
      Comparator.comparing(ChangeItem::date).reversed();

  private final PlanContext context;
  private final Address page;
  private final Language language;

  public PageLinks(PlanContext context, Address page, Language language) {
    this.context = context;
    this.page = page;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  private Addresses addresses() {
    return context.addresses();
  }

  public String href(Address target) {
    return page.to(target);
  }

  public Link unit(Unit unit) {
    return new Link(unit.name().in(language), href(addresses().unit(unit.id(), language)));
  }

  public Link unitOf(ReportEntry entry) {
    return new Link(
        context.unitNameOf(entry).in(language),
        href(addresses().unit(entry.id().unit(), language)));
  }

  public SuccessorItem successor(Unit.Successor successor) {
    return new SuccessorItem(
        unit(context.unit(successor.unit())), successor.from(), successor.kind());
  }

  public Passage yearText(int year) {
    return PlanContext.neutral(String.valueOf(year), language);
  }

  public Link year(int year) {
    return new Link(yearText(year), href(addresses().year(year, language)));
  }

  public Link report(ReportEntry entry) {
    return new Link(entry.report().title().in(language), reportHref(entry.id()));
  }

  /** A report by its year, for lists that name the unit already. */
  public Link reportYear(ReportEntry entry) {
    String year = String.valueOf(entry.report().year());
    return new Link(PlanContext.neutral(year, language), reportHref(entry.id()));
  }

  public String reportHref(ReportId id) {
    return href(addresses().report(id, language));
  }

  public Link indicator(KnownIndicator indicator) {
    return new Link(
        indicator.label().in(language), href(addresses().indicator(indicator.id(), language)));
  }

  /** Where the sentence of a figure stands. */
  public String evidence(ReportEntry entry, Indicator indicator) {
    return place(entry, indicator.quote());
  }

  /**
   * Where a quote stands: in the text that readers of this language see, or at least its section
   * there; else in the original, since a translation need not have it.
   */
  public String place(ReportEntry entry, Quote quote) {
    Optional<String> own = anchor(entry.outline(language), quote);
    if (own.isPresent()) {
      return page.to(addresses().report(entry.id(), language), own);
    }
    Optional<String> original = anchor(entry.original(), quote);
    Optional<String> section = original.flatMap(a -> sectionOfTwin(entry, a));
    if (section.isPresent()) {
      return page.to(addresses().report(entry.id(), language), section);
    }
    return page.to(addresses().report(entry.id(), context.mainLanguage()), original);
  }

  /**
   * A quote as readers of this language can read it: in the words of the translation that say it.
   */
  public Passage words(ReportEntry entry, Quote quote) {
    Outline shown = entry.outline(language);
    return shown
        .place(quote)
        .flatMap(Found::words)
        .map(words -> new Passage(words, shown.language()))
        .orElseGet(() -> new Passage(quote.text(), context.mainLanguage()));
  }

  /** The sentence of a translation that says what a quote says; empty where none is known. */
  public Optional<Passage> sentenceOfTwin(ReportEntry entry, Quote quote) {
    Outline shown = entry.outline(language);
    return shown
        .place(quote)
        .filter(found -> found.words().isPresent())
        .filter(found -> !shown.language().equals(context.mainLanguage()))
        .map(found -> new Passage(found.sentence(), shown.language()));
  }

  /** A heading of a report as readers of this language can read it. */
  public Link heading(ReportEntry entry, Heading heading) {
    Outline shown = entry.outline(language);
    Optional<Heading> own =
        isDividedAlike(entry)
            ? shown.headings().stream().filter(h -> h.anchor().equals(heading.anchor())).findFirst()
            : Optional.empty();
    return own.map(
            h ->
                new Link(
                    new Passage(h.text(), shown.language()),
                    reportHref(entry.id()) + "#" + h.anchor()))
        .orElseGet(
            () ->
                new Link(
                    new Passage(heading.text(), context.mainLanguage()),
                    sentence(entry, heading.anchor())));
  }

  /** Whether the text that readers of this language see is divided like the original. */
  public boolean isDividedAlike(ReportEntry entry) {
    Outline shown = entry.outline(language);
    return shown.language().equals(context.mainLanguage())
        || (shown.translation().filter(t -> t == Translation.CURRENT).isPresent()
            && headings(shown).equals(headings(entry.original())));
  }

  /**
   * The section of a translation that holds a sentence of the original: where the translation is of
   * the text as it stands and divided like it. Its sentences need not be as many.
   */
  private Optional<String> sectionOfTwin(ReportEntry entry, String sentence) {
    Outline twin = entry.outline(language);
    boolean alike = isDividedAlike(entry);
    return headings(twin).stream()
        .filter(heading -> alike && sentence.matches(Pattern.quote(heading) + "(-s\\d+)?"))
        .findFirst();
  }

  private static List<String> headings(Outline outline) {
    return outline.headings().stream().map(Heading::anchor).toList();
  }

  private static Optional<String> anchor(Outline outline, Quote quote) {
    return outline.place(quote).map(Found::anchor);
  }

  /** Where a sentence of the original text stands: on a page of this language if it shows it. */
  public String sentence(ReportEntry entry, String anchor) {
    Language main = context.mainLanguage();
    boolean shown = entry.outline(language).language().equals(main);
    return page.to(addresses().report(entry.id(), shown ? language : main), Optional.of(anchor));
  }

  /** Where a known indicator's series gives a unit's year. */
  public String seriesCell(IndicatorId indicator, UnitId unit, int year) {
    return page.to(addresses().indicator(indicator, language), Optional.of(cellAnchor(unit, year)));
  }

  /** For each figure of a text that leads somewhere, by its words: its series, or its row. */
  public Map<Quote, SeriesLink> series(ReportEntry entry, Outline outline) {
    Map<Quote, SeriesLink> series = new LinkedHashMap<>();
    List<Indicator> indicators = entry.report().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      int number = i + 1;
      Optional<String> row =
          indicator.reviewed()
              ? Optional.empty()
              : Optional.of(reportHref(entry.id()) + "#" + FigureRow.anchor(number));
      known(indicator)
          .flatMap(known -> seriesCell(entry, known))
          .or(() -> row)
          .map(href -> link(href, indicator))
          .ifPresent(
              link ->
                  indicator
                      .quotes()
                      .filter(quote -> outline.place(quote).isPresent())
                      .forEach(quote -> series.putIfAbsent(quote, link)));
    }
    return series;
  }

  private SeriesLink link(String href, Indicator indicator) {
    return new SeriesLink(
        href, label(indicator), indicator.quantity(), noun(indicator), indicator.reviewed());
  }

  /** What follows its number; a figure in another unit than its indicator's counts something else. */
  public Optional<CountedNoun> noun(Indicator indicator) {
    String base = CountingUnit.of(indicator.quantity().unit()).base();
    return known(indicator)
        .filter(known -> CountingUnit.of(known.unit()).base().equals(base))
        .flatMap(KnownIndicator::noun);
  }

  /** What a figure counts: as the vocabulary has it, else in the report's words. */
  public Passage label(Indicator indicator) {
    return known(indicator)
        .map(KnownIndicator::label)
        .orElseGet(
            () ->
                context
                    .content()
                    .vocabulary()
                    .glossary()
                    .complete(LocalizedText.of(context.mainLanguage(), indicator.label())))
        .in(language);
  }

  public Optional<KnownIndicator> known(Indicator indicator) {
    return indicator.id().flatMap(context.content().vocabulary()::indicator);
  }

  /** Where a report's figure stands in its series; a draft's stands in none. */
  public Optional<String> seriesCell(ReportEntry entry, KnownIndicator known) {
    return entry.isDraft()
        ? Optional.empty()
        : Optional.of(seriesCell(known.id(), entry.id().unit(), entry.report().year()));
  }

  static String cellAnchor(UnitId unit, int year) {
    return unit + "-" + year;
  }

  public ReportItem item(ReportEntry entry) {
    Report report = entry.report();
    return new ReportItem(
        report(entry),
        unitOf(entry),
        year(report.year()),
        new ReportItem.About(
            report.statedPeriod(),
            report.type(),
            report.dimensions(),
            report.published(),
            report.summary().filter(s -> !report.isWithdrawn()).map(s -> s.in(language))),
        context.opennessOf(entry),
        report.isWithdrawn() ? 0 : entry.outline(language).redactions().runs(),
        new ReportItem.Standing(
            report.isWithdrawn(),
            report.changes().stream().anyMatch(c -> c.kind() == Change.ChangeKind.CORRECTION),
            entry.isDraft()));
  }

  public List<ReportItem> items(List<ReportEntry> entries) {
    return entries.stream().map(this::item).toList();
  }

  public List<ChangeItem> changes(ReportEntry entry) {
    return entry.report().changes().stream()
        .map(change -> changeItem(entry, change))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private ChangeItem changeItem(ReportEntry entry, Change change) {
    return new ChangeItem(
        change.date(),
        change.kind(),
        change.by().map(by -> by.in(language)),
        change.note().in(language),
        report(entry),
        unitOf(entry));
  }

  public NewsItem news(News news) {
    ReportEntry entry = news.entry();
    return new NewsItem(
        news.day(),
        news.change().map(change -> changeItem(entry, change)),
        report(entry),
        unitOf(entry),
        entry.report().type());
  }

  public UnitItem unitItem(Unit unit) {
    List<ReportEntry> own =
        newestFirst(context.reportsOf(unit.id())).stream().filter(e -> !e.isDraft()).toList();
    return new UnitItem(
        unit(unit),
        (int) own.stream().filter(e -> !e.report().isWithdrawn()).count(),
        years(own),
        context.opennessOf(unit.id()));
  }

  private List<UnitItem.YearLink> years(List<ReportEntry> own) {
    Map<Integer, Long> counts =
        own.stream()
            .collect(groupingBy(e -> e.report().year(), java.util.stream.Collectors.counting()));
    return own.stream()
        .map(
            e -> {
              Link year = reportYear(e);
              boolean several = counts.get(e.report().year()) > 1;
              return new UnitItem.YearLink(
                  year.text(),
                  year.href(),
                  Optional.of(e.report().type()).filter(t -> several),
                  e.report().isWithdrawn());
            })
        .toList();
  }

  public List<LevelGroup<UnitItem>> unitsByLevel() {
    return byLevel(context.content().units(), Unit::level, this::unitItem);
  }

  public List<LevelGroup<ReportItem>> reportsByLevel(List<ReportEntry> entries) {
    return byLevel(entries, e -> context.unit(e.id().unit()).level(), this::item);
  }

  public static <S, T> List<LevelGroup<T>> byLevel(
      List<S> things, Function<S, gongkai.model.Level> level, Function<S, T> item) {
    Map<gongkai.model.Level, List<T>> groups = new TreeMap<>();
    for (S thing : things) {
      groups.computeIfAbsent(level.apply(thing), l -> new ArrayList<>()).add(item.apply(thing));
    }
    return groups.entrySet().stream().map(e -> new LevelGroup<>(e.getKey(), e.getValue())).toList();
  }

  static List<ReportEntry> newestFirst(List<ReportEntry> byPeriod) {
    List<ReportEntry> reversed = new ArrayList<>(byPeriod);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  /** One cell for each year, from the points of one unit and one series. */
  public List<SeriesCell> cells(UnitId unit, List<Point> points, List<Integer> years) {
    return cells(List.of(unit), points, years);
  }

  /**
   * One cell for each year, from the points of one body under all its names.
   *
   * @param units the newest name first
   */
  public List<SeriesCell> cells(List<UnitId> units, List<Point> points, List<Integer> years) {
    Map<Integer, List<Point>> byYear = points.stream().collect(groupingBy(Point::year));
    return years.stream().map(y -> cell(units, byYear.getOrDefault(y, List.of()), y)).toList();
  }

  private SeriesCell cell(List<UnitId> units, List<Point> points, int year) {
    String anchor = cellAnchor(points.isEmpty() ? units.get(0) : points.get(0).unit(), year);
    List<SeriesCell.Figure> figures = new ArrayList<>();
    Set<String> anchors = new HashSet<>(Set.of(anchor));
    for (Point point : points) {
      // Where a body has two names in one year, the sentences of both lead to the one cell.
      String own = cellAnchor(point.unit(), year);
      figures.add(
          new SeriesCell.Figure(
              point.quantity(),
              evidence(context.report(point.report()), point.indicator()),
              anchors.add(own) ? Optional.of(own) : Optional.empty(),
              point.standing(),
              point.indicator().reviewed(),
              parts(point, points),
              source(context.report(point.report()), point.indicator())));
    }
    Optional<Gap> gap =
        figures.isEmpty() ? Optional.of(context.gap(units, year)) : Optional.empty();
    return new SeriesCell(year, anchor, figures, gap);
  }

  /** Where a figure of a report is from. */
  public static FigureSource source(ReportEntry entry, Indicator indicator) {
    return new FigureSource(
        FigureWords.of(indicator.quantity(), indicator.quote().text()),
        entry.report().lastChange());
  }

  /** What the parts come to that a report gives, told with the first of them. */
  private Optional<Parts> parts(Point point, List<Point> points) {
    List<Indicator> parts =
        points.stream()
            .filter(p -> p.report().equals(point.report()) && p.indicator().part())
            .map(Point::indicator)
            .toList();
    return parts.size() > 1 && parts.get(0).equals(point.indicator())
        ? known(point.indicator()).flatMap(known -> parts(known, parts))
        : Optional.empty();
  }

  /** What parts come to; nothing if there is only one. */
  public static Optional<Parts> parts(KnownIndicator known, List<Indicator> parts) {
    return parts.size() > 1
        ? Optional.of(new Parts(parts.size(), Series.ofParts(known, parts)))
        : Optional.empty();
  }

  /** The file of the figures of some reports; empty where none of these is in the data. */
  public Optional<String> data(Slice slice, List<ReportEntry> reports) {
    return PlanContext.areInData(reports)
        ? Optional.of(href(addresses().data(slice.fileName())))
        : Optional.empty();
  }

  /** A year without reports has no page. */
  public Link yearOrText(int year) {
    return context.reportsByYear().containsKey(year)
        ? year(year)
        : new Link(PlanContext.neutral(String.valueOf(year), language), "");
  }
}
