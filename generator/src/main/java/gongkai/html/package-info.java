/**
 * The one place where text is made safe for markup.
 *
 * <p>May import nothing. Start at {@link gongkai.html.Escape}.
 */
package gongkai.html;
