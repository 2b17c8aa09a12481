package gongkai.site.context;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Passage;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.site.Addresses;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.UnitScopes;
import gongkai.site.item.Openness;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Gap;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What all parts of the plan look up, indexed once for the whole site. */
public final class PlanContext {
  /** Of two reports on one year, the one whose period ends first stands first. */
  public static final Comparator<ReportEntry> BY_PERIOD =
      Comparator.<ReportEntry, LocalDate>comparing(e -> e.report().period().to())
          .thenComparing(ReportEntry::id);

  private final SiteContent content;
  private final boolean drafts;
  private final Addresses addresses;

  // Each is made when it is asked for: a page that is looked at in a preview needs few of them.
  private final Once<SiteContent> published;
  private final Once<UnitScopes> scopes;
  private final Once<SeriesTotals> totals;
  private final Once<Map<ReportId, ReportEntry>> reports;
  private final Once<Map<UnitId, List<ReportEntry>>> byUnit;
  private final Once<NavigableMap<Integer, List<ReportEntry>>> byYear;
  private final Once<Map<UnitId, Unit>> units;
  private final Once<Map<UnitId, Coverage.Row>> coverage;
  private final Once<Map<UnitId, List<Unit.Successor>>> takeovers;
  private final Map<IndicatorId, Map<UnitId, List<Point>>> points = new ConcurrentHashMap<>();

  public PlanContext(SiteContent content, Statistics statistics) {
    this(content, new Once<>(() -> new SeriesTotals(statistics)));
  }

  /**
   * The same.
   *
   * @param totals of the content, asked for when something shows them
   */
  public PlanContext(SiteContent content, Supplier<SeriesTotals> totals) {
    this(content, totals, content.reports().stream().anyMatch(ReportEntry::isDraft));
  }

  /**
   * For the whole site, or a part of it.
   *
   * @param drafts whether the whole site shows any
   */
  private PlanContext(SiteContent content, Supplier<SeriesTotals> totals, boolean drafts) {
    this.content = content;
    this.drafts = drafts;
    this.addresses = new Addresses(content.site().mainLanguage());
    this.published = new Once<>(() -> drafts ? withoutDrafts(content) : content);
    this.scopes = new Once<>(() -> new UnitScopes(content));
    this.totals = new Once<>(totals);
    this.reports =
        new Once<>(() -> content.reports().stream().collect(toMap(ReportEntry::id, e -> e)));
    this.byUnit = new Once<>(() -> sorted(content.reportsByUnit()));
    this.byYear = new Once<>(() -> byYear(content));
    this.units =
        new Once<>(() -> content.units().stream().collect(toMap(Unit::id, Function.identity())));
    this.coverage =
        new Once<>(
            () ->
                statistics().coverage().rows().stream()
                    .collect(toMap(row -> row.unit().id(), Function.identity())));
    this.takeovers =
        new Once<>(
            () ->
                content.units().stream()
                    .flatMap(u -> u.successor().stream())
                    .collect(groupingBy(Unit.Successor::unit)));
  }

  private static SiteContent withoutDrafts(SiteContent content) {
    return content.withReports(content.reports().stream().filter(e -> !e.isDraft()).toList());
  }

  private static NavigableMap<Integer, List<ReportEntry>> byYear(SiteContent content) {
    NavigableMap<Integer, List<ReportEntry>> byYear = new TreeMap<>();
    for (ReportEntry entry : content.reports()) {
      byYear.computeIfAbsent(entry.report().year(), year -> new ArrayList<>()).add(entry);
    }
    return sorted(byYear);
  }

  /** Many small lists are sorted sooner than a large one. */
  private static <K, M extends Map<K, List<ReportEntry>>> M sorted(M lists) {
    lists.values().forEach(entries -> entries.sort(BY_PERIOD));
    return lists;
  }

  public SiteContent content() {
    return content;
  }

  /** The same with no reports but one unit's: what is planned with this can depend on no others. */
  public PlanContext within(UnitId unit) {
    SiteContent own = scopes.get().of(unit);
    return new PlanContext(
        own,
        () ->
            new SeriesTotals(
                Statistics.of(
                    own.reports().stream().map(ReportEntry::report).toList(),
                    own.units(),
                    own.vocabulary())),
        drafts);
  }

  public Statistics statistics() {
    return totals.get().statistics();
  }

  public SeriesTotals totals() {
    return totals.get();
  }

  public Addresses addresses() {
    return addresses;
  }

  public Language mainLanguage() {
    return addresses.mainLanguage();
  }

  public ReportEntry report(ReportId id) {
    return reports.get().get(id);
  }

  public Unit unit(UnitId id) {
    return units.get().get(id);
  }

  /** A unit's reports, by period. */
  public List<ReportEntry> reportsOf(UnitId unit) {
    return byUnit.get().getOrDefault(unit, List.of());
  }

  /**
   * The published report before this one of the same unit and type; none before a withdrawn one.
   */
  public Optional<ReportEntry> before(ReportEntry entry) {
    return beside(entry, -1);
  }

  /** The published report after this one of the same unit and type. */
  public Optional<ReportEntry> after(ReportEntry entry) {
    return beside(entry, 1);
  }

  private Optional<ReportEntry> beside(ReportEntry entry, int step) {
    if (entry.report().isWithdrawn()) {
      return Optional.empty();
    }
    List<ReportEntry> own = reportsOf(entry.id().unit());
    int at = 0;
    while (!own.get(at).id().equals(entry.id())) {
      at++;
    }
    for (int i = at + step; i >= 0 && i < own.size(); i += step) {
      Report other = own.get(i).report();
      if (!other.isWithdrawn() && other.type() == entry.report().type()) {
        return Optional.of(own.get(i));
      }
    }
    return Optional.empty();
  }

  /** Years that have reports, ascending, each with its reports by period. */
  public NavigableMap<Integer, List<ReportEntry>> reportsByYear() {
    return byYear.get();
  }

  /** The content without drafts: what totals, events and plans are taken from. */
  public SiteContent published() {
    return published.get();
  }

  /** Whether drafts are shown: then no page is for the public. */
  public boolean hasDrafts() {
    return drafts;
  }

  private Map<UnitId, List<Point>> byUnit(Series series) {
    return points.computeIfAbsent(
        series.indicator().id(), id -> series.points().stream().collect(groupingBy(Point::unit)));
  }

  /** A unit's points of one series. */
  public List<Point> points(Series series, UnitId unit) {
    return byUnit(series).getOrDefault(unit, List.of());
  }

  /** The units that give a series, in the units' order. */
  public List<Unit> unitsOf(Series series) {
    Map<UnitId, List<Point>> own = byUnit(series);
    return content.units().stream().filter(u -> own.containsKey(u.id())).toList();
  }

  /** How much of all reports together is open. */
  public Openness openness() {
    return opennessOfPublic(statistics().disclosure(), reports.get().values());
  }

  public Openness opennessOf(UnitId unit) {
    Disclosure own = statistics().disclosureByUnit().getOrDefault(unit, Disclosure.NONE);
    return opennessOfPublic(own, reportsOf(unit));
  }

  public Openness opennessOf(int year) {
    Disclosure own = statistics().disclosureByYear().getOrDefault(year, Disclosure.NONE);
    return opennessOfPublic(own, byYear.get().getOrDefault(year, List.of()));
  }

  public Openness opennessOf(ReportEntry entry) {
    // As the statistics have it, which pages of reports ask for nothing else.
    Disclosure own =
        entry.report().isWithdrawn() ? Disclosure.NONE : Disclosure.of(entry.report().indicators());
    return openness(own, List.of(entry));
  }

  private Openness opennessOfPublic(Disclosure disclosure, Collection<ReportEntry> entries) {
    return openness(disclosure, entries.stream().filter(e -> !e.isDraft()).toList());
  }

  private Openness openness(Disclosure disclosure, Collection<ReportEntry> entries) {
    int redactions =
        entries.stream()
            .filter(e -> !e.report().isWithdrawn())
            .mapToInt(e -> e.original().redactions().runs())
            .sum();
    return new Openness(disclosure, redactions);
  }

  /** How units came to take over from others. */
  List<Unit.Successor> takenOverBy(Collection<UnitId> ids) {
    return ids.stream()
        .flatMap(id -> takeovers.get().getOrDefault(id, List.of()).stream())
        .toList();
  }

  /** Why a body gives no figure in a year. */
  Gap gap(Collection<UnitId> units, int year) {
    return Gap.of(units.stream().flatMap(u -> state(u, year).stream()).toList());
  }

  /** Whether a unit existed in a year, as far as the portal knows. */
  public boolean isDue(UnitId unit, int year) {
    return state(unit, year).filter(s -> s == Coverage.State.NOT_DUE).isEmpty();
  }

  /** Whether any of some reports is in the data. */
  public static boolean areInData(List<ReportEntry> reports) {
    return reports.stream().anyMatch(e -> !e.isDraft() && !e.report().isWithdrawn());
  }

  /** On how many of the years in which a unit was due it reported. */
  public Coverage.Share yearsReported(UnitId unit) {
    return Coverage.shareOf(coverage.get().get(unit));
  }

  private Optional<Coverage.State> state(UnitId unit, int year) {
    return Optional.ofNullable(coverage.get().get(unit))
        .flatMap(row -> row.cell(year))
        .map(Coverage.Cell::state);
  }

  /** The name of a report's unit as it was when the reported period ended. */
  public LocalizedText unitNameOf(ReportEntry entry) {
    return unit(entry.id().unit()).nameOn(entry.report().period().to());
  }

  /** A text that is the same in every language, such as a year. */
  public static Passage neutral(String text, Language pageLanguage) {
    return new Passage(text, pageLanguage);
  }
}
