/**
 * Charts of pages with their numbers, and the same as pictures of their own, which other sites
 * show.
 *
 * <p>May import model, html, i18n, design, site, statistics, chart, {@code gongkai.rendering.theme}
 * and {@code gongkai.rendering.page.number}. Start at {@link gongkai.rendering.page.chart.Charts}.
 */
package gongkai.rendering.page.chart;
