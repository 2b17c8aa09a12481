package gongkai.site.planning.unit;

import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Chart.LinePoint;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.Link;
import gongkai.site.page.UnitPage.IndexedChart;
import gongkai.statistics.Bound;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The indicators of a unit on one scale: each as hundredths of its first exact number that is
 * shown. What has none, or none after it, is not drawn.
 */
final class IndexedLines {
  private final List<Line> lines = new ArrayList<>();

  private record Line(Link indicator, int base, List<LinePoint> points) {}

  /** Adds an indicator with its values over the years. */
  void add(Link indicator, List<LinePoint> points) {
    List<LinePoint> shown = Chart.lastYears(points);
    Optional<LinePoint> base = shown.stream().filter(IndexedLines::canBeBase).findFirst();
    if (base.isPresent()) {
      BigDecimal hundred = base.get().value().flatMap(Sum::number).orElseThrow();
      lines.add(
          new Line(
              indicator,
              base.get().year(),
              shown.stream().map(point -> indexed(point, hundred)).toList()));
    }
  }

  private static boolean canBeBase(LinePoint point) {
    return point
        .value()
        .filter(sum -> sum.bound() == Bound.EXACT)
        .flatMap(Sum::number)
        .filter(number -> number.signum() > 0)
        .isPresent();
  }

  private static LinePoint indexed(LinePoint point, BigDecimal hundred) {
    return new LinePoint(
        point.year(), point.value().map(sum -> sum.indexed(hundred)), point.gap(), point.seam());
  }

  /**
   * All of them on one scale.
   *
   * @param first number of the charts of the page that is free
   */
  List<IndexedChart> charts(int first) {
    List<BigDecimal> numbers =
        lines.stream()
            .flatMap(line -> line.points().stream())
            .flatMap(point -> point.value().flatMap(Sum::number).stream())
            .toList();
    Denomination hundredths = new Denomination("", Optional.empty(), new BigDecimal(100));
    List<IndexedChart> charts = new ArrayList<>();
    for (Line line : lines) {
      charts.add(
          new IndexedChart(
              line.indicator(),
              line.base(),
              new Chart.Line(
                  hundredths,
                  numbers,
                  line.indicator().text(),
                  first + charts.size(),
                  line.points())));
    }
    return charts;
  }
}
