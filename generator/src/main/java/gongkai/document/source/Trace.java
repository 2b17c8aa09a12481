package gongkai.document.source;

/**
 * Something that a file gives away beside its text.
 *
 * @param value as the file has it
 */
public record Trace(TraceKind kind, String value) {
  /** What it is. */
  public enum TraceKind {
    /** Somebody who wrote, saved, commented or changed the file, or manages who did. */
    AUTHOR,
    /** What PDF and OFD call the creator: mostly a program, sometimes a person. */
    CREATOR,
    /** Any other property of the document: its company, subject, key words, remarks. */
    PROPERTY,
    /** Text that a tracked change put in. */
    INSERTION,
    /** Where a picture was taken. */
    LOCATION,
    /** A file in the file, which is not looked through. */
    EMBEDDED
  }
}
