/**
 * What changed in each report between two releases, in words that an approver reads.
 *
 * <p>May import model, html, i18n, content, ledger, merging and text. Start at {@link
 * gongkai.release.difference.Differences}, then {@link gongkai.release.difference.TextDifference}.
 */
package gongkai.release.difference;
