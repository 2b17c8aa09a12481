/**
 * A report as its front matter states it.
 *
 * <p>May import {@code gongkai.model} and {@code gongkai.model.vocabulary}. Start at {@link
 * gongkai.model.report.Report}.
 */
package gongkai.model.report;
