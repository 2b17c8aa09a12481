/**
 * A text as its readers see it, and values with the words that speak for them. All readers share
 * this.
 *
 * <p>May import model, han, document, {@code gongkai.importing.layout} and {@code
 * gongkai.importing.word}. Start at {@link gongkai.importing.reading.evidence.ReadText}.
 */
package gongkai.importing.reading.evidence;
