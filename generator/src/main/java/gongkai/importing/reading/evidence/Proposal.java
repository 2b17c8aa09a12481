package gongkai.importing.reading.evidence;

/**
 * A value read from a text, and the words that speak for it.
 *
 * @param quote verbatim from the source
 * @param line of the source where the quote stands, from 1
 */
public record Proposal<T>(T value, String quote, int line) {}
