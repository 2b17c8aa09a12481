/**
 * What a text says of itself, as proposals with their evidence: title, unit, year, type, figures,
 * events, plans.
 *
 * <p>May import model, han, privacy, text, content, document and {@code gongkai.importing.layout}.
 * Start at {@link gongkai.importing.reading.MetadataReader} and {@link
 * gongkai.importing.proposing.Proposals}.
 */
package gongkai.importing.reading;
