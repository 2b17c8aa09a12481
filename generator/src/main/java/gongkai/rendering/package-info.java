/**
 * Files of the site to bytes. Start at {@link gongkai.rendering.SiteRenderer}.
 *
 * <p>May import model, site and the rooms below.
 */
package gongkai.rendering;
