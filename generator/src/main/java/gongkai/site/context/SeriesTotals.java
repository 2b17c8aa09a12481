package gongkai.site.context;

import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator.Total;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Denomination;
import gongkai.site.series.TotalCell;
import gongkai.site.series.TotalCell.NoTotal;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Gap;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import gongkai.statistics.Spread;
import gongkai.statistics.Statistics;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The totals of series, each with what it is a total of and what it may be compared with. Every
 * year's page names the totals of all years, and each is worked out over all reports: so once.
 */
public final class SeriesTotals {
  private final Statistics statistics;
  private final Map<IndicatorId, Made> made = new ConcurrentHashMap<>();

  /** The cells of a series as it was. */
  private record Made(Series series, List<TotalCell> cells) {
    Optional<TotalCell> of(int year) {
      return cells.stream().filter(cell -> cell.year() == year).findFirst();
    }
  }

  private final Map<IndicatorId, Map<Integer, Told>> told = new ConcurrentHashMap<>();

  /**
   * What a year's values show beside their total.
   *
   * @param numbers the disclosed ones without their signs, in the indicator's unit, ascending
   */
  private record Told(
      List<Point> points,
      Disclosure disclosure,
      Optional<Spread> spread,
      List<BigDecimal> numbers) {}

  public SeriesTotals(Statistics statistics) {
    this.statistics = statistics;
  }

  /** The totals of statistics that came after these: most are the same. */
  public SeriesTotals next(Statistics now) {
    if (now.equals(statistics)) {
      return this;
    }
    SeriesTotals next = new SeriesTotals(now);
    // Has no equality: it is the same object where coverage, units and vocabulary are.
    if (now.comparability().equals(statistics.comparability())) {
      next.made.putAll(made);
      told.forEach((id, years) -> next.told.put(id, new ConcurrentHashMap<>(years)));
    }
    return next;
  }

  /** What they are totals of. */
  public Statistics statistics() {
    return statistics;
  }

  /** One for each year of the portal. */
  public List<TotalCell> cells(Series series) {
    return made.compute(
            series.indicator().id(),
            (id, known) ->
                known != null && known.series().equals(series)
                    ? known
                    : made(series, Optional.ofNullable(known)))
        .cells();
  }

  private Made made(Series series, Optional<Made> known) {
    List<TotalCell> cells = new ArrayList<>();
    for (int year : statistics.coverage().years()) {
      cells.add(
          known
              .filter(before -> isMadeOfTheSame(before.series(), series, year))
              .flatMap(before -> before.of(year))
              .orElseGet(() -> made(series, year)));
    }
    return new Made(series, List.copyOf(cells));
  }

  /** Whether a year's cell is: it is made of the year's values and those that it is beside. */
  private boolean isMadeOfTheSame(Series one, Series other, int year) {
    Optional<Integer> before = statistics.comparability().before(other, year);
    return one.belowZero() == other.belowZero()
        && unlike(one, year).equals(unlike(other, year))
        && one.points(year).equals(other.points(year))
        && statistics.comparability().before(one, year).equals(before)
        && before.filter(b -> !one.points(b).equals(other.points(b))).isEmpty();
  }

  /** How many of a year's values are disclosed. */
  public Disclosure disclosure(Series series, int year) {
    return told(series, year).disclosure();
  }

  /** How the units' numbers of a year are spread; empty if no unit gives a number. */
  public Optional<Spread> spread(Series series, int year) {
    return told(series, year).spread();
  }

  private Told told(Series series, int year) {
    List<Point> points = series.points(year);
    return told.computeIfAbsent(series.indicator().id(), id -> new ConcurrentHashMap<>())
        .compute(
            year,
            (y, known) ->
                known != null && known.points().equals(points)
                    ? known
                    : new Told(
                        points,
                        series.disclosure(year),
                        series.spread(year),
                        numbers(points, series.indicator().unit())
                            .map(BigDecimal::abs)
                            .sorted()
                            .toList()));
  }

  /** That of a year; also of one that only drafts are on, which is none of the portal's. */
  public TotalCell cell(Series series, int year) {
    return cells(series).stream()
        .filter(cell -> cell.year() == year)
        .findFirst()
        .orElseGet(() -> made(series, year));
  }

  private TotalCell made(Series series, int year) {
    Coverage.Share share = statistics.coverage().share(year);
    int units = series.units(year);
    Optional<Sum> total = series.total(year);
    return new TotalCell(
        year,
        total,
        new Coverage.Share(units, Math.max(share.due(), units)),
        statistics.comparability().with(series, year),
        unlike(series, year),
        total.isPresent() ? Optional.empty() : Optional.of(gap(series, share, units)));
  }

  /** The last year before that gives the figure, if no year before has a number. */
  private Optional<Integer> unlike(Series series, int year) {
    return series.total(year).isEmpty()
            || statistics.comparability().before(series, year).isPresent()
        ? Optional.empty()
        : statistics.coverage().years().stream()
            .filter(before -> before < year && !series.points(before).isEmpty())
            .max(Comparator.naturalOrder());
  }

  private static NoTotal gap(Series series, Coverage.Share share, int units) {
    if (series.indicator().total() == Total.NONE || units > 0) {
      return NoTotal.NOT_ADDED;
    }
    return share.reported() == 0 ? NoTotal.NO_REPORT : NoTotal.WITHOUT;
  }

  private static Optional<Gap> gap(NoTotal why) {
    return switch (why) {
      case NO_REPORT -> Optional.of(Gap.NO_REPORT);
      case WITHOUT -> Optional.of(Gap.WITHOUT);
      case NOT_ADDED -> Optional.empty();
    };
  }

  /** A total as a chart shows it. */
  public static Chart.YearTotal drawn(TotalCell cell) {
    return new Chart.YearTotal(
        String.valueOf(cell.year()),
        cell.units(),
        cell.total(),
        cell.gap().flatMap(SeriesTotals::gap),
        cell.hasOtherBodies() ? Chart.Seam.OTHER_BODIES : Chart.Seam.NONE);
  }

  /** In what totals are shown that stand without the values that make them. */
  public static Denomination denomination(Series series, Collection<TotalCell> cells) {
    return Denomination.of(series.indicator(), numbers(cells).toList());
  }

  /** In what all of a series is shown: its values and their totals. */
  public Denomination denominationOfAll(Series series, Collection<TotalCell> cells) {
    Stream<BigDecimal> values =
        series.byYear().keySet().stream().flatMap(year -> told(series, year).numbers().stream());
    return Denomination.of(series.indicator(), Stream.concat(values, numbers(cells)).toList());
  }

  private static Stream<BigDecimal> numbers(Collection<TotalCell> cells) {
    return cells.stream().flatMap(cell -> cell.total().flatMap(Sum::number).stream());
  }

  /** The disclosed numbers of some values that count the same thing, in a unit of it. */
  public static Stream<BigDecimal> numbers(Collection<Point> points, String unit) {
    CountingUnit target = CountingUnit.of(unit);
    return points.stream()
        .map(Point::quantity)
        .filter(q -> !q.isWithheld())
        .flatMap(q -> CountingUnit.of(q.unit()).convert(q.value().orElseThrow(), target).stream());
  }
}
