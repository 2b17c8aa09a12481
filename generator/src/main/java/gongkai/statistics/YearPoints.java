package gongkai.statistics;

import gongkai.model.report.Indicator;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the reports on one year give of each known indicator.
 *
 * @param made from these, by id
 * @param points by unit
 * @param disclosure of all figures
 */
record YearPoints(
    List<Contribution> made, Map<IndicatorId, List<Point>> points, Disclosure disclosure) {

  /**
   * The points of a year; those of before where they are the same.
   *
   * @param reports published ones on the year, by id
   * @param before by the same vocabulary and succession
   */
  static YearPoints of(
      List<Contribution> reports,
      Vocabulary vocabulary,
      Succession succession,
      Optional<YearPoints> before) {
    if (before.filter(known -> known.made().equals(reports)).isPresent()) {
      return before.get();
    }
    Map<IndicatorId, List<Point>> given = given(reports);
    Map<ReportId, Contribution> byId =
        reports.stream().collect(Collectors.toMap(Contribution::id, report -> report));
    Map<IndicatorId, List<Point>> points = new HashMap<>();
    for (KnownIndicator known : vocabulary.indicators()) {
      List<Point> own = given.get(known.id());
      if (own != null) {
        List<Point> judged = new Tally(known, succession, byId).of(own);
        points.put(
            known.id(),
            before
                .map(year -> year.points().get(known.id()))
                .filter(judged::equals)
                .orElse(judged));
      }
    }
    Disclosure disclosure =
        reports.stream().map(Contribution::disclosure).reduce(Disclosure.NONE, Disclosure::plus);
    return new YearPoints(reports, points, disclosure);
  }

  private static Map<IndicatorId, List<Point>> given(List<Contribution> reports) {
    Map<IndicatorId, List<Point>> given = new HashMap<>();
    for (Contribution report : reports) {
      for (Indicator indicator : report.indicators()) {
        if (indicator.id().isPresent()) {
          given
              .computeIfAbsent(indicator.id().get(), id -> new ArrayList<>())
              .add(new Point(report.id(), report.year(), indicator, Point.Standing.COUNTED));
        }
      }
    }
    return given;
  }
}
