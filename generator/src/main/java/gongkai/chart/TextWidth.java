package gongkai.chart;

/** How much room a text takes, near enough to keep texts apart. */
final class TextWidth {
  /** Of 13 pixel type, in tenths of a pixel. */
  private static final int WIDE = 130;

  /** A letter; signs such as ≥ are as wide as a Chinese one in Chinese type. */
  private static final int NARROW = 73;

  private static final int POINT = 37;

  /** Between one text and the next. */
  private static final int GAP = 5;

  private TextWidth() {}

  /** In pixels, with the gap to the next text. */
  static int of(String text) {
    int tenths = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      tenths += c == ',' || c == '.' || c == ' ' ? POINT : c < 0x2000 ? NARROW : WIDE;
    }
    return tenths / 10 + GAP;
  }
}
