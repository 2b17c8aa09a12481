package gongkai.site.planning.year;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Report;
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

  /** Those reports on the year before that were withdrawn. */
  public List<ReportEntry> withdrawn(ReportEntry entry) {
    Report report = entry.report();
    return all(entry.id().unit(), report.type(), report.year()).stream()
        .filter(e -> e.report().isWithdrawn())
        .toList();
  }

  List<ReportEntry> of(UnitId unit, ReportType type, int year) {
    return open(all(unit, type, year));
  }

  private List<ReportEntry> all(UnitId unit, ReportType type, int year) {
    List<ReportEntry> before = new ArrayList<>(allOn(unit, type, year - 1));
    for (Unit predecessor : predecessors.getOrDefault(unit, List.of())) {
      before.addAll(allOn(predecessor.id(), type, year - 1));
    }
    return before;
  }

  /** The reports of one unit and kind on a year, by period; withdrawn ones are left out. */
  List<ReportEntry> on(UnitId unit, ReportType type, int year) {
    return open(allOn(unit, type, year));
  }

  private List<ReportEntry> allOn(UnitId unit, ReportType type, int year) {
    return reports.get().getOrDefault(unit, List.of()).stream()
        .filter(e -> e.report().year() == year && e.report().type() == type)
        .sorted(PlanContext.BY_PERIOD)
        .toList();
  }

  private static List<ReportEntry> open(List<ReportEntry> all) {
    return all.stream().filter(e -> !e.report().isWithdrawn()).toList();
  }

  /** Whether a report's plans hold these words. */
  public static boolean promises(ReportEntry entry, String words) {
    return entry.report().plans().stream()
        .anyMatch(promise -> promise.quote().text().contains(words));
  }
}
