/**
 * Pages to bytes: the theme, templates, feeds, sitemap, data files.
 *
 * <p>May import model, html, diagnostic, i18n, design, site, statistics and chart. The only package
 * that knows Pebble and CSV. Templates choose markup, never facts. Start at {@link
 * gongkai.rendering.SiteRenderer}.
 */
package gongkai.rendering;
