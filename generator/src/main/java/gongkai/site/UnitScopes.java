package gongkai.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a page of one unit's reports can be made from: a page that is planned with no more than this
 * stays as it is while nothing of it changes.
 */
public final class UnitScopes {
  private final SiteContent content;
  private final Map<UnitId, Unit> units;
  private final Map<UnitId, List<Unit>> predecessors;
  private final Map<UnitId, List<UnitId>> children;
  private final Map<UnitId, List<ReportEntry>> reports;

  public UnitScopes(SiteContent content) {
    this.content = content;
    this.units = content.units().stream().collect(toMap(Unit::id, Function.identity()));
    this.predecessors =
        content.units().stream()
            .filter(u -> u.successor().isPresent())
            .collect(groupingBy(u -> u.successor().orElseThrow().unit()));
    this.children =
        content.units().stream()
            .filter(u -> u.parent().isPresent())
            .collect(groupingBy(u -> u.parent().orElseThrow(), mapping(Unit::id, toList())));
    this.reports = content.reportsByUnit();
  }

  /**
   * The content with no reports but those of one unit, and no units but those that can be named
   * beside it: the one above it, those that it took over from or was taken over by, and so on.
   */
  public SiteContent of(UnitId unit) {
    return new SiteContent(
        content.site(),
        kin(unit).stream().sorted().map(units::get).toList(),
        content.unitPlaces(),
        content.vocabulary(),
        reports.getOrDefault(unit, List.of()),
        content.pages());
  }

  /**
   * The content with no reports but those of which the page of a unit can tell more than that they
   * are there: its own, those of the units that it took over from or was taken over by, and so on,
   * and those of the units right below it, of which it says how much is open.
   */
  public SiteContent near(UnitId unit) {
    Set<UnitId> near = new TreeSet<>(joined(unit, this::inTime));
    near.addAll(children.getOrDefault(unit, List.of()));
    return content.withReports(
        near.stream().flatMap(id -> reports.getOrDefault(id, List.of()).stream()).toList());
  }

  private Set<UnitId> kin(UnitId unit) {
    return joined(unit, id -> Stream.concat(units.get(id).parent().stream(), inTime(id)));
  }

  /** A unit, those beside it, those beside these, and so on. */
  private static Set<UnitId> joined(UnitId unit, Function<UnitId, Stream<UnitId>> beside) {
    Set<UnitId> joined = new HashSet<>();
    Set<UnitId> found = Set.of(unit);
    while (!found.isEmpty()) {
      joined.addAll(found);
      Set<UnitId> next = new HashSet<>();
      found.stream().flatMap(beside).filter(id -> !joined.contains(id)).forEach(next::add);
      found = next;
    }
    return joined;
  }

  /** The unit that took over from one, and those that it took over from. */
  private Stream<UnitId> inTime(UnitId unit) {
    return Stream.concat(
        units.get(unit).successor().map(Unit.Successor::unit).stream(),
        predecessors.getOrDefault(unit, List.of()).stream().map(Unit::id));
  }
}
