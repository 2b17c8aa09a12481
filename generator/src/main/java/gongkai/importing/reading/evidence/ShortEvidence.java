package gongkai.importing.reading.evidence;

import gongkai.model.text.Blank;

/** Evidence in a length that fits a line of the screen. */
public final class ShortEvidence {
  private static final int LONGEST = 40;

  private ShortEvidence() {}

  /** The beginning of a text, cut at a mark where one is near. */
  public static String of(String text) {
    String quote = Blank.strip(text);
    if (quote.length() <= LONGEST) {
      return quote;
    }
    int comma = quote.lastIndexOf('，', LONGEST);
    return quote.substring(0, comma > 0 ? comma : LONGEST);
  }

  /** The clauses around a place of a text, within one sentence. */
  public static String around(String text, int start, int end) {
    if (text.length() <= LONGEST) {
      return Blank.strip(text);
    }
    int from = start;
    int reach = Math.max(0, start - LONGEST / 2);
    while (from > reach && "，、。；：\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    int limit = Math.min(text.length(), end + LONGEST / 2);
    while (to < limit && "，、。；：\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return Blank.strip(text.substring(from, to));
  }
}
