package gongkai.statistics;

import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.KnownIndicator.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A known indicator over units and years.
 *
 * @param byYear its values, by unit within a year
 * @param belowZero whether any of them is: then one that is withheld may be too
 */
public record Series(
    KnownIndicator indicator, Map<Integer, List<Point>> byYear, boolean belowZero) {
  public Series {
    byYear = java.util.Collections.unmodifiableMap(new TreeMap<>(byYear));
  }

  Series(KnownIndicator indicator, Map<Integer, List<Point>> byYear) {
    this(
        indicator,
        byYear,
        byYear.values().stream()
            .flatMap(List::stream)
            .anyMatch(point -> Sum.isBelowZero(point.quantity())));
  }

  /** All values, by year, then by unit. */
  public List<Point> points() {
    return byYear.values().stream().flatMap(List::stream).toList();
  }

  /** The values of one year. */
  public List<Point> points(int year) {
    return byYear.getOrDefault(year, List.of());
  }

  /**
   * What the units' values of a year come to, as the vocabulary says: their sum; the sum of each
   * unit's latest; their mean. Rates are never added, whatever the vocabulary says.
   */
  public Optional<Sum> total(int year) {
    return adds() ? together(points(year)) : Optional.empty();
  }

  /** Whether a year has a total. */
  boolean hasTotal(int year) {
    return adds() && points(year).stream().anyMatch(Point::stands);
  }

  /** Whether a year has a total that is a number: not all of its values are withheld. */
  boolean hasNumber(int year) {
    return adds() && points(year).stream().anyMatch(p -> p.stands() && hasAllNumbers(List.of(p)));
  }

  /** Whether there can be totals at all. */
  public boolean adds() {
    Total rule = indicator.total();
    return rule == Total.MEAN
        || (rule != Total.NONE && !CountingUnit.of(indicator.unit()).isRate());
  }

  /**
   * What the parts come to in which a report gives the indicator; nothing if they cannot be added.
   *
   * @param parts of one report
   */
  public static Optional<Sum> ofParts(KnownIndicator indicator, List<Indicator> parts) {
    return indicator.total() == Total.NONE || CountingUnit.of(indicator.unit()).isRate()
        ? Optional.empty()
        : Optional.of(Sum.of(Total.SUM, parts, indicator.unit(), 0, false));
  }

  /**
   * What several values of one unit and year come to; nothing if the vocabulary has no rule. It is
   * made of these alone: the page of a unit does not change with what others report.
   */
  public Optional<Sum> ofUnit(List<Point> points) {
    boolean rate = CountingUnit.of(indicator.unit()).isRate();
    boolean one = points.stream().filter(Point::stands).count() <= 1;
    if (!one && (indicator.total() == Total.NONE || rate)) {
      return Optional.empty();
    }
    return together(points, false);
  }

  /**
   * The same of a unit by itself: where another that took over gives the year's value, still what
   * the unit's own report gives.
   */
  public Optional<Sum> ofUnitItself(List<Point> points) {
    boolean left = points.stream().noneMatch(Point::stands);
    boolean oneReport = points.stream().map(Point::report).distinct().count() == 1;
    return ofUnit(
        left && oneReport
            ? points.stream().map(point -> point.standing(Point.Standing.COUNTED)).toList()
            : points);
  }

  /** Whether none of some values is withheld or counts something else. */
  boolean hasAllNumbers(List<Point> points) {
    for (Point point : points) {
      if (point.quantity().isWithheld() || !indicator.isGivenIn(point.quantity().unit())) {
        return false;
      }
    }
    return true;
  }

  /** What some values of one year come to, by the rule of the totals. */
  Optional<Sum> together(List<Point> points) {
    return together(points, belowZero);
  }

  private Optional<Sum> together(List<Point> points, boolean elsewhereBelowZero) {
    List<Indicator> counted = points.stream().filter(Point::stands).map(Point::indicator).toList();
    int repeated = points.size() - counted.size();
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sum.of(indicator.total(), counted, indicator.unit(), repeated, elsewhereBelowZero));
  }

  /** How many units give the indicator in a year, with or without its number. */
  public int units(int year) {
    return (int) points(year).stream().map(Point::unit).distinct().count();
  }

  /** How many of the values are disclosed, and how many withheld. */
  public Disclosure disclosure() {
    return disclosure(points());
  }

  public Disclosure disclosure(int year) {
    return disclosure(points(year));
  }

  private static Disclosure disclosure(List<Point> points) {
    return Disclosure.of(points.stream().map(Point::indicator).toList());
  }

  /** How the units' numbers of a year are spread; empty if no unit gives a number. */
  public Optional<Spread> spread(int year) {
    Map<UnitId, List<Point>> byUnit =
        points(year).stream()
            .filter(Point::stands)
            .collect(Collectors.groupingBy(Point::unit, TreeMap::new, Collectors.toList()));
    List<BigDecimal> numbers =
        byUnit.values().stream()
            .flatMap(own -> ofUnit(own).stream())
            .flatMap(sum -> sum.number().stream())
            .sorted()
            .toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(Spread.of(numbers));
  }
}
