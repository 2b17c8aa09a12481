/**
 * What flexmark is taught: what may begin a heading, what is strong beside Chinese signs, what is
 * shielded or refused before it reads a text.
 *
 * <p>May import diagnostic. Start at {@link gongkai.markdown.Dialect}.
 */
package gongkai.markdown.parsing;
