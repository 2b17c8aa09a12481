package gongkai.document.word;

import gongkai.document.source.sign.Height;

/** How characters of a Word file are shown, as far as that changes what they say. */
public record RunLook(boolean isStrong, boolean isHidden, boolean isStruck, Height height) {
  /** Half points, where a file says nothing. */
  public static final int USUAL_SIZE = 20;

  /** Half points up to which nobody reads a text. */
  public static final int UNREADABLE = 3;

  /** Part of the size of others up to which characters are small. */
  public static final double SMALL = 0.75;

  /** Half points. Less only sets a line straight; Word raises by 6 unless told otherwise. */
  private static final int LEAST_POSITION = 4;

  /** The same for characters that are smaller than those beside them. */
  private static final int LEAST_POSITION_OF_SMALL = 2;

  /** Of 255, of each of the three colours. */
  private static final int WHITE = 250;

  /**
   * Where characters stand.
   *
   * @param align {@code superscript}, {@code subscript} or anything else
   * @param position in half points above the line
   * @param isSmall whether they are smaller than those beside them
   */
  public static Height height(String align, int position, boolean isSmall) {
    if (align.equals("superscript") || align.equals("subscript")) {
      return align.equals("superscript") ? Height.RAISED : Height.LOWERED;
    }
    int least = isSmall ? LEAST_POSITION_OF_SMALL : LEAST_POSITION;
    if (position >= least) {
      return Height.RAISED;
    }
    return position <= -least ? Height.LOWERED : Height.LEVEL;
  }

  /** Whether a colour, in six hexadecimal digits, cannot be told from paper. */
  public static boolean isWhite(String colour) {
    return colour.matches("[0-9A-Fa-f]{6}") && isWhite(Integer.parseInt(colour, 16));
  }

  /** The same of red, green and blue in one number. */
  public static boolean isWhite(int rgb) {
    return (rgb >> 16 & 0xFF) >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
  }
}
