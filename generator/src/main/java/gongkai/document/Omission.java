package gongkai.document;

/**
 * Something of a source that is not part of the report's text.
 *
 * @param line of the source's text before which it stood, or on which it stood; from 1
 * @param text verbatim; for what has no text, its name
 */
public record Omission(int line, String text, Kind kind) {
  /** What it was. */
  public enum Kind {
    /** The head or foot of every page. */
    RUNNING_HEAD,
    PAGE_NUMBER,
    /** A reader's note in the margin. */
    COMMENT,
    /** Text that a tracked change took out. */
    DELETION,
    /** Text that is marked as not to be shown. */
    HIDDEN,
    /** A table of contents made by the program: the site makes its own. */
    CONTENTS,
    /** Menus and the like of a web page. */
    NAVIGATION,
    /** Scripts and style sheets. */
    SCRIPT,
    /** A form or its fields. */
    FORM,
    /** A picture, film or embedded object. */
    OBJECT
  }
}
