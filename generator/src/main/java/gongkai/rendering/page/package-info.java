/**
 * Pages to HTML by the templates of a theme, and the functions that these call. The only package
 * that knows Pebble. Templates choose markup, never facts.
 *
 * <p>May import model, html, diagnostic, i18n, design, site, statistics, {@code
 * gongkai.rendering.theme} and the rooms below. Start at {@link gongkai.rendering.page.Templates}.
 */
package gongkai.rendering.page;
