/**
 * Front matter as it is written: by import, by merging, and for new reports and units.
 *
 * <p>May import model, diagnostic, {@code content.field} and {@code content.yaml}. Start at {@link
 * gongkai.content.writing.ReportWriter}; {@link gongkai.content.writing.ReportParts} takes a report
 * apart so that one part can be replaced.
 */
package gongkai.content.writing;
