package gongkai.document;

/**
 * Text at a place of a page. Lengths are in the page's own unit, from its top left corner.
 *
 * @param page from 1
 * @param left where it begins
 * @param baseline distance of its baseline from the top
 * @param width how far it reaches to the right
 * @param size of its font
 * @param paper size of the whole page
 */
record PlacedText(
    int page, double left, double baseline, double width, double size, Paper paper, String text) {
  /** Size of a page. */
  record Paper(double width, double height) {}

  boolean isBlank() {
    return text.isBlank();
  }

  double right() {
    return left + width;
  }
}
