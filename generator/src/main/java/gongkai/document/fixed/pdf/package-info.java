/**
 * PDF to pieces of text with their places. The only package that knows PDFBox.
 *
 * <p>May import {@code gongkai.document.source}, {@code gongkai.document.source.archive}, {@code
 * gongkai.document.fixed} and {@code gongkai.document.fixed.piece}. Start at {@link
 * gongkai.document.fixed.pdf.PdfReader}.
 */
package gongkai.document.fixed.pdf;
