/**
 * From the bytes of a source to its text as lines. This package tells formats apart, decodes text,
 * and says what was left out; what is hostile or damaged is refused with one problem.
 *
 * <p>May import diagnostic, han and the rooms below. Start at {@link
 * gongkai.document.SourceReader}.
 */
package gongkai.document;
