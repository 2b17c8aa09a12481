package gongkai.statistics;

import static java.util.stream.Collectors.toMap;

import gongkai.model.Coded;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.statistics.Contribution.Filed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which unit reported on which year.
 *
 * @param years ascending, without gaps from the first reported to the last
 * @param rows one for each unit, in the units' order
 */
public record Coverage(List<Integer> years, List<Row> rows) {

  /** What the portal knows of one unit and one year. */
  public enum State implements Coded {
    PUBLISHED,
    WITHDRAWN,
    /** The portal holds no report. Whether one exists elsewhere it does not know. */
    MISSING,
    /** The unit was not yet set up, or was taken over by another. */
    NOT_DUE
  }

  /**
   * One unit.
   *
   * @param byYear one cell for each year
   */
  public record Row(Unit unit, Map<Integer, Cell> byYear) {
    public Row {
      byYear = Collections.unmodifiableMap(new TreeMap<>(byYear));
    }

    /** One for each year, ascending. */
    public List<Cell> cells() {
      return List.copyOf(byYear.values());
    }

    /** That of a year; empty if nobody reported on it. */
    public Optional<Cell> cell(int year) {
      return Optional.ofNullable(byYear.get(year));
    }
  }

  /** On how many of the years in which a unit was due it reported. */
  public static Share shareOf(Row row) {
    return row.byYear().keySet().stream()
        .map(year -> shareOf(List.of(row), year))
        .reduce(new Share(0, 0), Share::plus);
  }

  /**
   * One unit and year.
   *
   * @param reports that it has for the year, by name
   */
  public record Cell(int year, State state, List<ReportId> reports) {}

  /** How many of the units that were due reported on a year. */
  public record Share(int reported, int due) {
    Share plus(Share other) {
      return new Share(reported + other.reported, due + other.due);
    }
  }

  static Coverage of(Collection<Unit> units, Collection<Filed> all) {
    List<Filed> reports = all.stream().filter(r -> r.status().isPublic()).toList();
    Map<UnitId, List<Filed>> byUnit = new HashMap<>();
    reports.forEach(r -> byUnit.computeIfAbsent(r.id().unit(), u -> new ArrayList<>()).add(r));
    List<Integer> years = years(reports);
    Map<UnitId, Integer> tookOver = new HashMap<>();
    units.stream()
        .flatMap(u -> u.successor().stream())
        .forEach(s -> tookOver.merge(s.unit(), s.from().getYear(), Math::min));
    List<Row> rows = new ArrayList<>();
    for (Unit unit : units) {
      List<Filed> own = byUnit.getOrDefault(unit.id(), List.of());
      Optional<Integer> from = firstYear(unit, Optional.ofNullable(tookOver.get(unit.id())), own);
      rows.add(new Row(unit, years.stream().collect(toMap(y -> y, y -> cell(unit, own, from, y)))));
    }
    return new Coverage(years, List.copyOf(rows));
  }

  private static List<Integer> years(Collection<Filed> reports) {
    int first = reports.stream().mapToInt(Filed::year).min().orElse(0);
    int last = reports.stream().mapToInt(Filed::year).max().orElse(-1);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /**
   * The year before which nothing was due from a unit: that in which it took over from others. A
   * unit that reported earlier, or had a name to give up, existed before; since when, nobody says.
   */
  private static Optional<Integer> firstYear(
      Unit unit, Optional<Integer> tookOver, List<Filed> own) {
    IntStream known =
        IntStream.concat(
            own.stream().mapToInt(Filed::year),
            unit.former().stream().mapToInt(f -> f.until().getYear()));
    int earliest = known.min().orElse(Integer.MAX_VALUE);
    return tookOver.filter(year -> year <= earliest);
  }

  private static Cell cell(Unit unit, List<Filed> own, Optional<Integer> from, int year) {
    List<Filed> ofYear = own.stream().filter(r -> r.year() == year).toList();
    List<ReportId> ids = ofYear.stream().map(Filed::id).sorted().toList();
    return new Cell(year, state(unit, ofYear, from, year), ids);
  }

  private static State state(Unit unit, List<Filed> ofYear, Optional<Integer> from, int year) {
    if (ofYear.stream().anyMatch(r -> !r.isWithdrawn())) {
      return State.PUBLISHED;
    }
    if (!ofYear.isEmpty()) {
      return State.WITHDRAWN;
    }
    boolean notYet = from.filter(y -> year < y).isPresent();
    return unit.isTakenOver(year) || notYet ? State.NOT_DUE : State.MISSING;
  }

  /** How many of the units that were due reported on a year; of none on a year of drafts alone. */
  public Share share(int year) {
    return shareOf(rows, year);
  }

  /** How many of some units that were due reported on a year; of none on a year of drafts alone. */
  public static Share shareOf(Collection<Row> rows, int year) {
    int reported = 0;
    int due = 0;
    for (Row row : rows) {
      State state = row.cell(year).map(Cell::state).orElse(State.NOT_DUE);
      due += state == State.NOT_DUE ? 0 : 1;
      reported += state == State.PUBLISHED ? 1 : 0;
    }
    return new Share(reported, due);
  }

  /** All years together: of the reports that were due, how many there are. */
  public Share share() {
    return years.stream().map(this::share).reduce(new Share(0, 0), Share::plus);
  }
}
