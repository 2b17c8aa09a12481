package gongkai.model.report;

import gongkai.model.Quote;

/**
 * A sentence in which a report says what will be done: an item of {@code plans}.
 *
 * @param reviewed whether a person has confirmed it
 */
public record Promise(Quote quote, boolean reviewed) {}
