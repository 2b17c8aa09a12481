/**
 * From a site's content to its files: one planner for each kind of page.
 *
 * <p>May import model, text, statistics and the rest of the site. Start at {@link
 * gongkai.site.planning.SitePlanner}.
 */
package gongkai.site.planning;
