/**
 * Saved web pages: their elements to lines, and what of them is left out. Only this package and two
 * below it, for styles and articles, know jsoup.
 *
 * <p>May import model, {@code gongkai.document.source} with its rooms, {@code
 * gongkai.document.web.style}, {@code gongkai.document.web.furniture} and {@code
 * gongkai.document.web.article}. Start at {@link gongkai.document.web.HtmlReader}.
 */
package gongkai.document.web;
