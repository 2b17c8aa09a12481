/**
 * Reads the content folder: which files there are, reports, pages, and the words that an office
 * looks for in them. String keys end here; past this package there are types only.
 *
 * <p>May import model, diagnostic, han, privacy, proofreading and design, and the rooms below.
 * Start at {@link gongkai.content.ContentReader}; {@link gongkai.content.ReportReader} reads one
 * report.
 */
package gongkai.content;
