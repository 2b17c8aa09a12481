package gongkai.privacy;

import gongkai.privacy.ShownInSource.Shown;
import gongkai.privacy.detail.FoldedLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text without white space and marks of layout, its signs folded. */
final class BareText {
  /**
   * What begins a line and is layout: heading, bullet, quotation, the line below a table's head.
   */
  private static final Pattern LAYOUT =
      Pattern.compile("^\\s*(?:#{1,6}\\s|[-*+]\\s|>+|[|:\\s-]+$)+");

  private final String whole;
  private final String text;

  /** Where each character of the bare text stands in the whole one. */
  private final int[] places;

  private BareText(String whole, String text, int[] places) {
    this.whole = whole;
    this.text = text;
    this.places = places;
  }

  static BareText of(String whole) {
    return of(whole, false);
  }

  /** Of the report dialect, in which stars withhold. */
  static BareText ofMarkdown(String whole) {
    return of(whole, true);
  }

  private static BareText of(String whole, boolean markdown) {
    StringBuilder text = new StringBuilder(whole.length());
    int[] places = new int[whole.length()];
    int start = 0;
    while (start <= whole.length()) {
      int end = whole.indexOf('\n', start);
      end = end < 0 ? whole.length() : end;
      String line = FoldedLine.of(whole.substring(start, end));
      for (int i = markdown ? layout(line) : 0; i < line.length(); i++) {
        if (isText(line.charAt(i), markdown)) {
          places[text.length()] = start + i;
          text.append(line.charAt(i));
        }
      }
      start = end + 1;
    }
    return new BareText(whole, text.toString(), places);
  }

  private static int layout(String line) {
    Matcher layout = LAYOUT.matcher(line);
    return layout.find() ? layout.end() : 0;
  }

  private static boolean isText(char c, boolean markdown) {
    boolean layout = c == '|' || (markdown && (c == '=' || c == '\\'));
    return !layout && !Character.isWhitespace(c);
  }

  String text() {
    return text;
  }

  /** Where a character of the bare text stands in the whole one. */
  int place(int bare) {
    return places[bare];
  }

  Shown shown(int place, String words, int length) {
    int line = 1;
    int lineStart = 0;
    for (int at = whole.indexOf('\n'); at >= 0 && at < place; at = whole.indexOf('\n', at + 1)) {
      line++;
      lineStart = at + 1;
    }
    return new Shown(line, place - lineStart + 1, words, length);
  }
}
