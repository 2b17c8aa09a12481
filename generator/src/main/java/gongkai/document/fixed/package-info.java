/**
 * Pages whose text is put down sign by sign: PDF and OFD. Of their lines, in order, paragraphs and
 * tables are made, and edges found.
 *
 * <p>May import {@code gongkai.document.source}, {@code gongkai.document.source.sign}, {@code
 * gongkai.document.fixed.piece}, {@code gongkai.document.fixed.column} and {@code
 * gongkai.document.fixed.table}. Start at {@link gongkai.document.fixed.PageLayout}.
 */
package gongkai.document.fixed;
