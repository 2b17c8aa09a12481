/**
 * What a table of figures is made of: rows, cells, totals, the matrix of units and years. Templates
 * see them, so their names are a contract.
 *
 * <p>May import model, statistics, drawing and items. Start at {@link
 * gongkai.site.series.SeriesRow}.
 */
package gongkai.site.series;
