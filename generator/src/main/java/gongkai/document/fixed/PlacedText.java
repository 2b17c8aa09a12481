package gongkai.document.fixed;

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
  PlacedText upright(int[] counts) {
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
  PlacedText blankTo(PlacedText end) {
    double reach = Math.max(width, end.right() - left);
    return new PlacedText(page, turn, left, baseline, reach, size, paper, " ");
  }

  /** Whether it can be seen: a line that begins on the paper may run a little off its side. */
  public boolean isOnPaper() {
    return left < (1 + OVER_THE_EDGE) * paper.width()
        && right() > -OVER_THE_EDGE * paper.width()
        && baseline > 0
        && baseline - size < paper.height();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  double right() {
    return left + width;
  }
}
