package gongkai.site;

import gongkai.model.Passage;
import gongkai.model.Quantity;

/**
 * From a figure in a text to the known indicator that it belongs to.
 *
 * @param href the cell of its series
 * @param label the known indicator's
 */
public record SeriesLink(String href, Passage label, Quantity quantity) {}
