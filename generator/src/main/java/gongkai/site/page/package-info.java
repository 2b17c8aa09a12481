/**
 * Every file of the site as a value. Templates see the pages, so their names are a contract. A page
 * has equality: one whose value did not change need not be rendered again.
 *
 * <p>May import model, statistics, the site's addresses, charts and parts of pages. Start at {@link
 * gongkai.site.file.SiteFile}, then {@link gongkai.site.page.Page}.
 */
package gongkai.site.page;
