/**
 * The parts that pages are made of: links, lines of lists, cells of tables. Templates see them, so
 * their names are a contract.
 *
 * <p>May import model, statistics and drawing. Start at {@link gongkai.site.item.Link}.
 */
package gongkai.site.item;
