package gongkai.document.fixed;

import gongkai.document.fixed.piece.PageLine;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs narrower than the text of their page: beside a picture, in a box, in a margin of their
 * own. Such a one proves itself by its own lines: the first is indented before all others, each but
 * the last is as full as it can be, none ends a sentence but where it is full, and the last ends
 * one.
 */
final class NarrowParagraphs {
  /** In sizes of the font: an indent of two characters, give or take. */
  private static final double LEAST_INDENT = 1.2;

  private static final double MOST_INDENT = 3.2;

  /** In sizes of the font: from one line to the next. */
  private static final double MOST_LEADING = 2.6;

  private static final double SAME = 0.3;

  /** Of a letter or digit, in sizes of the font. */
  private static final double LETTER = 0.55;

  /** In sizes of the font: by how much a line may fall short of what would still fit. */
  private static final double SLACK = 0.7;

  private static final double SHORTEST = 8;

  private static final String SENTENCE_ENDS = "。！？；：";

  /** What does not begin a line, and goes with the character before it. */
  private static final String CLOSES = "，。、；：！？）》」』”’％%";

  private static final Pattern LETTERS = Pattern.compile("[0-9A-Za-z.,%+-]+");

  private NarrowParagraphs() {}

  /** Which lines go on the one before them. */
  static BitSet of(List<PageLine> lines) {
    BitSet goesOn = new BitSet();
    int i = 0;
    while (i + 1 < lines.size()) {
      int end = end(lines, i);
      if (end > i + 1 && isWrapped(lines.subList(i, end))) {
        goesOn.set(i + 1, end);
        i = end;
      } else {
        i++;
      }
    }
    return goesOn;
  }

  /** Index after the lines that stand flush below an indented one; the one itself if none does. */
  private static int end(List<PageLine> lines, int from) {
    PageLine first = lines.get(from);
    PageLine second = lines.get(from + 1);
    double indent = (first.left() - second.left()) / first.size();
    if (first.hasCells() || indent < LEAST_INDENT || indent > MOST_INDENT) {
      return from + 1;
    }
    double step = second.baseline() - first.baseline();
    int at = from + 1;
    while (at < lines.size() && isBelow(lines.get(at - 1), lines.get(at), second, step)) {
      at++;
    }
    return at;
  }

  private static boolean isBelow(PageLine above, PageLine line, PageLine second, double step) {
    double distance = line.baseline() - above.baseline();
    return line.page() == above.page()
        && line.region() == above.region()
        && !line.hasCells()
        && distance > 0
        && distance <= MOST_LEADING * line.size()
        && Math.abs(distance - step) <= SAME * line.size()
        && Math.abs(line.size() - above.size()) <= 0.1 * line.size()
        && Math.abs(line.left() - second.left()) <= SAME * line.size();
  }

  private static boolean isWrapped(List<PageLine> lines) {
    double margin = lines.stream().mapToDouble(PageLine::right).max().orElse(0);
    for (int i = 0; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      double next = beginning(lines.get(i + 1).text()) * line.size();
      if (line.right() + next < margin - SLACK * line.size()
          || line.right() - lines.get(1).left() < SHORTEST * line.size()) {
        return false;
      }
    }
    String last = lines.get(lines.size() - 1).text();
    return SENTENCE_ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
  }

  /** How wide what a line begins with is, that cannot be broken, in sizes of the font. */
  private static double beginning(String text) {
    Matcher letters = LETTERS.matcher(text);
    boolean word = letters.lookingAt();
    int end = word ? letters.end() : 1;
    double width = word ? LETTER * end : 1;
    while (end < text.length() && CLOSES.indexOf(text.charAt(end)) >= 0) {
      width++;
      end++;
    }
    return width;
  }
}
