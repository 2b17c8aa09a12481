package gongkai.markdown.parsing;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.misc.CharPredicate;

/**
 * CommonMark's emphasis by {@code *} and {@code _}, as its version 0.31 has it: signs of currencies
 * and of reckoning count as punctuation. {@code *} also works beside Chinese punctuation, where
 * CommonMark asks for a blank or punctuation on the other side of it, which Chinese text does not
 * have: {@code **注意：**正文} stayed as it is written.
 */
public final class WideEmphasis extends EmphasisDelimiterProcessor {
  private static final CharPredicate WIDE =
      c ->
          (c >= 0x2E80 && c <= 0x9FFF)
              || (c >= 0xAC00 && c <= 0xD7A3)
              || (c >= 0xF900 && c <= 0xFAFF)
              || (c >= 0xFE30 && c <= 0xFE4F)
              || (c >= 0xFF00 && c <= 0xFFEF);

  private final boolean star;

  public WideEmphasis(char sign) {
    super(sign, false);
    this.star = sign == '*';
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
    Neighbours sides = new Neighbours(before, after, beforeIsWhitespace, afterIsWhiteSpace);
    return star
        ? sides.isLeft() || (sides.isAfterMark() && isWide(before))
        : sides.isLeft() && (!sides.isRight() || sides.isBeforeMark());
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
    Neighbours sides = new Neighbours(before, after, beforeIsWhitespace, afterIsWhiteSpace);
    return star
        ? sides.isRight() || (sides.isBeforeMark() && isWide(after))
        : sides.isRight() && (!sides.isLeft() || sides.isAfterMark());
  }

  /** Rules 9 and 10, which the library has without their last clause. */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean both = opener.canClose() || closer.canOpen();
    boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    if (both && !threes && (opener.length() + closer.length()) % 3 == 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  /** The signs on both sides of a run. */
  private record Neighbours(String before, String after, boolean afterBlank, boolean beforeBlank) {
    boolean isBeforeMark() {
      return isMark(before);
    }

    boolean isAfterMark() {
      return isMark(after);
    }

    boolean isLeft() {
      return !beforeBlank && (!isAfterMark() || afterBlank || isBeforeMark());
    }

    boolean isRight() {
      return !afterBlank && (!isBeforeMark() || beforeBlank || isAfterMark());
    }
  }

  /** Unicode's categories P and S. */
  private static boolean isMark(String neighbour) {
    return switch (Character.getType(neighbour.codePointAt(0))) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean isWide(String neighbour) {
    return !neighbour.isEmpty() && WIDE.test(neighbour.charAt(0));
  }
}
