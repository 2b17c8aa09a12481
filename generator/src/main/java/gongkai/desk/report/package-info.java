/**
 * Reports as the desk reads them: files that may still lack keys, their entries, and the places of
 * these in the text.
 *
 * <p>May import model, diagnostic and content. Start at {@link gongkai.desk.report.DeskReport}.
 */
package gongkai.desk.report;
