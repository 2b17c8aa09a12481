/**
 * Word files, old and new, and workbooks. The only package that knows POI.
 *
 * <p>May import {@code gongkai.document.source}. Start at {@link gongkai.document.word.DocxReader}
 * and {@link gongkai.document.word.CompoundFile}.
 */
package gongkai.document.word;
