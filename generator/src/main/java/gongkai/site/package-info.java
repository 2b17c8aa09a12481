/**
 * The plan: every page as a value, its address, its neighbours, its links. The page records are
 * what templates see. A page is a value with equality: one whose value did not change need not be
 * rendered again.
 *
 * <p>May import model, diagnostic, text and statistics. Start at {@link gongkai.site.SitePlanner}.
 */
package gongkai.site;
