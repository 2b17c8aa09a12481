package gongkai.checking;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.site.SiteContent;
import gongkai.site.UnitPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A report, a parent or a successor names a unit that has no file. */
final class UnknownUnits {
  private final Set<UnitId> known;
  private final Set<UnitId> unread;
  private final Problems problems = new Problems();

  private UnknownUnits(Set<UnitId> known, Set<UnitId> unread) {
    this.known = known;
    this.unread = unread;
  }

  /**
   * The places that name one.
   *
   * @param unread units whose files are there and faulty, which is reported already
   */
  static List<Problem> in(SiteContent content, Set<UnitId> unread) {
    Set<UnitId> known = content.units().stream().map(Unit::id).collect(Collectors.toSet());
    UnknownUnits unknown = new UnknownUnits(known, unread);
    content
        .reportsByUnit()
        .forEach(
            (unit, own) -> {
              if (!known.contains(unit)) {
                own.forEach(entry -> unknown.check(unit, entry.unitPlace()));
              }
            });
    for (Unit unit : content.units()) {
      UnitPlaces places = content.unitPlaces().get(unit.id());
      String id = unit.id().text();
      unit.parent().ifPresent(parent -> unknown.check(parent, places.parent()));
      unit.successor().ifPresent(s -> unknown.check(s.unit(), places.successor()));
      if (unit.parent().filter(unit.id()::equals).isPresent()) {
        unknown.problems.add(Problem.error("own-parent", places.parent(), id));
      }
      if (unit.successor().filter(s -> s.unit().equals(unit.id())).isPresent()) {
        unknown.problems.add(Problem.error("own-successor", places.successor(), id));
      }
    }
    unknown.circles(content);
    return unknown.problems.list();
  }

  /** Of two units each may not stand above the other, nor of three each above the next. */
  private void circles(SiteContent content) {
    List<Unit> units = content.units();
    Map<UnitId, UnitId> parents = new HashMap<>();
    units.forEach(unit -> unit.parent().ifPresent(parent -> parents.put(unit.id(), parent)));
    Set<UnitId> settled = new HashSet<>();
    for (Unit unit : units) {
      List<UnitId> way = new ArrayList<>();
      for (UnitId at = unit.id(); at != null && settled.add(at); at = parents.get(at)) {
        way.add(at);
      }
      UnitId end = way.isEmpty() ? null : parents.get(way.get(way.size() - 1));
      int back = way.indexOf(end);
      if (back >= 0 && way.size() - back > 1) {
        List<UnitId> circle = way.subList(back, way.size());
        SourceLocation place = content.unitPlaces().get(unit.id()).parent();
        String names = circle.stream().map(UnitId::text).collect(Collectors.joining(" → "));
        problems.add(Problem.error("parent-circle", place, names + " → " + end.text()));
      }
    }
  }

  private void check(UnitId unit, SourceLocation place) {
    if (known.contains(unit)) {
      return;
    }
    if (unit.isUnassigned()) {
      problems.add(Problem.error("unassigned-unit", place));
    } else if (!unread.contains(unit)) {
      Optional<String> near =
          NearMatch.of(unit.text(), known.stream().sorted().map(UnitId::text).toList());
      problems.add(
          near.isPresent()
              ? Problem.error("unknown-unit-near", place, unit.text(), near.get())
              : Problem.error("unknown-unit", place, unit.text()));
    }
  }
}
