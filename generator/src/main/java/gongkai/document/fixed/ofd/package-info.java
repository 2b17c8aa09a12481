/**
 * OFD (GB/T 33190) to pieces of text with their places.
 *
 * <p>May import {@code gongkai.document.source} and {@code gongkai.document.fixed}. Start at {@link
 * gongkai.document.fixed.ofd.OfdReader}.
 */
package gongkai.document.fixed.ofd;
