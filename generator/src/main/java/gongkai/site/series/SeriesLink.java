package gongkai.site.series;

import gongkai.model.Passage;
import gongkai.model.Quantity;

/**
 * From a figure in a text to where more is said of it.
 *
 * @param href the cell of its series; of a figure that has none and that nobody has confirmed, its
 *     row in the table of figures
 * @param label the known indicator's, else the report's own words
 * @param reviewed whether a person has confirmed it
 */
public record SeriesLink(String href, Passage label, Quantity quantity, boolean reviewed) {}
