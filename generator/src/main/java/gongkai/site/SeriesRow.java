package gongkai.site;

import java.util.List;

/**
 * One row of a table of figures over years: of one indicator, or of one unit.
 *
 * @param head what the row is about
 * @param cells one for each year
 */
public record SeriesRow(Link head, List<SeriesCell> cells) {}
