package gongkai.document.word;

import gongkai.document.source.Height;

/** How characters of a Word file are shown, as far as that changes what they say. */
public record RunLook(boolean isStrong, boolean isHidden, boolean isStruck, Height height) {
  /** Half points. Less only sets a line straight; Word raises by 6 unless told otherwise. */
  private static final int LEAST_POSITION = 4;

  /**
   * Where characters stand.
   *
   * @param align {@code superscript}, {@code subscript} or anything else
   * @param position in half points above the line
   */
  public static Height height(String align, int position) {
    if (align.equals("superscript") || align.equals("subscript")) {
      return align.equals("superscript") ? Height.RAISED : Height.LOWERED;
    }
    if (position >= LEAST_POSITION) {
      return Height.RAISED;
    }
    return position <= -LEAST_POSITION ? Height.LOWERED : Height.LEVEL;
  }
}
