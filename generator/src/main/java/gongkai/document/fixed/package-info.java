/**
 * Pages whose text is put down sign by sign: PDF and OFD. Columns, edges, tables and lines are
 * found from places.
 *
 * <p>May import {@code gongkai.document.source}. Start at {@link
 * gongkai.document.fixed.PageLayout}.
 */
package gongkai.document.fixed;
