/**
 * What an import or a round of proposals came to, and how an officer or a program is told.
 *
 * <p>May import model, diagnostic, i18n, content, document, merging and the rooms of importing that
 * read. Start at {@link gongkai.importing.outcome.ImportReport}.
 */
package gongkai.importing.outcome;
