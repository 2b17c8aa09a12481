/**
 * Text to body: HTML, headings, sentences, redaction marks, figures and links, in one walk of the
 * syntax tree.
 *
 * <p>May import model, html, diagnostic and text. The only package that knows flexmark, which is
 * little maintained: nothing outside sees its types. Start at {@link
 * gongkai.markdown.MarkdownReader}.
 */
package gongkai.markdown;
