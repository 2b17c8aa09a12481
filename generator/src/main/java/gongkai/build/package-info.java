/**
 * Composes the line: reading, statistics, planning, checking, rendering, publishing.
 *
 * <p>May import every stage but importing. Start at {@link gongkai.build.SiteBuilder}.
 */
package gongkai.build;
