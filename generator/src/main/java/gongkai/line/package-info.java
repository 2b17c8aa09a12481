/**
 * Composes the line: reading, statistics, planning, checking, rendering, publishing.
 *
 * <p>May import every stage but importing, and {@code line.request}, {@code line.reading} and
 * {@code line.known}. Start at {@link gongkai.line.SiteBuilder}, then {@link
 * gongkai.line.PlannedSite}.
 */
package gongkai.line;
