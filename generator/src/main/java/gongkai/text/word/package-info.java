/**
 * The words that the rules of prose know, by the lists of the tables of {@code lexicon/} that have
 * them.
 *
 * <p>May import han. Start at {@link gongkai.text.word.VerbWords}.
 */
package gongkai.text.word;
