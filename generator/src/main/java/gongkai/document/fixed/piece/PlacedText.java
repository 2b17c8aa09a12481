package gongkai.document.fixed.piece;

import java.awt.geom.Point2D;

/**
 * Text at a place of a page. Lengths are in the page's own unit, from its top left corner.
 *
 * @param page from 1
 * @param turn its direction, from 0 to 3; the other lengths are those of the page turned so that
 *     the text stands upright
 * @param left where it begins
 * @param baseline distance of its baseline from the top
 * @param width how far it reaches to the right
 * @param size of its font
 * @param paper size of the whole page
 */
public record PlacedText(
    int page,
    int turn,
    double left,
    double baseline,
    double width,
    double size,
    Paper paper,
    String text) {
  /** Part of a page's width by which a line that began on the paper may run off it. */
  private static final double OVER_THE_EDGE = 0.5;

  /** Stands where a line of the page parts two characters, and is blank. */
  public static final String RULE = "\t";

  /** Of a character above its baseline, in its size. */
  static final double MIDDLE = 0.35;

  /** Size of a page. */
  public record Paper(double width, double height) {
    public Paper turned() {
      return new Paper(/* width= */ height, /* height= */ width);
    }
  }

  /**
   * The same on a page turned as most of its text is.
   *
   * @param counts of the characters of the page in each of the four directions
   */
  public PlacedText upright(int[] counts) {
    int main = 0;
    for (int i = 1; i < counts.length; i++) {
      main = counts[i] > counts[main] ? i : main;
    }
    int turned = (turn - main + counts.length) % counts.length;
    return turned == turn
        ? this
        : new PlacedText(page, turned, left, baseline, width, size, paper, text);
  }

  /** A blank in the place of this and what stands up to another piece of the line. */
  public PlacedText blankTo(PlacedText end) {
    double reach = Math.max(width, end.right() - left);
    return new PlacedText(page, turn, left, baseline, reach, size, paper, " ");
  }

  /** The same farther to the right. */
  public PlacedText movedBy(double way) {
    return new PlacedText(page, turn, left + way, baseline, width, size, paper, text);
  }

  /** Another text in the same place. */
  PlacedText saying(String other) {
    return new PlacedText(page, turn, left, baseline, width, size, paper, other);
  }

  /** What parts this from the next character. */
  public PlacedText ruleBehind() {
    return new PlacedText(page, turn, right(), baseline, 0, size, paper, RULE);
  }

  /**
   * Whether it can be seen: a line that begins on the paper may run a little off its side.
   *
   * @param goesOn whether the character before it in the line could be seen
   */
  public boolean isOnPaper(boolean goesOn) {
    if (!goesOn && (left >= paper.width() || right() <= 0)) {
      return false;
    }
    return left < (1 + OVER_THE_EDGE) * paper.width()
        && right() > -OVER_THE_EDGE * paper.width()
        && baseline > 0
        && baseline - size < paper.height();
  }

  /** Whether another follows it closely in its line. */
  public boolean leadsTo(PlacedText next) {
    return page == next.page
        && turn == next.turn
        && Math.abs(next.baseline - baseline) < size / 2
        && Math.abs(next.left - right()) < 2 * size;
  }

  /** A point in the middle of what is painted. */
  public Point2D middle() {
    return new Point2D.Double(left + width / 2, baseline - MIDDLE * size);
  }

  /** Whether it shows nothing; most pieces are one character, which is asked again and again. */
  public boolean isBlank() {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return (first < '\u4E00' || first > '\u9FFF') && text.isBlank();
  }

  /** Where it ends. */
  public double right() {
    return left + width;
  }
}
