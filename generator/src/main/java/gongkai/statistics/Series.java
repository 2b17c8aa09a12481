package gongkai.statistics;

import gongkai.model.KnownIndicator;
import java.util.List;
import java.util.Optional;

/**
 * A known indicator over units and years.
 *
 * @param points by year, then by unit
 */
public record Series(KnownIndicator indicator, List<Point> points) {
  public Series {
    points = List.copyOf(points);
  }

  /** The total of a year, if the vocabulary says that this indicator may be summed. */
  public Optional<Sum> total(int year) {
    if (indicator.total() != KnownIndicator.Total.SUM) {
      return Optional.empty();
    }
    List<gongkai.model.Quantity> parts =
        points.stream().filter(p -> p.year() == year).map(Point::quantity).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts, indicator.unit()));
  }
}
