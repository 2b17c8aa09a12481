package gongkai.site.planning.indicator;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.site.context.LinePoints;
import gongkai.site.context.ListItems;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.Seams;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Chart.LinePoint;
import gongkai.site.drawing.Chart.Seam;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.page.IndicatorPage.UnitLine;
import gongkai.site.series.SeriesRow;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import gongkai.statistics.Succession;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows and lines of one indicator: a unit that was renamed goes on as one. */
final class IndicatorLines {
  private final PlanContext context;
  private final PageLinks links;
  private final Series series;
  private final List<Integer> years;
  private final Denomination denomination;
  private final Map<UnitId, List<Unit>> bodies;

  IndicatorLines(
      PlanContext context,
      PageLinks links,
      Series series,
      List<Integer> years,
      Denomination denomination) {
    this.denomination = denomination;
    this.context = context;
    this.links = links;
    this.series = series;
    this.years = years;
    Succession succession = context.statistics().succession();
    this.bodies =
        context.unitsOf(series).stream()
            .collect(
                groupingBy(
                    u -> succession.renamed(u.id()),
                    LinkedHashMap::new,
                    java.util.stream.Collectors.toList()));
  }

  /** How many bodies give the indicator. */
  int size() {
    return bodies.size();
  }

  /** One for each body, level by level. */
  List<LevelGroup<SeriesRow>> levels() {
    return ListItems.byLevel(
        List.copyOf(bodies.keySet()), newest -> context.unit(newest).level(), this::row);
  }

  private SeriesRow row(UnitId newest) {
    List<Unit> names = bodies.get(newest);
    return new SeriesRow(
        links.unit(context.unit(newest)),
        links.figures().cells(ids(newest, names), points(names), years),
        Optional.empty(),
        denomination);
  }

  /** All on one scale. */
  List<UnitLine> lines() {
    Map<UnitId, List<LinePoint>> points = new LinkedHashMap<>();
    bodies.forEach(
        (newest, names) -> points.put(newest, Chart.lastYears(linePoints(newest, names))));
    List<BigDecimal> numbers =
        points.values().stream()
            .flatMap(List::stream)
            .flatMap(p -> p.value().flatMap(Sum::number).stream())
            .toList();
    List<UnitLine> lines = new ArrayList<>();
    points.forEach(
        (newest, own) -> {
          Link unit = links.unit(context.unit(newest));
          int number = lines.size() + 1;
          lines.add(
              new UnitLine(unit, new Chart.Line(denomination, numbers, unit.text(), number, own)));
        });
    return lines;
  }

  private List<LinePoint> linePoints(UnitId newest, List<Unit> names) {
    List<UnitId> ids = ids(newest, names);
    Map<Integer, Seam> seams = new Seams(context).of(context.unit(newest), ids);
    return new LinePoints(context, series, ids, seams).of(points(names), years);
  }

  private static List<UnitId> ids(UnitId newest, List<Unit> names) {
    List<UnitId> ids = new ArrayList<>(List.of(newest));
    names.stream().map(Unit::id).filter(id -> !id.equals(newest)).forEach(ids::add);
    return ids;
  }

  private List<Point> points(List<Unit> names) {
    return names.stream().flatMap(u -> context.points(series, u.id()).stream()).toList();
  }
}
