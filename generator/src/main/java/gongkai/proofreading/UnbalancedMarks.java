package gongkai.proofreading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Quotes and brackets without a partner in their paragraph (GB/T 15834: both are used in pairs).
 * Each pair is counted by itself, so that one slip is one finding. Brackets of full and half width
 * go together here.
 */
final class UnbalancedMarks {
  private static final String OPENING = "“‘《（【〔「『";
  private static final String CLOSING = "”’》）】〕」』";

  private UnbalancedMarks() {}

  /**
   * The lone marks of a line.
   *
   * @param next the next line that is not blank: a quote of several paragraphs opens each of them
   *     and closes the last only
   */
  static List<Finding> in(int number, String line, String next) {
    List<Finding> findings = new ArrayList<>();
    for (int pair = 0; pair < OPENING.length(); pair++) {
      Deque<Integer> open = new ArrayDeque<>();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i) == '(' ? '（' : line.charAt(i) == ')' ? '）' : line.charAt(i);
        if (c == OPENING.charAt(pair)) {
          open.push(i);
        } else if (c == CLOSING.charAt(pair) && open.poll() == null && !isAlone(line, i)) {
          findings.add(lone(number, line, i));
        }
      }
      boolean goesOn = pair == 0 && next.stripLeading().startsWith("“");
      if (!(goesOn && open.size() == 1)) {
        open.forEach(i -> findings.add(lone(number, line, i)));
      }
    }
    return findings;
  }

  private static Finding lone(int number, String line, int place) {
    int from = Math.max(0, place - 4);
    int to = Math.min(line.length(), place + 9);
    return Finding.of(
        Rule.UNBALANCED, number, place, line.substring(place, place + 1), line.substring(from, to));
  }

  /** An apostrophe between letters, or the bracket of a numbering such as 1） or a). */
  private static boolean isAlone(String line, int place) {
    if (place == 0) {
      return false;
    }
    char before = line.charAt(place - 1);
    if (line.charAt(place) == '’') {
      return before < 128 && Character.isLetterOrDigit(before);
    }
    int start = place;
    while (start > 0 && place - start < 3 && isNumbering(line.charAt(start - 1))) {
      start--;
    }
    boolean begins = start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1));
    return start < place && begins && ")）".indexOf(line.charAt(place)) >= 0;
  }

  private static boolean isNumbering(char c) {
    return (c < 128 && Character.isLetterOrDigit(c))
        || "一二三四五六七八九十".indexOf(c) >= 0
        || (c >= '①' && c <= '⑳');
  }
}
