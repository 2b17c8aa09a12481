/**
 * New Word files: packages of XML.
 *
 * <p>May import {@code gongkai.document.source} with its rooms and {@code gongkai.document.word},
 * and nothing of old files. Start at {@link gongkai.document.word.docx.DocxReader}.
 */
package gongkai.document.word.docx;
