package gongkai.statistics;

import gongkai.model.Indicator;
import gongkai.model.KnownIndicator;
import gongkai.model.Report;
import gongkai.model.ReportId;
import gongkai.model.Unit;
import gongkai.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the published reports say together. A withdrawn report counts nowhere but in the coverage.
 *
 * @param series of the known indicators that any report gives, in the vocabulary's order
 * @param disclosureByReport of every published report
 * @param disclosureByUnit of every unit that published one
 * @param disclosureByYear ascending
 */
public record Statistics(
    Coverage coverage,
    List<Series> series,
    Disclosure disclosure,
    Map<ReportId, Disclosure> disclosureByReport,
    Map<String, Disclosure> disclosureByUnit,
    Map<Integer, Disclosure> disclosureByYear) {

  private static final Comparator<Point> ORDER =
      Comparator.comparingInt(Point::year)
          .thenComparing(Point::report)
          .thenComparingInt(Point::indicator);

  /**
   * Computes everything in one pass over the reports.
   *
   * @param reports published and withdrawn ones
   */
  public static Statistics of(
      Collection<Report> reports, Collection<Unit> units, Vocabulary vocabulary) {
    Map<ReportId, Disclosure> byReport = new LinkedHashMap<>();
    Map<String, Disclosure> byUnit = new TreeMap<>();
    Map<Integer, Disclosure> byYear = new TreeMap<>();
    Map<String, List<Point>> points = new HashMap<>();
    Disclosure all = Disclosure.NONE;
    for (Report report : reports) {
      if (!report.isWithdrawn()) {
        Disclosure own = Disclosure.of(report.indicators());
        byReport.put(report.id(), own);
        byUnit.merge(report.id().unit(), own, Disclosure::plus);
        byYear.merge(report.year(), own, Disclosure::plus);
        all = all.plus(own);
        collect(report, points);
      }
    }
    return new Statistics(
        Coverage.of(units, reports), series(vocabulary, points), all, byReport, byUnit, byYear);
  }

  private static void collect(Report report, Map<String, List<Point>> points) {
    for (int i = 0; i < report.indicators().size(); i++) {
      Indicator indicator = report.indicators().get(i);
      if (indicator.id().isPresent()) {
        points
            .computeIfAbsent(indicator.id().get(), id -> new ArrayList<>())
            .add(new Point(report.id(), report.year(), i, indicator.quantity()));
      }
    }
  }

  private static List<Series> series(Vocabulary vocabulary, Map<String, List<Point>> points) {
    List<Series> series = new ArrayList<>();
    for (KnownIndicator known : vocabulary.indicators()) {
      List<Point> own = points.getOrDefault(known.id(), List.of());
      if (!own.isEmpty()) {
        series.add(new Series(known, own.stream().sorted(ORDER).toList()));
      }
    }
    return List.copyOf(series);
  }
}
