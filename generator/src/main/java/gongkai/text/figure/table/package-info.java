/**
 * Tables in a text: where they stand, their cells, columns, heads, units and years, and the figures
 * of their rows.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text}, {@code
 * gongkai.text.number}, {@code gongkai.text.figure.quantity}, {@code gongkai.text.verdict.setting}
 * and {@code gongkai.text.verdict.other}. Start at {@link gongkai.text.figure.table.Blocks}, which
 * parts a text into lines of prose and tables, then {@link gongkai.text.figure.table.Tables}.
 */
package gongkai.text.figure.table;
