package gongkai.site.item;

import gongkai.site.drawing.Chart;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table of figures over years: of one indicator, or of one unit.
 *
 * @param head what the row is about
 * @param cells one for each year
 * @param trend of the cells; empty where they are drawn elsewhere
 */
public record SeriesRow(Link head, List<SeriesCell> cells, Optional<Chart.Trend> trend) {
  /** Whether any of its figures has not been confirmed by a person. */
  public boolean hasUnreviewed() {
    return cells.stream().flatMap(c -> c.figures().stream()).anyMatch(f -> !f.reviewed());
  }
}
