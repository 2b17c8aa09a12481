/**
 * Quantities and sums in the words of a language, as HTML and as text.
 *
 * <p>May import model, html, i18n, site, statistics and {@code gongkai.rendering.page.text}. Start
 * at {@link gongkai.rendering.page.number.QuantityMarkup}.
 */
package gongkai.rendering.page.number;
