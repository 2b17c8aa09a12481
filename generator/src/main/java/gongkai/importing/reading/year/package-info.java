/**
 * Which year a text reports on, and what speaks against the year of its title.
 *
 * <p>May import model, han, text, {@code gongkai.importing.layout}, {@code gongkai.importing.word}
 * and {@code gongkai.importing.reading.evidence}. Start at {@link
 * gongkai.importing.reading.year.YearReader}.
 */
package gongkai.importing.reading.year;
