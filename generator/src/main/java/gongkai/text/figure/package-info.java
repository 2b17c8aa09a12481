/**
 * Quantities in sentences and tables, and what they count.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text}, {@code
 * gongkai.text.number}, {@code gongkai.text.section} and {@code gongkai.text.verdict}. Start at
 * {@link gongkai.text.figure.QuantityReader}; {@link gongkai.text.figure.Labels} says what a number
 * counts.
 */
package gongkai.text.figure;
