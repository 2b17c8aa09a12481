/**
 * Archives of a site: the same bytes on every machine and with every Java.
 *
 * <p>May import nothing. Start at {@link gongkai.release.archive.ArchiveWriter}.
 */
package gongkai.release.archive;
