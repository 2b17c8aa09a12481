package gongkai.model;

/**
 * The file that a report was imported from.
 *
 * @param file its path as the officer gave it
 * @param sha256 64 lower-case hexadecimal digits
 * @param publish whether its copy beside the report is published
 */
public record SourceFile(String file, String sha256, boolean publish) {

  /** A source that is not published. */
  public SourceFile(String file, String sha256) {
    this(file, sha256, false);
  }
}
