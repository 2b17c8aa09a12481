/**
 * What a personal detail is: the rules, a place where one was broken, and a line as the finders
 * read it.
 *
 * <p>May import model and diagnostic, and no other room of privacy. Start at {@link
 * gongkai.privacy.detail.Rule}, then {@link gongkai.privacy.detail.FoldedLine}.
 */
package gongkai.privacy.detail;
