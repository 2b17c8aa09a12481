/**
 * What the style sheets of a web page and the styles of its elements do to its text: what they
 * hide, strike, raise, set apart, or put before and behind it.
 *
 * <p>May import nothing of this program. Start at {@link gongkai.document.web.style.HtmlStyles}.
 */
package gongkai.document.web.style;
