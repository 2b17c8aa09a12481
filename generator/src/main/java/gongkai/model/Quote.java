package gongkai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a report, verbatim.
 *
 * @param text in a row of a table it may go over several cells, with {@link #BORDER} between them
 * @param nth which of their places in the text is meant, from 1; empty if they stand there once
 */
public record Quote(String text, Optional<Integer> nth) {
  /** What stands between two cells of a table's row. */
  public static final String BORDER = " | ";

  /** As a record's own, which is slow where the JVM has only its first compiler. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Quote that && text.equals(that.text) && nth.equals(that.nth);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + nth.hashCode();
  }

  /** Words that stand in the text once. */
  public static Quote of(String text) {
    return new Quote(text, Optional.empty());
  }

  /**
   * Where words begin in a paragraph or a row of a table. A number is found whole: 35家 does not
   * stand in 135家.
   */
  public static List<Integer> placesOf(String words, String block) {
    int first = block.indexOf(words);
    if (first < 0) {
      return List.of();
    }
    List<Integer> places = new ArrayList<>();
    for (int at = first; at >= 0; at = block.indexOf(words, at + words.length())) {
      if (isWhole(block, at, at + words.length())) {
        places.add(at);
      }
    }
    return places;
  }

  /** Whether words from a place to another do not begin or end within a number. */
  public static boolean isWhole(String text, int start, int end) {
    return !isWithinNumber(text, start) && !isWithinNumber(text, end);
  }

  /** Whether a cut would part a number in two, at its point or at a mark of thousands too. */
  private static boolean isWithinNumber(String text, int cut) {
    if (!isDigit(text, cut - 1) && !isDigit(text, cut)) {
      return false;
    }
    return (isDigit(text, cut - 1) && isDigit(text, cut))
        || (isMark(text, cut) && isDigit(text, cut - 1) && goesOnAfter(text, cut))
        || (isMark(text, cut - 1) && isDigit(text, cut - 2) && goesOnAfter(text, cut - 1));
  }

  private static boolean isMark(String text, int at) {
    return at >= 0 && at < text.length() && ".．,".indexOf(text.charAt(at)) >= 0;
  }

  /** A comma is part of a number only before three digits, a point not in 2.4月23日 of a list. */
  private static boolean goesOnAfter(String text, int mark) {
    boolean three = isDigit(text, mark + 2) && isDigit(text, mark + 3);
    return isDigit(text, mark + 1)
        && (text.charAt(mark) == ',' ? three : !numbersADate(text, mark));
  }

  private static boolean numbersADate(String text, int mark) {
    int end = mark + 1;
    while (isDigit(text, end)) {
      end++;
    }
    boolean first = mark <= 2 && (mark < 2 || isDigit(text, 0));
    return first && end < text.length() && "年月日".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isDigit(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
