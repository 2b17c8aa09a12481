/**
 * Feeds, sitemap and data files. The only package that knows CSV.
 *
 * <p>May import model, html, i18n, site and {@code gongkai.rendering.page.text}. Start at {@link
 * gongkai.rendering.file.DataFiles}.
 */
package gongkai.rendering.file;
