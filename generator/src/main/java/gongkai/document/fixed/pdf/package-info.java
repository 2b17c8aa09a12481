/**
 * PDF to pieces of text with their places. The only package that knows PDFBox.
 *
 * <p>May import {@code gongkai.document.source} and {@code gongkai.document.fixed}. Start at {@link
 * gongkai.document.fixed.pdf.PdfReader}.
 */
package gongkai.document.fixed.pdf;
