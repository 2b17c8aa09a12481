/**
 * The words that the finders know, by the lists of the tables of {@code lexicon/} that have them.
 *
 * <p>May import han. Start at {@link gongkai.privacy.word.AidWords}.
 */
package gongkai.privacy.word;
