package gongkai.statistics;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.Vocabulary;
import gongkai.statistics.Contribution.Filed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Statistics with all that they were made from, so that those of a site that changed can be made
 * from what changed. Each part is made from values that can be compared; where these are the same
 * as before, so is the part, and it is the very same object: what is made from it in turn can be
 * kept at the cost of a glance.
 */
public final class Reckoning {
  private final List<Unit> units;
  private final Vocabulary vocabulary;

  /** By the reports, not by what they say: one that was not read again is the same object. */
  private final IdentityHashMap<Report, Contribution> contributions = new IdentityHashMap<>();

  private final List<Contribution> made;
  private final Map<Integer, YearPoints> years;
  private final Statistics statistics;

  private Reckoning(
      Collection<Report> reports,
      Collection<Unit> units,
      Vocabulary vocabulary,
      Optional<Reckoning> before) {
    this.units = List.copyOf(units);
    this.vocabulary = vocabulary;
    this.made = new ArrayList<>(reports.size());
    for (Report report : reports) {
      Contribution known = before.map(last -> last.contributions.get(report)).orElse(null);
      Contribution own = known == null ? Contribution.of(report) : known;
      contributions.put(report, own);
      made.add(own);
    }
    Optional<Reckoning> alike =
        before.filter(b -> b.units.equals(this.units) && b.vocabulary.equals(vocabulary));
    Optional<Reckoning> same = alike.filter(b -> b.made.equals(made));
    if (same.isPresent()) {
      this.years = same.get().years;
      this.statistics = same.get().statistics;
      return;
    }
    Succession succession =
        alike.map(b -> b.statistics.succession()).orElseGet(() -> new Succession(this.units));
    this.years = years(succession, alike);
    this.statistics = statistics(succession, alike);
  }

  /**
   * Reckons from nothing.
   *
   * @param reports published and withdrawn ones; drafts only where they are shown
   */
  public static Reckoning of(
      Collection<Report> reports, Collection<Unit> units, Vocabulary vocabulary) {
    return new Reckoning(reports, units, vocabulary, Optional.empty());
  }

  /** The same of a site that changed: what comes to the same is taken from this one. */
  public Reckoning next(
      Collection<Report> reports, Collection<Unit> nowUnits, Vocabulary nowVocabulary) {
    return new Reckoning(reports, nowUnits, nowVocabulary, Optional.of(this));
  }

  public Statistics statistics() {
    return statistics;
  }

  private Map<Integer, YearPoints> years(Succession succession, Optional<Reckoning> before) {
    Map<Integer, List<Contribution>> byYear = new TreeMap<>();
    for (Contribution report : made) {
      if (report.isPublished()) {
        byYear.computeIfAbsent(report.year(), year -> new ArrayList<>()).add(report);
      }
    }
    Map<Integer, YearPoints> points = new TreeMap<>();
    byYear.forEach(
        (year, reports) -> {
          reports.sort(Comparator.comparing(Contribution::id));
          Optional<YearPoints> known = before.flatMap(b -> Optional.ofNullable(b.years.get(year)));
          points.put(year, YearPoints.of(reports, vocabulary, succession, known));
        });
    return points;
  }

  private Statistics statistics(Succession succession, Optional<Reckoning> before) {
    List<Filed> filed = filed();
    Optional<Statistics> covered =
        before.filter(b -> b.filed().equals(filed)).map(Reckoning::statistics);
    Coverage coverage =
        covered.map(Statistics::coverage).orElseGet(() -> Coverage.of(units, filed));
    Map<Integer, Disclosure> byYear = new TreeMap<>();
    years.forEach((year, points) -> byYear.put(year, points.disclosure()));
    return new Statistics(
        coverage,
        succession,
        covered.map(Statistics::comparability).orElseGet(() -> new Comparability(coverage, units)),
        series(before.map(Reckoning::statistics)),
        byYear.values().stream().reduce(Disclosure.NONE, Disclosure::plus),
        byReport(),
        byUnit(),
        byYear);
  }

  private List<Filed> filed() {
    return made.stream().map(Contribution::filed).toList();
  }

  private List<Series> series(Optional<Statistics> before) {
    Map<IndicatorId, Series> known = new HashMap<>();
    before.ifPresent(b -> b.series().forEach(s -> known.put(s.indicator().id(), s)));
    List<Series> series = new ArrayList<>();
    for (KnownIndicator indicator : vocabulary.indicators()) {
      Map<Integer, List<Point>> byYear = new TreeMap<>();
      years.forEach(
          (year, points) ->
              Optional.ofNullable(points.points().get(indicator.id()))
                  .ifPresent(own -> byYear.put(year, own)));
      if (!byYear.isEmpty()) {
        series.add(
            Optional.ofNullable(known.get(indicator.id()))
                .filter(same -> same.byYear().equals(byYear))
                .orElseGet(() -> new Series(indicator, byYear)));
      }
    }
    return List.copyOf(series);
  }

  private Map<ReportId, Disclosure> byReport() {
    Map<ReportId, Disclosure> byReport = new LinkedHashMap<>();
    for (Contribution report : made) {
      if (!report.filed().isWithdrawn()) {
        byReport.put(report.id(), report.disclosure());
      }
    }
    return byReport;
  }

  private Map<UnitId, Disclosure> byUnit() {
    Map<UnitId, Disclosure> byUnit = new HashMap<>();
    for (Contribution report : made) {
      if (report.isPublished()) {
        byUnit.merge(report.id().unit(), report.disclosure(), Disclosure::plus);
      }
    }
    return new TreeMap<>(byUnit);
  }
}
