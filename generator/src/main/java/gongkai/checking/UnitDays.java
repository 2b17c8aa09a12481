package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Unit;
import gongkai.model.Unit.Successor;
import gongkai.model.UnitId;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.UnitPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Days of units that cannot well be. Which unit is counted in a year follows from the day on which
 * another took over, so that a slip in it changes totals, and no page looks wrong.
 */
public final class UnitDays {
  /** The files that a warning names. */
  private static final int NAMED = 5;

  private UnitDays() {}

  /**
   * Days that lie ahead: what is decided for later is still to come, but most are slips.
   *
   * @param places of all of the units
   */
  public static List<Problem> ahead(
      List<Unit> units, Map<UnitId, UnitPlaces> places, LocalDate today) {
    Problems problems = new Problems();
    for (Unit unit : units) {
      UnitPlaces of = places.get(unit.id());
      unit.successor()
          .map(Successor::from)
          .filter(today::isBefore)
          .ifPresent(day -> problems.add(ahead(of.from(), "from", day, today)));
      for (int i = 0; i < unit.former().size(); i++) {
        LocalDate day = unit.former().get(i).until();
        if (today.isBefore(day)) {
          problems.add(ahead(of.until().get(i), "until", day, today));
        }
      }
    }
    return problems.list();
  }

  private static Problem ahead(SourceLocation place, String key, LocalDate day, LocalDate today) {
    return Problem.warning("unit-day-ahead", place, key, day.toString(), today.toString());
  }

  /** Units that report on a time when, as their files say, another reported in their place. */
  static List<Problem> in(SiteContent content) {
    Problems problems = new Problems();
    Map<UnitId, List<ReportEntry>> reports = content.reportsByUnit();
    for (Unit unit : content.units()) {
      List<ReportEntry> own = reports.getOrDefault(unit.id(), List.of());
      SourceLocation day = content.unitPlaces().get(unit.id()).from();
      unit.successor().flatMap(s -> after(unit, s, day, own)).ifPresent(problems::add);
    }
    return problems.list();
  }

  /** One for the unit: a slip in its day makes all of its reports stand out. */
  private static Optional<Problem> after(
      Unit unit, Successor successor, SourceLocation day, List<ReportEntry> own) {
    List<String> later =
        own.stream()
            .filter(entry -> !entry.report().isWithdrawn())
            .filter(entry -> !entry.report().period().from().isBefore(successor.from()))
            .map(ReportEntry::path)
            .toList();
    String named = String.join(", ", later.subList(0, Math.min(NAMED, later.size())));
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                "report-after-successor",
                day,
                unit.id().text(),
                successor.unit().text(),
                successor.from().toString(),
                later.size() > NAMED ? named + " …" : named));
  }
}
