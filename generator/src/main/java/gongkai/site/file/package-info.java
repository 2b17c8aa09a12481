/**
 * The files of the site that are no pages, as values.
 *
 * <p>May import model, the site's addresses, charts and tables. Start at {@link
 * gongkai.site.file.SiteFile}.
 */
package gongkai.site.file;
