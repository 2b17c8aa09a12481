/**
 * OFD (GB/T 33190) to pieces of text with their places.
 *
 * <p>May import {@code gongkai.document.source}, {@code gongkai.document.source.archive}, {@code
 * gongkai.document.fixed} and {@code gongkai.document.fixed.piece}. Start at {@link
 * gongkai.document.fixed.ofd.OfdReader}.
 */
package gongkai.document.fixed.ofd;
