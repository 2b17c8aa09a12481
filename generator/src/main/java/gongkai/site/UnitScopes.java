package gongkai.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<UnitId, List<ReportEntry>> reports;

  public UnitScopes(SiteContent content) {
    this.content = content;
    this.units = content.units().stream().collect(toMap(Unit::id, Function.identity()));
    this.predecessors =
        content.units().stream()
            .filter(u -> u.successor().isPresent())
            .collect(groupingBy(u -> u.successor().orElseThrow().unit()));
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
        content.vocabulary(),
        reports.getOrDefault(unit, List.of()),
        content.pages());
  }

  private Set<UnitId> kin(UnitId unit) {
    Set<UnitId> kin = new HashSet<>();
    Set<UnitId> found = Set.of(unit);
    while (!found.isEmpty()) {
      kin.addAll(found);
      Set<UnitId> next = new HashSet<>();
      found.stream().flatMap(this::beside).filter(id -> !kin.contains(id)).forEach(next::add);
      found = next;
    }
    return kin;
  }

  private Stream<UnitId> beside(UnitId unit) {
    Optional<UnitId> successor = units.get(unit).successor().map(Unit.Successor::unit);
    return Stream.of(
            units.get(unit).parent().stream(),
            successor.stream(),
            predecessors.getOrDefault(unit, List.of()).stream().map(Unit::id))
        .flatMap(ids -> ids);
  }
}
