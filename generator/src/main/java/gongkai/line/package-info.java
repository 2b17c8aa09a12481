/**
 * Composes the line: reading, statistics, planning, checking, rendering, publishing.
 *
 * <p>May import every stage but importing. Start at {@link gongkai.line.SiteBuilder}.
 */
package gongkai.line;
