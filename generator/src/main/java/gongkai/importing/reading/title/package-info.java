/**
 * Which lines of a text are its title, and what an office sets above it.
 *
 * <p>May import model, han, document, {@code gongkai.importing.layout}, {@code
 * gongkai.importing.word}, {@code gongkai.importing.reading.evidence} and {@code
 * gongkai.importing.reading.unit}. Start at {@link gongkai.importing.reading.title.TitleReader}.
 */
package gongkai.importing.reading.title;
