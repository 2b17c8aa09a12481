package gongkai.statistics;

import gongkai.model.Period;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.statistics.Point.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says of each value of one indicator and year whether it is part of the total, so that nothing is
 * counted twice.
 *
 * <ul>
 *   <li>Of two reports of one unit on the same days, one counts: the leading group's before a
 *       person's, then the one on more days, then the one whose period ends later. Of values that
 *       are kept up over the years ({@code total: last}) the later one goes before the longer.
 *   <li>Of values that are kept up each unit's latest counts.
 *   <li>A value for days up to a merger counts. A value whose period reaches the day of the merger
 *       is left to the unit that took over, if that unit gives one for the year. A value that is
 *       kept up is left to it in any case: at the end of the year that unit has it all.
 *   <li>A number of something else than the indicator counts is added to none.
 * </ul>
 */
final class Tally {
  private static final Comparator<Contribution> LATEST =
      Comparator.comparing((Contribution r) -> r.period().to(), Comparator.reverseOrder());
  private static final Comparator<Contribution> LONGEST =
      Comparator.comparing((Contribution r) -> days(r.period()), Comparator.reverseOrder());

  private final KnownIndicator indicator;
  private final Comparator<Contribution> first;
  private final Succession succession;
  private final Map<ReportId, Contribution> reports;

  Tally(KnownIndicator indicator, Succession succession, Map<ReportId, Contribution> reports) {
    this.indicator = indicator;
    this.first =
        Comparator.comparing(Contribution::type)
            .thenComparing(isKeptUp() ? LATEST : LONGEST)
            .thenComparing(isKeptUp() ? LONGEST : LATEST)
            .thenComparing(Contribution::id);
    this.succession = succession;
    this.reports = reports;
  }

  /**
   * The same points, each with its standing.
   *
   * @param ofYear those of a report one after another, and the reports of a unit
   */
  List<Point> of(List<Point> ofYear) {
    return compared(speakAlone(ofYear) ? ofYear : judged(ofYear));
  }

  /** What would count, but counts something else; nearly always there is none such. */
  private List<Point> compared(List<Point> judged) {
    return judged.stream().noneMatch(this::isOfOtherUnit)
        ? judged
        : judged.stream().map(p -> isOfOtherUnit(p) ? p.standing(Standing.OTHER_UNIT) : p).toList();
  }

  private boolean isOfOtherUnit(Point point) {
    return point.standing() == Standing.COUNTED
        && !point.quantity().isWithheld()
        && !indicator.isGivenIn(point.quantity().unit());
  }

  /** Whether each unit has one report and no successor: then each counts, as nearly always. */
  private boolean speakAlone(List<Point> ofYear) {
    for (int i = 0; i < ofYear.size(); i++) {
      ReportId report = ofYear.get(i).report();
      ReportId before = ofYear.get(Math.max(0, i - 1)).report();
      boolean another = report.unit().equals(before.unit()) && !report.equals(before);
      if (another || succession.successor(report.unit()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private List<Point> judged(List<Point> ofYear) {
    Map<UnitId, Set<ReportId>> byUnit =
        ofYear.stream()
            .collect(
                Collectors.groupingBy(
                    Point::unit, Collectors.mapping(Point::report, Collectors.toSet())));
    Map<UnitId, LocalDate> until = new HashMap<>();
    byUnit.forEach(
        (unit, ids) ->
            ids.forEach(id -> until.merge(unit, period(id).to(), (a, b) -> a.isAfter(b) ? a : b)));
    Map<ReportId, Standing> standings = new HashMap<>();
    byUnit.forEach((unit, ids) -> within(unit, ids, until, standings));
    return ofYear.stream().map(p -> p.standing(standings.get(p.report()))).toList();
  }

  private Period period(ReportId id) {
    return reports.get(id).period();
  }

  private void within(
      UnitId unit,
      Set<ReportId> ids,
      Map<UnitId, LocalDate> until,
      Map<ReportId, Standing> standings) {
    List<Contribution> kept = new ArrayList<>();
    for (Contribution report : ids.stream().map(reports::get).sorted(first).toList()) {
      if (isSucceeded(unit, report.period(), until)) {
        standings.put(report.id(), Standing.SUCCEEDED);
      } else if (kept.stream().anyMatch(k -> overlap(k.period(), report.period()))) {
        standings.put(report.id(), Standing.REPEATED);
      } else {
        kept.add(report);
        standings.put(report.id(), Standing.COUNTED);
      }
    }
    if (isKeptUp()) {
      kept.sort(Comparator.comparing(report -> report.period().to()));
      kept.stream()
          .limit(Math.max(0, kept.size() - 1))
          .forEach(report -> standings.put(report.id(), Standing.OUTDATED));
    }
  }

  /**
   * Whether a successor speaks for a period.
   *
   * @param until each unit that gives the year's value, with the last day that its reports cover
   */
  private boolean isSucceeded(UnitId unit, Period period, Map<UnitId, LocalDate> until) {
    return succession
        .successor(unit)
        .filter(s -> isKeptUp() || !period.to().isBefore(s.from()))
        .filter(
            s ->
                succession.anySuccessor(
                    unit, u -> until.containsKey(u) && !until.get(u).isBefore(s.from())))
        .isPresent();
  }

  private boolean isKeptUp() {
    return indicator.total() == KnownIndicator.Total.LAST;
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(period.from(), period.to());
  }

  private static boolean overlap(Period one, Period other) {
    return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
  }
}
