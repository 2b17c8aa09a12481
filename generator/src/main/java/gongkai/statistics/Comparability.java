package gongkai.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import gongkai.model.Unit;
import gongkai.model.Unit.Successor;
import gongkai.model.Unit.Successor.SuccessionKind;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.KnownIndicator.Total;
import gongkai.statistics.Point.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which bodies give a number of a series in two years.
 *
 * <p>A unit and the one that it became are one body, and so are units and the one that they were
 * merged into, once they are; of a mean, which merging changes without any change of what is
 * counted, only renamed units are. A split leaves no body that could be followed. A body counts in
 * a year only if each of its units that was due gives all its numbers; of what is kept up the unit
 * that took over within the year gives them for those that it took over from.
 */
public final class Comparability {
  private final Coverage coverage;
  private final Map<UnitId, Coverage.Row> rows = new HashMap<>();
  private final Map<UnitId, Successor> successors = new HashMap<>();
  private final Map<UnitId, List<UnitId>> predecessors = new HashMap<>();

  Comparability(Coverage coverage, Collection<Unit> units) {
    this.coverage = coverage;
    coverage.rows().forEach(row -> rows.put(row.unit().id(), row));
    for (Unit unit : units) {
      unit.successor()
          .filter(s -> s.kind() != SuccessionKind.SPLIT)
          .ifPresent(
              s -> {
                successors.put(unit.id(), s);
                predecessors.computeIfAbsent(s.unit(), u -> new ArrayList<>()).add(unit.id());
              });
    }
  }

  /**
   * A year beside the one before it whose total is a number; empty for the first, and without a
   * total.
   */
  public Optional<SameBodies> with(Series series, int year) {
    return before(series, year).map(before -> between(series, before, year));
  }

  /** The year that a year is compared with: of the values of these two alone it is made. */
  public Optional<Integer> before(Series series, int year) {
    if (!series.hasTotal(year)) {
      return Optional.empty();
    }
    for (int before = year - 1; before >= coverage.years().get(0); before--) {
      if (series.hasNumber(before)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  private SameBodies between(Series series, int before, int after) {
    Map<UnitId, List<Point>> earlier = byBody(series, before, after);
    Map<UnitId, List<Point>> later = byBody(series, after, after);
    List<Point> beforeBoth = new ArrayList<>();
    List<Point> afterBoth = new ArrayList<>();
    Set<UnitId> both = new HashSet<>();
    for (Map.Entry<UnitId, List<Point>> body : earlier.entrySet()) {
      List<Point> own = later.getOrDefault(body.getKey(), List.of());
      Set<UnitId> units = units(body.getKey(), after, series);
      if (isWhole(series, units, body.getValue(), before) && isWhole(series, units, own, after)) {
        both.add(body.getKey());
        beforeBoth.addAll(body.getValue());
        afterBoth.addAll(own);
      }
    }
    int bodies = both.size();
    boolean all = bodies == earlier.size() && bodies == later.size();
    Set<UnitId> giving = withNumber(earlier, series);
    giving.addAll(withNumber(later, series));
    boolean others = !both.containsAll(giving);
    return new SameBodies(
        before, bodies, all, others, series.together(beforeBoth), series.together(afterBoth));
  }

  private static Set<UnitId> withNumber(Map<UnitId, List<Point>> bodies, Series series) {
    return bodies.entrySet().stream()
        .filter(body -> body.getValue().stream().anyMatch(p -> series.hasAllNumbers(List.of(p))))
        .map(Map.Entry::getKey)
        .collect(toCollection(HashSet::new));
  }

  /** The values that make a year's total, by the body that gives them, as of a later year. */
  private Map<UnitId, List<Point>> byBody(Series series, int year, int asOf) {
    return series.points(year).stream()
        .filter(Point::stands)
        .collect(groupingBy(p -> body(p.unit(), asOf, series)));
  }

  private UnitId body(UnitId unit, int asOf, Series series) {
    if (!successors.containsKey(unit)) {
      return unit;
    }
    Set<UnitId> seen = new LinkedHashSet<>(List.of(unit));
    UnitId now = unit;
    for (Successor next = successors.get(now);
        next != null && follows(next, asOf, series) && seen.add(next.unit());
        next = successors.get(now)) {
      now = next.unit();
    }
    return now;
  }

  private static boolean follows(Successor successor, int asOf, Series series) {
    boolean whole = series.indicator().total() != Total.MEAN;
    return successor.from().getYear() <= asOf
        && (whole || successor.kind() == SuccessionKind.RENAMED);
  }

  /** A body's units: the one that it is now, and all that went into it. */
  private Set<UnitId> units(UnitId body, int asOf, Series series) {
    if (!predecessors.containsKey(body)) {
      return Set.of(body);
    }
    Set<UnitId> units = new LinkedHashSet<>();
    List<UnitId> open = new ArrayList<>(List.of(body));
    while (!open.isEmpty()) {
      UnitId unit = open.remove(open.size() - 1);
      if (units.add(unit)) {
        predecessors.getOrDefault(unit, List.of()).stream()
            .filter(p -> follows(successors.get(p), asOf, series))
            .forEach(open::add);
      }
    }
    return units;
  }

  /** Whether each of a body's units that was due gives its numbers, and all of these count. */
  private boolean isWhole(Series series, Set<UnitId> units, List<Point> counted, int year) {
    for (UnitId unit : units) {
      if (!gives(unit, counted) && isDue(unit, year) && !isTakenOver(unit, series, year)) {
        return false;
      }
    }
    return !counted.isEmpty() && series.hasAllNumbers(counted);
  }

  private static boolean gives(UnitId unit, List<Point> points) {
    for (Point point : points) {
      if (point.unit().equals(unit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a unit kept up is part of what its successor has at the end of the year. */
  private static boolean isTakenOver(UnitId unit, Series series, int year) {
    return series.indicator().total() == Total.LAST
        && series.points(year).stream()
            .anyMatch(p -> p.unit().equals(unit) && p.standing() == Standing.SUCCEEDED);
  }

  private boolean isDue(UnitId unit, int year) {
    return rows.get(unit)
        .cell(year)
        .filter(cell -> cell.state() != Coverage.State.NOT_DUE)
        .isPresent();
  }
}
