package gongkai.document.source;

import gongkai.model.Coded;

/**
 * Characters of the source that the report does not take over.
 *
 * <p>Of a text file, putting the text back at its place restores the line. What a document of
 * another format had apart from its text (from {@link Reason#RUNNING_HEAD} on) stood before that
 * line of the text.
 *
 * @param line of the source, from 1
 * @param column of its first character in that line, from 1, in UTF-16 units
 * @param text verbatim and without a gap; for what has no text, its name
 */
public record Removal(int line, int column, String text, Reason reason) {
  /** Why something was taken out. */
  public enum Reason implements Coded {
    /** The advert of a web site that the text was copied from. */
    WATERMARK,
    /** The mark where a web site's paid part begins or ends. */
    PAYWALL,
    /** Characters that do not show: zero-width, direction and control characters. */
    NOISE,
    /** White space at the beginning or end of a line. */
    WHITESPACE,
    /** The head or foot of every page. */
    RUNNING_HEAD,
    PAGE_NUMBER,
    /** A reader's note in the margin. */
    COMMENT,
    /** Text that a tracked change had taken out. */
    DELETION,
    /** Text that the source shows struck out. */
    STRUCK,
    /** Text that the source marks as not to be shown. */
    HIDDEN,
    /** A table of contents with page numbers; the site makes its own. */
    CONTENTS,
    /** Menus of a web page. */
    NAVIGATION,
    /** Scripts and style sheets of a web page. */
    SCRIPT,
    /** Fields of a form. */
    FORM,
    /** A picture, film or embedded object. */
    OBJECT
  }
}
