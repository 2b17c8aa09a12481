/**
 * Tables of a page that has none, by how the parts of its lines stand below each other.
 *
 * <p>May import {@code gongkai.document.source} and {@code gongkai.document.fixed.piece}. Start at
 * {@link gongkai.document.fixed.table.PageTable}.
 */
package gongkai.document.fixed.table;
