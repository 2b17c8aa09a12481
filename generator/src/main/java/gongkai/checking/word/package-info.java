/**
 * The words that the check knows, as lists of tables: what dates, what a registration is called,
 * what nobody has written yet.
 *
 * <p>May import {@code gongkai.han}. Start at {@link gongkai.checking.word.CheckWords}.
 */
package gongkai.checking.word;
