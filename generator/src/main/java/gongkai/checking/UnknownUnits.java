package gongkai.checking;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.ReportId;
import gongkai.model.Unit;
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
    Set<String> known = new TreeSet<>(content.units().stream().map(Unit::id).toList());
    Problems problems = new Problems();
    for (ReportEntry entry : content.reports()) {
      check(entry.id().unit(), entry.unitPlace(), known, problems);
    }
    for (Unit unit : content.units()) {
      SourceLocation place = SourceLocation.of("content/units/" + unit.id() + ".yml");
      unit.parent().ifPresent(parent -> check(parent, place, known, problems));
      unit.successor().ifPresent(s -> check(s.unit(), place, known, problems));
      if (unit.parent().filter(unit.id()::equals).isPresent()) {
        problems.add(Problem.error("own-parent", place, unit.id()));
      }
    }
    return problems.list();
  }

  private static void check(
      String unit, SourceLocation place, Set<String> known, Problems problems) {
    if (known.contains(unit)) {
      return;
    }
    if (unit.startsWith(ReportId.UNASSIGNED)) {
      problems.add(Problem.error("unassigned-unit", place));
    } else {
      Optional<String> near = NearMatch.of(unit, known);
      problems.add(
          near.isPresent()
              ? Problem.error("unknown-unit-near", place, unit, near.get())
              : Problem.error("unknown-unit", place, unit));
    }
  }
}
