package gongkai.content.field;

import gongkai.digest.DigestedText;
import java.util.Optional;

/**
 * The text below the front matter of a file.
 *
 * @param line the line of the file on which it begins, from 1
 */
public record MarkdownPart(DigestedText digested, int line) {

  public String text() {
    return digested.text();
  }

  /**
   * The text of a file that was read before, without reading its front matter again.
   *
   * @return empty if the file has no front matter any more, or is not UTF-8
   */
  public static Optional<MarkdownPart> of(byte[] bytes, String path) {
    return FrontMatter.Cut.of(bytes, path).value().map(FrontMatter.Cut::markdown);
  }
}
