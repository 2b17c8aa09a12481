package gongkai.document;

/**
 * A line of a page, put together from its pieces.
 *
 * @param place how far down the page it stands: 0 at the top, 1 at the bottom
 */
record PageLine(
    int page, double left, double right, double baseline, double size, double place, String text) {
  boolean hasCells() {
    return text.indexOf('\t') >= 0;
  }
}
