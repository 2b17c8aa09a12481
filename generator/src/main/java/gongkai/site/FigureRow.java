package gongkai.site;

import gongkai.model.Passage;
import gongkai.model.Quantity;
import java.util.Optional;

/**
 * A figure in a table.
 *
 * @param label the known indicator's, else the report's own words
 * @param series the page of the known indicator
 * @param evidence the sentence that it stands in
 * @param quote verbatim
 */
public record FigureRow(
    Passage label, Optional<String> series, Quantity quantity, String evidence, Passage quote) {}
