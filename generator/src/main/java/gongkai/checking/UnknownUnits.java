package gongkai.checking;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.site.SiteContent;
import java.util.List;
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
   * @param unread units whose files are there and faulty, of which that is told
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
      SourceLocation place = SourceLocation.of("content/units/" + unit.id() + ".yml");
      unit.parent().ifPresent(parent -> unknown.check(parent, place));
      unit.successor().ifPresent(s -> unknown.check(s.unit(), place));
      if (unit.parent().filter(unit.id()::equals).isPresent()) {
        unknown.problems.add(Problem.error("own-parent", place, unit.id().text()));
      }
    }
    return unknown.problems.list();
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
