package gongkai.site.item;

import java.util.List;

/**
 * One row of a table of figures over years: of one indicator, or of one unit.
 *
 * @param head what the row is about
 * @param cells one for each year
 */
public record SeriesRow(Link head, List<SeriesCell> cells) {
  /** Whether any of its figures has not been confirmed by a person. */
  public boolean hasUnreviewed() {
    return cells.stream().flatMap(c -> c.figures().stream()).anyMatch(f -> !f.reviewed());
  }
}
