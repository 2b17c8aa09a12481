package gongkai.desk.act;

import java.util.Optional;

/**
 * What somebody approved.
 *
 * @param version of the report's file
 * @param texts of its translations; empty in older lines, which say nothing of them
 */
public record Approval(String version, Optional<String> texts) {
  /** Whether it is of this file. */
  public boolean isOf(String now) {
    return version.equals(now);
  }

  /** Whether it holds for the translations as they are; an older one does. */
  public boolean holdsFor(String translations) {
    return texts.isEmpty() || texts.get().equals(translations);
  }
}
