/**
 * Saved web pages: which part is the report, what is hidden, what is furniture. The only package
 * that knows jsoup.
 *
 * <p>May import {@code gongkai.document.source}. Start at {@link gongkai.document.web.HtmlReader}.
 */
package gongkai.document.web;
