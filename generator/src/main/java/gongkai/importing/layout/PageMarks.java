package gongkai.importing.layout;

import gongkai.document.source.sign.DocumentWords;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of pages that a copy of a document left between its lines: {@code — 2 —}, 第2页.
 *
 * <p>A number alone is none: it may be a cell of a table. And a mark counts only beside another of
 * the text that is one more or one less, or between lines of words where all such marks count up: a
 * page's number may be the only one that a reader of scanned pages saw.
 */
final class PageMarks {
  private static final String NUMBER = "([0-9０-９]{1,3})";
  private static final String DASHES = "[-—–－─·]+";

  private static final Pattern MARK =
      Pattern.compile(
          "[\\s\\u3000]*(?:"
              + DASHES
              + "\\s*"
              + NUMBER
              + "\\s*"
              + DASHES
              + "|第?\\s*"
              + NUMBER
              + "\\s*"
              + DocumentWords.PAGE.any()
              + "(?:\\s*[/／,，]?\\s*"
              + DocumentWords.OF_PAGES.any()
              + "\\s*[0-9０-９]{1,3}\\s*"
              + DocumentWords.PAGE.any()
              + ")?)[\\s\\u3000]*");

  /** A page's count may be the words of a table; what is between dashes or behind 第 is none. */
  private static final Pattern PLAIN_COUNT = Pattern.compile("[\\s\\u3000]*[0-9０-９].*");

  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}");

  private PageMarks() {}

  /** Which of the lines are such numbers. */
  static BitSet in(List<String> lines) {
    BitSet marks = countedUp(lines);
    int last = -1;
    int before = Integer.MIN_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      int number = numberOf(lines.get(i));
      if (number >= 0) {
        if (number == before + 1) {
          marks.set(last);
          marks.set(i);
        }
        before = number;
        last = i;
      }
    }
    return marks;
  }

  /** The marks between lines of words, if each is greater than the one before. */
  private static BitSet countedUp(List<String> lines) {
    BitSet marks = new BitSet();
    int before = 0;
    for (int i = 0; i < lines.size(); i++) {
      int number = numberOf(lines.get(i));
      if (number < 0 || PLAIN_COUNT.matcher(lines.get(i)).matches()) {
        continue;
      }
      if (number <= before || !isBesideWords(lines, i, -1) || !isBesideWords(lines, i, 1)) {
        return new BitSet();
      }
      marks.set(i);
      before = number;
    }
    return marks;
  }

  /** Whether the next line that is not blank has words, or there is none. */
  private static boolean isBesideWords(List<String> lines, int mark, int step) {
    int i = mark + step;
    while (i >= 0 && i < lines.size() && lines.get(i).isBlank()) {
      i += step;
    }
    boolean end = i < 0 || i >= lines.size();
    return end || (numberOf(lines.get(i)) < 0 && WORDS.matcher(lines.get(i)).find());
  }

  /** The marks with the blank lines around them, which would part the words of a paragraph. */
  static BitSet withBlanks(BitSet marks, List<String> lines) {
    BitSet gaps = (BitSet) marks.clone();
    for (int mark = marks.nextSetBit(0); mark >= 0; mark = marks.nextSetBit(mark + 1)) {
      for (int i = mark - 1; i >= 0 && lines.get(i).isBlank(); i--) {
        gaps.set(i);
      }
      for (int i = mark + 1; i < lines.size() && lines.get(i).isBlank(); i++) {
        gaps.set(i);
      }
    }
    return gaps;
  }

  /** Whether a line, or a part of one, has the form of a page's number that is sure of itself. */
  static boolean isMark(String part) {
    return numberOf(part) >= 0 && !PLAIN_COUNT.matcher(part).matches();
  }

  private static int numberOf(String line) {
    String bare = line.strip();
    if (bare.length() > 20) {
      return -1;
    }
    Matcher mark = MARK.matcher(bare);
    if (!mark.matches()) {
      return -1;
    }
    return Integer.parseInt(mark.group(1) != null ? mark.group(1) : mark.group(2));
  }
}
