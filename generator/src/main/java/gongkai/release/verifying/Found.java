package gongkai.release.verifying;

import java.util.List;
import java.util.Optional;

/** What was found at a path. */
sealed interface Found {
  /** A file with the bytes that it should have, or one that should not be there at all. */
  record Whole(String sha256, long size) implements Found {}

  /**
   * A file with other bytes.
   *
   * @param links paths that it leads to, of a page that was altered
   */
  record Altered(String sha256, Alteration alteration, List<String> links) implements Found {}

  /** Nothing. */
  record Absent() implements Found {}

  /**
   * Nobody knows: it could not be read.
   *
   * @param why in the words of the system or the server
   */
  record Unread(String why) implements Found {}

  /** The digits of what was read. */
  default Optional<String> digits() {
    if (this instanceof Whole whole) {
      return Optional.of(whole.sha256());
    }
    return this instanceof Altered altered ? Optional.of(altered.sha256()) : Optional.empty();
  }
}
