package gongkai.site.series;

import gongkai.model.Passage;
import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountedNoun;
import java.util.Optional;

/**
 * From a figure in a text to where more is said of it.
 *
 * @param href the cell of its series; of a figure that has none and that nobody has confirmed, its
 *     row in the table of figures
 * @param label the known indicator's, else the report's own words
 * @param noun what follows its number in other languages than the reports'
 * @param reviewed whether a person has confirmed it
 */
public record SeriesLink(
    String href, Passage label, Quantity quantity, Optional<CountedNoun> noun, boolean reviewed) {}
