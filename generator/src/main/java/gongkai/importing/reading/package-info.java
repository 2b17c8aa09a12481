/**
 * What a text says of itself, as proposals with their evidence: all of it together, and its type,
 * what it accounts for, and when it was written.
 *
 * <p>May import model, han, document, {@code gongkai.importing.layout}, {@code
 * gongkai.importing.word} and the rooms below. Start at {@link
 * gongkai.importing.reading.MetadataReader}.
 */
package gongkai.importing.reading;
