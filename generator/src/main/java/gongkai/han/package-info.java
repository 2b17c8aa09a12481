/**
 * What a Chinese sign is, and what is known of Chinese words: the tables of {@code lexicon/}. Rules
 * are code and stand where they are used; the words that they speak of are rows of a table, each
 * with the reason why it is there and where it is from. Rules name the lists of a table by an enum
 * ({@link gongkai.han.NamedWords}) and join them to patterns.
 *
 * <p>May import nothing. Start at {@link gongkai.han.Lexicon}.
 */
package gongkai.han;
