/**
 * Front matter as it is written: by import, by merging, and for new reports and units; and as
 * people's decisions are put into it.
 *
 * <p>May import model, digest, diagnostic, privacy, {@code content.field} and {@code content.yaml}.
 * Start at {@link gongkai.content.writing.ReportWriter}; {@link
 * gongkai.content.writing.ReportParts} takes a report apart so that one part can be replaced;
 * {@link gongkai.content.writing.Splice} puts in what was decided and touches nothing else.
 */
package gongkai.content.writing;
