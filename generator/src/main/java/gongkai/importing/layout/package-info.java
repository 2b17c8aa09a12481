/**
 * From lines to Markdown: hard wraps, headings, tables, adverts; and the proof that no character
 * was lost.
 *
 * <p>May import han and document. Start at {@link gongkai.importing.layout.Structure}.
 */
package gongkai.importing.layout;
