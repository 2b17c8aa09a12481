package gongkai.site.series;

import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.Link;
import gongkai.statistics.Gap;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table of figures over years: of one indicator, or of one unit.
 *
 * @param head what the row is about
 * @param cells one for each year
 * @param trend of the cells; empty where they are drawn elsewhere, or are fewer than two numbers
 * @param denomination in which all its numbers are shown
 */
public record SeriesRow(
    Link head, List<SeriesCell> cells, Optional<Chart.Trend> trend, Denomination denomination) {
  /** Why figures of some rows are not there, each reason once. */
  public static List<Gap> gaps(List<SeriesRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.gap().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether any of its figures is withheld. */
  public boolean hasWithheld() {
    return cells.stream()
        .flatMap(c -> c.figures().stream())
        .anyMatch(f -> f.quantity().isWithheld());
  }

  /** Whether any of its figures has not been confirmed by a person. */
  public boolean hasUnreviewed() {
    return cells.stream().flatMap(c -> c.figures().stream()).anyMatch(f -> !f.reviewed());
  }
}
