/**
 * Columns of a page and what is inset in them, so that lines come in the order in which they are
 * read.
 *
 * <p>May import {@code gongkai.document.source.sign} and {@code gongkai.document.fixed.piece}.
 * Start at {@link gongkai.document.fixed.column.PageColumns}.
 */
package gongkai.document.fixed.column;
