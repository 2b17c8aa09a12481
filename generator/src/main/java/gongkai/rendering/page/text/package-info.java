/**
 * Texts as pages and files have them: HTML of the bodies of reports, passages with their marks,
 * JSON.
 *
 * <p>May import model, html, i18n, site and {@code gongkai.rendering.theme}. Start at {@link
 * gongkai.rendering.page.text.PageBodies}.
 */
package gongkai.rendering.page.text;
