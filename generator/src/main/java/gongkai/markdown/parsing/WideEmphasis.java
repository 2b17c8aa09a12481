package gongkai.markdown.parsing;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.util.misc.CharPredicate;

/**
 * CommonMark's {@code *} and {@code **}, which also work beside Chinese punctuation. CommonMark
 * asks for a blank or punctuation on the other side of it, which Chinese text does not have: {@code
 * **注意：**正文} stayed as it is written.
 */
public final class WideEmphasis extends AsteriskDelimiterProcessor {
  private static final CharPredicate WIDE =
      c ->
          (c >= 0x2E80 && c <= 0x9FFF)
              || (c >= 0xAC00 && c <= 0xD7A3)
              || (c >= 0xF900 && c <= 0xFAFF)
              || (c >= 0xFE30 && c <= 0xFE4F)
              || (c >= 0xFF00 && c <= 0xFFEF);

  public WideEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || (!afterIsWhiteSpace && afterIsPunctuation && isWide(before));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || (!beforeIsWhitespace && beforeIsPunctuation && isWide(after));
  }

  private static boolean isWide(String neighbour) {
    return !neighbour.isEmpty() && WIDE.test(neighbour.charAt(0));
  }
}
