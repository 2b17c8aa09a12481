package gongkai.site.context;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.UnitId;
import gongkai.site.drawing.Chart.LinePoint;
import gongkai.site.drawing.Chart.Seam;
import gongkai.statistics.Gap;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import gongkai.statistics.Sum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The line of one body.
 *
 * @param ids its units under all its names
 * @param seams of the body
 */
public record LinePoints(
    PlanContext context, Series series, Collection<UnitId> ids, Map<Integer, Seam> seams) {

  /** One point for each year. */
  public List<LinePoint> of(Collection<Point> points, List<Integer> years) {
    Map<Integer, List<Point>> byYear = points.stream().collect(groupingBy(Point::year));
    List<LinePoint> values = new ArrayList<>();
    for (int year : years) {
      Optional<Sum> value = Optional.ofNullable(byYear.get(year)).flatMap(series::ofUnitItself);
      Optional<Gap> gap =
          byYear.containsKey(year) ? Optional.empty() : Optional.of(context.gap(ids, year));
      values.add(new LinePoint(year, value, gap, seams.getOrDefault(year, Seam.NONE)));
    }
    return values;
  }
}
