/**
 * From the bytes of a source to its text as lines: one small reader per format (Word, web page,
 * PDF, OFD), each with the one library that it needs. What a reader leaves out it lists; what is
 * hostile or damaged it refuses with one problem.
 *
 * <p>May import diagnostic. POI, jsoup and PDFBox live only here. Start at {@link
 * gongkai.document.SourceFormat}, then {@link gongkai.document.source.SourceText}.
 */
package gongkai.document;
