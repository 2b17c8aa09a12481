package gongkai.importing;

import gongkai.model.Coded;

/**
 * Characters of the source that the report does not take over.
 *
 * @param line of the source, from 1
 * @param column of its first character in that line, from 1, in UTF-16 units
 * @param text verbatim and without a gap, so that putting it back at its column restores the line
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
    WHITESPACE
  }
}
