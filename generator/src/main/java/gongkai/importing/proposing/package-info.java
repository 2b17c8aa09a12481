/**
 * Figures, events and plans of a text, as proposals with their quotes.
 *
 * <p>May import model, han, text and content. Start at {@link
 * gongkai.importing.proposing.Proposals}.
 */
package gongkai.importing.proposing;
