package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Unit;
import gongkai.model.Unit.FormerName;
import gongkai.model.Unit.Successor;
import gongkai.model.UnitId;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Days of units that cannot well be. Which unit is counted in a year follows from the day on which
 * another took over, so that a slip in it changes totals, and no page looks wrong.
 */
public final class UnitDays {
  private UnitDays() {}

  /** Days that lie ahead: what is decided for later is still to come, but most are slips. */
  public static List<Problem> ahead(List<Unit> units, LocalDate today) {
    Problems problems = new Problems();
    for (Unit unit : units) {
      unit.successor()
          .map(Successor::from)
          .filter(today::isBefore)
          .ifPresent(day -> problems.add(ahead(unit, "from", day, today)));
      unit.former().stream()
          .map(FormerName::until)
          .filter(today::isBefore)
          .forEach(day -> problems.add(ahead(unit, "until", day, today)));
    }
    return problems.list();
  }

  private static Problem ahead(Unit unit, String key, LocalDate day, LocalDate today) {
    return Problem.warning("unit-day-ahead", place(unit), key, day.toString(), today.toString());
  }

  private static SourceLocation place(Unit unit) {
    return SourceLocation.of("content/units/" + unit.id() + ".yml");
  }

  /** Units that report on a time when, as their files say, another reported in their place. */
  static List<Problem> in(SiteContent content) {
    Problems problems = new Problems();
    Map<UnitId, List<ReportEntry>> reports = content.reportsByUnit();
    for (Unit unit : content.units()) {
      unit.successor()
          .ifPresent(
              successor ->
                  reports.getOrDefault(unit.id(), List.of()).stream()
                      .filter(entry -> isAfter(entry, successor))
                      .map(entry -> after(unit, successor, entry))
                      .forEach(problems::add));
    }
    return problems.list();
  }

  private static boolean isAfter(ReportEntry entry, Successor successor) {
    LocalDate begin = entry.report().period().from();
    return !entry.report().isWithdrawn() && !begin.isBefore(successor.from());
  }

  private static Problem after(Unit unit, Successor successor, ReportEntry entry) {
    return Problem.warning(
        "report-after-successor",
        entry.unitPlace(),
        unit.id().text(),
        successor.unit().text(),
        successor.from().toString(),
        entry.report().period().from().toString());
  }
}
