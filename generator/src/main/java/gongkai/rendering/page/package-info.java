/**
 * Pages to HTML: the theme, its templates, the functions and charts that they call. The only
 * package that knows Pebble. Templates choose markup, never facts.
 *
 * <p>May import model, html, digest, diagnostic, i18n, design, site, statistics and chart. Start at
 * {@link gongkai.rendering.page.Templates}.
 */
package gongkai.rendering.page;
