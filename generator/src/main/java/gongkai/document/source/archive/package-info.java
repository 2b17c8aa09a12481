/**
 * Archives and the XML in them, with their limits; what office files and photographs say of
 * themselves.
 *
 * <p>May import {@code gongkai.document.source}. Start at {@link
 * gongkai.document.source.archive.Archive}.
 */
package gongkai.document.source.archive;
