/**
 * Merges a report that people edited with a new version of what it was imported from: three texts
 * in, one text or the places where they contradict each other out. Pure.
 *
 * <p>May import model, diagnostic and content. Start at {@link gongkai.merging.ReportMerge}.
 */
package gongkai.merging;
