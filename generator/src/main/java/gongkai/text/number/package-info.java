/**
 * Numerals in Chinese and Arabic signs, the numbers of lists, and measure words.
 *
 * <p>May import {@code gongkai.han} and {@code gongkai.text}. Start at {@link
 * gongkai.text.number.Numerals}.
 */
package gongkai.text.number;
