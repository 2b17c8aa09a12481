/**
 * Word files and workbooks. Here: workbooks, and what both kinds of Word files share: lists,
 * fields, the look of a run. {@code document.word.doc} reads old files, {@code document.word.docx}
 * new ones.
 *
 * <p>May import {@code gongkai.document.source} with its rooms, and not the rooms below, which
 * build on it. Start at {@link gongkai.document.word.docx.DocxReader} and {@link
 * gongkai.document.word.doc.CompoundFile}.
 */
package gongkai.document.word;
