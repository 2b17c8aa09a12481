package gongkai.importing;

/** Evidence in a length that fits a line of the screen. */
final class Quote {
  private static final int LONGEST = 40;

  private Quote() {}

  /** The beginning of a text, cut at a mark where one is near. */
  static String of(String text) {
    String quote = Blank.strip(text);
    if (quote.length() <= LONGEST) {
      return quote;
    }
    int comma = quote.lastIndexOf('，', LONGEST);
    return quote.substring(0, comma > 0 ? comma : LONGEST);
  }

  /** What stands around a place of a text, within one sentence. */
  static String around(String text, int start, int end) {
    int from = Math.max(0, start - LONGEST / 4);
    int to = Math.min(text.length(), end + LONGEST / 4);
    for (int i = start - 1; i >= from; i--) {
      if ("。；\n".indexOf(text.charAt(i)) >= 0) {
        from = i + 1;
      }
    }
    for (int i = to - 1; i >= end; i--) {
      if ("。；\n".indexOf(text.charAt(i)) >= 0) {
        to = i;
      }
    }
    return Blank.strip(text.substring(from, to));
  }
}
