/**
 * Faults of one report: what its front matter says held against its text and against itself.
 *
 * <p>May import model, diagnostic, han, i18n, text and site. Pure. Start at {@link
 * gongkai.checking.report.Quotes}.
 */
package gongkai.checking.report;
