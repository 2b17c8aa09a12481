/**
 * Reads the figures of a text: its lines one after the other, what of them is read and what is not.
 *
 * <p>What counts is asked of the rooms below: {@code text.figure.quantity} finds numbers with
 * units, {@code text.figure.table} reads tables, {@code text.figure.label} says what a number
 * counts. May import them, {@code gongkai.han}, {@code gongkai.text}, {@code gongkai.text.number},
 * {@code gongkai.text.section}, and {@code gongkai.text.verdict} with its rooms {@code setting} and
 * {@code other}. Start at {@link gongkai.text.figure.QuantityReader}.
 */
package gongkai.text.figure;
