/**
 * Composes the line: reading, statistics, planning, checking, rendering, publishing.
 *
 * <p>May import every stage but importing, and {@code line.request} and {@code line.reading}. Start
 * at {@link gongkai.line.SiteBuilder}, then {@link gongkai.line.PlannedSite}.
 */
package gongkai.line;
