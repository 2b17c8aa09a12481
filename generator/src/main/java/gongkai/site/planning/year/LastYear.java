package gongkai.site.planning.year;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportType;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.context.Once;
import gongkai.site.context.PlanContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which reports on the year before a report answers to: those of the same kind by the same unit, or
 * by a unit whose duties it took over.
 */
public final class LastYear {
  private final Once<Map<UnitId, List<ReportEntry>>> reports;
  private final Map<UnitId, List<Unit>> predecessors;

  public LastYear(SiteContent content) {
    this.reports = new Once<>(content::reportsByUnit);
    this.predecessors =
        content.units().stream()
            .filter(u -> u.successor().isPresent())
            .collect(groupingBy(u -> u.successor().orElseThrow().unit()));
  }

  /** The reports on the year before, by period; withdrawn ones are left out. */
  public List<ReportEntry> of(ReportEntry entry) {
    return of(entry.id().unit(), entry.report().type(), entry.report().year());
  }

  List<ReportEntry> of(UnitId unit, ReportType type, int year) {
    List<ReportEntry> before = new ArrayList<>(on(unit, type, year - 1));
    for (Unit predecessor : predecessors.getOrDefault(unit, List.of())) {
      before.addAll(on(predecessor.id(), type, year - 1));
    }
    return before;
  }

  /** The reports of one unit and kind on a year, by period. */
  List<ReportEntry> on(UnitId unit, ReportType type, int year) {
    return reports.get().getOrDefault(unit, List.of()).stream()
        .filter(e -> e.report().year() == year && e.report().type() == type)
        .filter(e -> !e.report().isWithdrawn())
        .sorted(PlanContext.BY_PERIOD)
        .toList();
  }

  /** Whether a report's plans hold these words. */
  public static boolean promises(ReportEntry entry, String words) {
    return entry.report().plans().stream()
        .anyMatch(promise -> promise.quote().text().contains(words));
  }
}
