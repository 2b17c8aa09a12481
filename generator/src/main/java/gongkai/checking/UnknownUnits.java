package gongkai.checking;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A report, a parent or a successor names a unit that has no file. */
final class UnknownUnits {
  private UnknownUnits() {}

  static List<Problem> in(SiteContent content) {
    Set<UnitId> known = new TreeSet<>(content.units().stream().map(Unit::id).toList());
    Problems problems = new Problems();
    for (ReportEntry entry : content.reports()) {
      check(entry.id().unit(), entry.unitPlace(), known, problems);
    }
    for (Unit unit : content.units()) {
      SourceLocation place = SourceLocation.of("content/units/" + unit.id() + ".yml");
      unit.parent().ifPresent(parent -> check(parent, place, known, problems));
      unit.successor().ifPresent(s -> check(s.unit(), place, known, problems));
      if (unit.parent().filter(unit.id()::equals).isPresent()) {
        problems.add(Problem.error("own-parent", place, unit.id().text()));
      }
    }
    return problems.list();
  }

  private static void check(
      UnitId unit, SourceLocation place, Set<UnitId> known, Problems problems) {
    if (known.contains(unit)) {
      return;
    }
    if (unit.isUnassigned()) {
      problems.add(Problem.error("unassigned-unit", place));
    } else {
      Optional<String> near = NearMatch.of(unit.text(), known.stream().map(UnitId::text).toList());
      problems.add(
          near.isPresent()
              ? Problem.error("unknown-unit-near", place, unit.text(), near.get())
              : Problem.error("unknown-unit", place, unit.text()));
    }
  }
}
