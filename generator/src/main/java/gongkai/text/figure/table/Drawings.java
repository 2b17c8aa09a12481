package gongkai.text.figure.table;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a table that is drawn so that its cells cannot be told: a rule stands beside words
 * (│指标├───┼───┤), or bars stand between words of no table. Whether a number there is under 计划 or
 * 完成, the lines do not say, so none is read.
 */
final class Drawings {
  private static final Pattern BAR =
      Pattern.compile("[\\u2502\\u2503\\u2506\\u2507\\u250A-\\u254B\\u2550-\\u256C‖]");

  private static final String PLAIN_RULE = "[+|][-=]{3,}(?:[+|]|\\s*$)";

  private static final String DRAWN_RULE = "[\\u251C-\\u254B][\\u2500\\u2501\\u2550]{2}";

  /** A rule that has words beside it. */
  private static final Pattern BROKEN =
      Pattern.compile("(?=.*[\\p{IsHan}0-9]).*(?:" + PLAIN_RULE + "|" + DRAWN_RULE + ").*");

  private static final Pattern PART = Pattern.compile("[|+\\u2500-\\u257F‖]");

  private Drawings() {}

  /** Which lines are of such a drawing. */
  static BitSet in(List<Block.Line> lines) {
    BitSet drawn = new BitSet();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      boolean unread = false;
      while (end < lines.size() && PART.matcher(lines.get(end).text()).find()) {
        String text = lines.get(end).text();
        unread |= BAR.matcher(text).find() || BROKEN.matcher(text).matches();
        end++;
      }
      if (unread) {
        drawn.set(i, end);
      }
      i = end + 1;
    }
    return drawn;
  }
}
