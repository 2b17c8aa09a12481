/**
 * The words that layout and the readers of metadata know, by the lists of the tables of {@code
 * lexicon/} that have them.
 *
 * <p>May import han. Start at {@link gongkai.importing.word.ReportWords}.
 */
package gongkai.importing.word;
