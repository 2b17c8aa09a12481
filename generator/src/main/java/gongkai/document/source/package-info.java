/**
 * What all readers of sources share: the lines they make, what they leave out or doubt, and why a
 * source is refused.
 *
 * <p>May import model, diagnostic and {@code gongkai.document.source.sign}. Start at {@link
 * gongkai.document.source.SourceText}.
 */
package gongkai.document.source;
