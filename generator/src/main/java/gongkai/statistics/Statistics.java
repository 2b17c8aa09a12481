package gongkai.statistics;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the published reports say together. A withdrawn report counts nowhere but in the coverage, a
 * draft nowhere: it only has its own disclosure.
 *
 * @param series of the known indicators that any report gives, in the vocabulary's order
 * @param disclosureByReport of every report that is not withdrawn
 * @param disclosureByUnit of every unit that published one
 * @param disclosureByYear ascending
 */
public record Statistics(
    Coverage coverage,
    Succession succession,
    List<Series> series,
    Disclosure disclosure,
    Map<ReportId, Disclosure> disclosureByReport,
    Map<UnitId, Disclosure> disclosureByUnit,
    Map<Integer, Disclosure> disclosureByYear) {

  /** That of the points of a series; to sort the reports takes less than to sort all points. */
  private static final Comparator<Report> ORDER =
      Comparator.comparingInt(Report::year).thenComparing(Report::id);

  /**
   * Computes everything in one pass over the reports.
   *
   * @param reports published and withdrawn ones; drafts only where they are shown
   */
  public static Statistics of(
      Collection<Report> reports, Collection<Unit> units, Vocabulary vocabulary) {
    Map<ReportId, Disclosure> byReport = new LinkedHashMap<>();
    Map<UnitId, Disclosure> byUnit = new TreeMap<>();
    Map<Integer, Disclosure> byYear = new TreeMap<>();
    Map<IndicatorId, List<Point>> points = new HashMap<>();
    Disclosure all = Disclosure.NONE;
    for (Report report : reports) {
      if (!report.isWithdrawn()) {
        Disclosure own = Disclosure.of(report.indicators());
        byReport.put(report.id(), own);
      }
      if (report.status() == Status.PUBLISHED) {
        Disclosure own = byReport.get(report.id());
        byUnit.merge(report.id().unit(), own, Disclosure::plus);
        byYear.merge(report.year(), own, Disclosure::plus);
        all = all.plus(own);
      }
    }
    reports.stream()
        .filter(report -> report.status() == Status.PUBLISHED)
        .sorted(ORDER)
        .forEach(report -> collect(report, points));
    Map<ReportId, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, r -> r));
    Succession succession = new Succession(units);
    return new Statistics(
        Coverage.of(units, reports),
        succession,
        series(vocabulary, points, succession, byId),
        all,
        byReport,
        byUnit,
        byYear);
  }

  private static void collect(Report report, Map<IndicatorId, List<Point>> points) {
    for (Indicator indicator : report.indicators()) {
      indicator
          .id()
          .ifPresent(
              id ->
                  points
                      .computeIfAbsent(id, i -> new ArrayList<>())
                      .add(
                          new Point(
                              report.id(), report.year(), indicator, Point.Standing.COUNTED)));
    }
  }

  private static List<Series> series(
      Vocabulary vocabulary,
      Map<IndicatorId, List<Point>> points,
      Succession succession,
      Map<ReportId, Report> reports) {
    List<Series> series = new ArrayList<>();
    for (KnownIndicator known : vocabulary.indicators()) {
      Map<Integer, List<Point>> byYear =
          points.getOrDefault(known.id(), List.of()).stream()
              .collect(Collectors.groupingBy(Point::year));
      if (!byYear.isEmpty()) {
        Tally tally = new Tally(known.total(), succession, reports);
        byYear.replaceAll((year, ofYear) -> tally.of(ofYear));
        series.add(new Series(known, byYear));
      }
    }
    return List.copyOf(series);
  }
}
