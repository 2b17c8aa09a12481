package gongkai.model.report;

import java.util.Locale;
import java.util.Optional;

/**
 * The file that a report was imported from.
 *
 * @param file its path as the officer gave it
 * @param sha256 64 lower-case hexadecimal digits
 * @param publish whether its copy beside the report is published
 */
public record SourceFile(String file, String sha256, boolean publish) {

  /** What the file's name ends with, in lower case: {@code .docx}; empty if it has no ending. */
  public String ending() {
    String name = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }

  /**
   * The digits for the public. Not those of a source that is kept: what was redacted in it could be
   * guessed, each guess tried against them.
   */
  public Optional<String> publicSha256() {
    return publish ? Optional.of(sha256) : Optional.empty();
  }

  /** The same source, kept from the public. */
  public SourceFile kept() {
    return new SourceFile(file, sha256, false);
  }

  /** A source that is not published. */
  public SourceFile(String file, String sha256) {
    this(file, sha256, false);
  }
}
