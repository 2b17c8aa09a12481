/**
 * The tables of the data files: their columns, and their rows, made one after the other when they
 * are written.
 *
 * <p>May import model, statistics and {@code gongkai.site}. Start at {@link
 * gongkai.site.table.DataTable} and {@link gongkai.site.table.DataRows}.
 */
package gongkai.site.table;
