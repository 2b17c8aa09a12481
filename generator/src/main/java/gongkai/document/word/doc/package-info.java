/**
 * Old Word files: one stream of signs, with tables of what each of them is. The only package that
 * knows POI.
 *
 * <p>May import {@code gongkai.document.source}, {@code gongkai.document.source.sign} and {@code
 * gongkai.document.word}, and nothing of new files. Start at {@link
 * gongkai.document.word.doc.CompoundFile}, then {@link gongkai.document.word.doc.DocReader}.
 */
package gongkai.document.word.doc;
