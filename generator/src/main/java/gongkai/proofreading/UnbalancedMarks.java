package gongkai.proofreading;

import gongkai.han.HanDigits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Quotes and brackets without a partner in their paragraph (GB/T 15834: both are used in pairs).
 * Each pair is counted by itself, so that one slip is one finding. Brackets of full and half width
 * go together here.
 */
final class UnbalancedMarks {
  private static final String OPENING = "“‘《〈（【〔「『";
  private static final String CLOSING = "”’》〉）】〕」』";

  /** A quote of more paragraphs would be hard to follow. */
  private static final int FARTHEST = 40;

  private UnbalancedMarks() {}

  /**
   * The lone marks of a text.
   *
   * @param shown the same lines, sign for sign, as messages may quote them
   */
  static List<WordingSlip> in(List<String> lines, List<String> shown) {
    List<Lone> alone = new ArrayList<>();
    for (int pair = 0; pair < OPENING.length(); pair++) {
      // A quote that was begun, and where it was begun again.
      List<Lone> begun = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (pair == 0 && !begun.isEmpty() && isLastParagraph(lines.get(i).strip())) {
          begun.clear();
        }
        for (Lone mark : lone(i, lines.get(i), pair)) {
          boolean goesOn = pair == 0 && !begun.isEmpty();
          if (!mark.opens() && goesOn && spans(lines, begun.get(0), mark)) {
            begun.clear();
          } else if (!mark.opens()) {
            alone.add(mark);
          } else if (goesOn && mark.first()) {
            begun.add(mark);
          } else {
            alone.addAll(begun);
            begun = new ArrayList<>(List.of(mark));
          }
        }
      }
      alone.addAll(begun);
    }
    return alone.stream().map(mark -> mark.finding(lines, shown)).toList();
  }

  /** Of a quote of paragraphs that each open it, the last opens and closes it. */
  private static boolean isLastParagraph(String line) {
    return line.startsWith("“") && line.endsWith("”") && line.indexOf('“', 1) < 0;
  }

  /**
   * Whether a quote goes from one paragraph to another. It opens behind a colon or at its
   * paragraph's beginning, closes at its paragraph's end, and may open again in each between.
   */
  private static boolean spans(List<String> lines, Lone begun, Lone end) {
    String first = lines.get(begun.line());
    String last = lines.get(end.line()).stripTrailing();
    boolean opens =
        begun.first()
            || first.charAt(begun.place() - 1) == '：'
            || first.stripTrailing().endsWith("：");
    return opens && last.length() == end.place() + 1 && end.line() - begun.line() <= FARTHEST;
  }

  /**
   * A mark without a partner in its line; lines are counted from 0. The first has blanks before.
   */
  private record Lone(int line, int place, boolean opens, boolean first) {
    WordingSlip finding(List<String> lines, List<String> shown) {
      String text = shown.get(line);
      int from = Math.max(0, place - 4);
      int to = Math.min(text.length(), place + 9);
      String mark = lines.get(line).substring(place, place + 1);
      return WordingSlip.of(
          WordingRule.UNBALANCED, line + 1, place, mark, text.substring(from, to));
    }
  }

  private static List<Lone> lone(int number, String line, int pair) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Lone> lone = new ArrayList<>();
    int first = line.length() - line.stripLeading().length();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i) == '(' ? '（' : line.charAt(i) == ')' ? '）' : line.charAt(i);
      if (c == OPENING.charAt(pair)) {
        open.push(i);
      } else if (c == CLOSING.charAt(pair) && open.poll() == null && !isAlone(line, i)) {
        lone.add(new Lone(number, i, false, i == first));
      }
    }
    open.forEach(place -> lone.add(new Lone(number, place, true, place == first)));
    lone.sort(Comparator.comparingInt(Lone::place));
    return lone;
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
        || HanDigits.of(c) > 0
        || c == '十'
        || (c >= '①' && c <= '⑳');
  }
}
