package gongkai.model.report;

import gongkai.model.Quote;

/**
 * A translator's word of where something stands in a translation.
 *
 * @param of words that the original's front matter quotes
 * @param quote the words of the translation that say the same
 */
public record Counterpart(String of, Quote quote) {}
