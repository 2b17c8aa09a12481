package gongkai.release.verifying;

import gongkai.model.Coded;

/**
 * Something in which a copy is not the site.
 *
 * @param why the code of an {@code Alteration}, or empty
 * @param detail words that show it, or the system's reason; may be empty
 */
public record CopyFinding(Fault fault, String path, String why, String detail)
    implements Comparable<CopyFinding> {
  /** What is wrong, the worst first. */
  public enum Fault implements Coded {
    /** Something of a report that was withdrawn can still be read. */
    WITHDRAWN,
    CHANGED,
    /** It does not belong there. */
    EXTRA,
    MISSING,
    /** Nobody knows. */
    UNREAD
  }

  @Override
  public int compareTo(CopyFinding other) {
    int byKind = fault.compareTo(other.fault);
    return byKind != 0 ? byKind : path.compareTo(other.path);
  }
}
