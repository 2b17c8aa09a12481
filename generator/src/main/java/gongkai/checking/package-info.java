/**
 * One class per fault that shows only when things are seen together: here reports, pages and
 * vocabulary, in {@code report} the parts of one report.
 *
 * <p>May import model, diagnostic, han, i18n, text and site. Pure. Start at {@link
 * gongkai.checking.Checks}.
 */
package gongkai.checking;
