package gongkai.desk.page;

import gongkai.desk.report.MarkedText;
import java.util.List;

/**
 * A report's text, and beside it the source that it was imported from, as import read it.
 *
 * @param text with entries in their places
 * @param source in its order
 * @param left how often something was left out, by reason
 * @param problems what a person should look at in the file itself
 */
public record SourcePage(
    Chrome chrome,
    Head head,
    List<MarkedText.Block> text,
    List<Part> source,
    List<Left> left,
    List<String> problems) {
  public SourcePage {
    text = List.copyOf(text);
    source = List.copyOf(source);
    left = List.copyOf(left);
    problems = List.copyOf(problems);
  }

  /**
   * Which report.
   *
   * @param address of the report's page
   * @param file the name of the source's copy; blank if it is not here
   * @param isPublished whether the public gets that copy
   */
  public record Head(
      String address, String title, String unit, String year, String file, boolean isPublished) {}

  /**
   * A line, what stood beside it, or a page that begins.
   *
   * @param page its number; 0 of what is no page
   * @param apart whether it stood beside the text and was left out as a whole
   */
  public record Part(int page, boolean apart, List<Piece> pieces) {
    public Part {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Some words.
   *
   * @param reason the code of why they were left out; blank if they were taken over
   */
  public record Piece(String words, String reason) {}

  /** How often something was left out for a reason. */
  public record Left(String reason, int times) {}
}
