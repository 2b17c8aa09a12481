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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What all parts of the plan look up, indexed once for the whole site. */
public final class PlanContext {
  /** Of two reports on one year, the one whose period ends first stands first. */
  public static final Comparator<ReportEntry> BY_PERIOD =
      Comparator.<ReportEntry, LocalDate>comparing(e -> e.report().period().to())
          .thenComparing(ReportEntry::id);

  private final SiteContent content;
  private final SiteContent published;
  private final boolean drafts;
  private final Once<UnitScopes> scopes;
  private final Statistics statistics;
  private final SeriesTotals totals;
  private final Addresses addresses;
  private final Map<ReportId, ReportEntry> reports;
  private final Map<UnitId, List<ReportEntry>> byUnit;
  private final NavigableMap<Integer, List<ReportEntry>> byYear;
  private final Map<UnitId, Unit> units;
  private final Map<IndicatorId, Map<UnitId, List<Point>>> points = new ConcurrentHashMap<>();
  private final Map<UnitId, Coverage.Row> coverage;
  private final Map<UnitId, List<Unit.Successor>> takeovers;

  public PlanContext(SiteContent content, Statistics statistics) {
    this(content, statistics, content.reports().stream().anyMatch(ReportEntry::isDraft));
  }

  /**
   * For the whole site, or a part of it.
   *
   * @param drafts whether the whole site shows any
   */
  private PlanContext(SiteContent content, Statistics statistics, boolean drafts) {
    this.content = content;
    this.drafts = drafts;
    this.scopes = new Once<>(() -> new UnitScopes(content));
    this.published =
        content.withReports(content.reports().stream().filter(e -> !e.isDraft()).toList());
    this.statistics = statistics;
    this.totals = new SeriesTotals(statistics);
    this.addresses = new Addresses(content.site().mainLanguage());
    this.reports = content.reports().stream().collect(toMap(ReportEntry::id, e -> e));
    List<ReportEntry> sorted = content.reports().stream().sorted(BY_PERIOD).toList();
    this.byUnit = sorted.stream().collect(groupingBy(e -> e.id().unit()));
    this.byYear =
        sorted.stream()
            .collect(
                groupingBy(
                    e -> e.report().year(), TreeMap::new, java.util.stream.Collectors.toList()));
    this.coverage =
        statistics.coverage().rows().stream()
            .collect(toMap(row -> row.unit().id(), Function.identity()));
    this.takeovers =
        content.units().stream()
            .flatMap(u -> u.successor().stream())
            .collect(groupingBy(Unit.Successor::unit));
    this.units = content.units().stream().collect(toMap(Unit::id, Function.identity()));
  }

  public SiteContent content() {
    return content;
  }

  /** The same with no reports but one unit's: what is planned with this can depend on no others. */
  public PlanContext within(UnitId unit) {
    SiteContent own = scopes.get().of(unit);
    Statistics statistics =
        Statistics.of(
            own.reports().stream().map(ReportEntry::report).toList(),
            own.units(),
            own.vocabulary());
    return new PlanContext(own, statistics, drafts);
  }

  public Statistics statistics() {
    return statistics;
  }

  public SeriesTotals totals() {
    return totals;
  }

  public Addresses addresses() {
    return addresses;
  }

  public Language mainLanguage() {
    return addresses.mainLanguage();
  }

  public ReportEntry report(ReportId id) {
    return reports.get(id);
  }

  public Unit unit(UnitId id) {
    return units.get(id);
  }

  /** A unit's reports, by period. */
  public List<ReportEntry> reportsOf(UnitId unit) {
    return byUnit.getOrDefault(unit, List.of());
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
    return byYear;
  }

  /** The content without drafts: what totals, events and plans are taken from. */
  public SiteContent published() {
    return published;
  }

  /** Whether a report on a year is public; else it is there for drafts alone. */
  boolean isPublic(int year) {
    return byYear.getOrDefault(year, List.of()).stream().anyMatch(e -> !e.isDraft());
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
    return opennessOfPublic(statistics.disclosure(), reports.values());
  }

  public Openness opennessOf(UnitId unit) {
    Disclosure own = statistics.disclosureByUnit().getOrDefault(unit, Disclosure.NONE);
    return opennessOfPublic(own, reportsOf(unit));
  }

  public Openness opennessOf(int year) {
    Disclosure own = statistics.disclosureByYear().getOrDefault(year, Disclosure.NONE);
    return opennessOfPublic(own, byYear.getOrDefault(year, List.of()));
  }

  public Openness opennessOf(ReportEntry entry) {
    Disclosure own = statistics.disclosureByReport().getOrDefault(entry.id(), Disclosure.NONE);
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
  public List<Unit.Successor> takenOverBy(Collection<UnitId> ids) {
    return ids.stream().flatMap(id -> takeovers.getOrDefault(id, List.of()).stream()).toList();
  }

  /** Why a body gives no figure in a year. */
  public Gap gap(Collection<UnitId> units, int year) {
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
    return Coverage.shareOf(coverage.get(unit));
  }

  private Optional<Coverage.State> state(UnitId unit, int year) {
    return Optional.ofNullable(coverage.get(unit))
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
