package gongkai.text.figure;

import gongkai.text.Width;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Counts that are not read because they may be the tails of others: 新建③5家, 培训3:480人, 三 十五家. A
 * person is told of them. Those behind a dash or a slash are mostly ranges and ratios, and are not.
 */
public final class OpenNumbers {
  private static final String RANGES = "-－−﹣–—_＿/／~～";

  private static final int BEFORE = 12;

  private static final BitSet BEGINS = ChineseNumerals.beginnings();

  static {
    BEGINS.set('0', '9' + 1);
  }

  private OpenNumbers() {}

  /** The words around each, in the order of the text; tables, whose cells are apart, have none. */
  public static List<String> in(String text) {
    List<String> open = new ArrayList<>();
    ItemNumbers items = ItemNumbers.of(text);
    String above = "";
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (line.indexOf('\t') < 0) {
        add(above, line, items.from(start), open);
        above = line.isBlank() ? above : line;
      } else {
        above = "";
      }
      start += line.length() + 1;
    }
    return List.copyOf(open);
  }

  private static void add(String above, String line, ItemNumbers items, List<String> open) {
    String folded = Width.fold(line);
    int cutAt = NumberTails.cutAt(above, line);
    int i = 0;
    while (i < folded.length()) {
      Optional<Numeral> numeral =
          BEGINS.get(folded.charAt(i)) ? Numerals.at(folded, i) : Optional.empty();
      if (numeral.isPresent()) {
        int end = numeral.get().end();
        boolean cut = i == cutAt;
        boolean part =
            cut || isTail(folded, i) || items.counted(folded, numeral.get()).isEmpty();
        int counted = part ? endOfCount(folded, end) : 0;
        int last = Math.max(counted, endOfMarked(folded, end));
        if (last > 0) {
          boolean over = cut && counted > 0;
          String before = over ? above + "/" + line.substring(0, i) : line.substring(0, i);
          open.add(before.substring(Math.max(0, before.length() - BEFORE)) + line.substring(i, last));
        }
        i = Math.max(i, end - 1);
      }
      i++;
    }
  }

  /** Where the measure word ends that a number counts with; 0 if it counts nothing. */
  private static int endOfCount(String text, int end) {
    int word = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return MeasureWords.at(text, word).map(Measure::end).orElse(0);
  }

  /** The same where a sign in a circle stands between, the mark of a note or a digit: 新建5③家. */
  private static int endOfMarked(String text, int end) {
    boolean marked = end < text.length() && Numerals.isCircled(text.charAt(end));
    return marked ? endOfCount(text, end + 1) : 0;
  }

  private static boolean isTail(String text, int start) {
    return start > 0
        && RANGES.indexOf(text.charAt(start - 1)) < 0
        && (NumberTails.isTail(text, start) || NumberTails.isCutByAStop(text, start));
  }
}
