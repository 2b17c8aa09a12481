/**
 * Wording: message bundles of the commands and of the pages, and how numbers, dates and quantities
 * are said in a language.
 *
 * <p>May import model and diagnostic. Start at {@link gongkai.i18n.Messages}.
 */
package gongkai.i18n;
