package gongkai.text.number;

import gongkai.model.Qualifier;
import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;
import java.util.Optional;

/** Words around a number that say how exact it is. */
public final class Qualifiers {
  private static final WordList NEARLY = WordList.of(QuantityWords.NEARLY);
  private static final WordList APPROX = WordList.of(QuantityWords.APPROX);
  private static final WordList MORE_THAN = WordList.of(QuantityWords.MORE_THAN);
  private static final WordList AT_LEAST = WordList.of(QuantityWords.AT_LEAST);
  private static final WordList AT_MOST = WordList.of(QuantityWords.AT_MOST);

  private static final WordList AFTER_AT_LEAST = WordList.of(QuantityWords.BEHIND_AT_LEAST);
  private static final WordList AFTER_AT_MOST = WordList.of(QuantityWords.BEHIND_AT_MOST);
  private static final WordList AFTER_APPROX = WordList.of(QuantityWords.BEHIND_APPROX);

  /** 近 in 附近3个, 过 in 通过5项: the end of another word. */
  private static final WordList NOT_QUALIFIERS = WordList.of(QuantityWords.NOT_QUALIFIER);

  /** 上百, 过百, 近百: only before a bare 百 千 万 亿. */
  private static final WordList BEFORE_BARE_ONLY = WordList.of(QuantityWords.BEFORE_BARE);

  private Qualifiers() {}

  /** A qualifier and the offset where its words begin or end. */
  public record Found(Qualifier qualifier, int offset) {}

  /** What a number is said to be by its own words, those before it and those behind its unit. */
  public static Qualifier of(Numeral numeral, Optional<Found> before, Optional<Found> after) {
    return numeral.qualifier() == Qualifier.EXACT
        ? before.or(() -> after).map(Found::qualifier).orElse(Qualifier.EXACT)
        : numeral.qualifier();
  }

  /**
   * What stands before a number.
   *
   * @param start of the number
   * @param bare whether it is a lone 百, 千, 万 or 亿
   */
  public static Optional<Found> before(String text, int start, boolean bare) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    Found best = new Found(Qualifier.EXACT, end);
    best = longer(best, NEARLY, Qualifier.NEARLY, text, end);
    best = longer(best, APPROX, Qualifier.APPROX, text, end);
    best = longer(best, MORE_THAN, Qualifier.MORE_THAN, text, end);
    best = longer(best, AT_LEAST, Qualifier.AT_LEAST, text, end);
    best = longer(best, AT_MOST, Qualifier.AT_MOST, text, end);
    if (best.offset() == end || isQuoteMark(text, best.offset())) {
      return Optional.empty();
    }
    int length = end - best.offset();
    boolean needsBare = BEFORE_BARE_ONLY.lengthBefore(text, end) == length;
    boolean otherWord = NOT_QUALIFIERS.lengthBefore(text, end) > length;
    return otherWord || (needsBare && !bare) ? Optional.empty() : Optional.of(best);
  }

  /** > at the start of a line is a mark of quoted text. */
  private static boolean isQuoteMark(String text, int offset) {
    return offset == 0 && text.charAt(0) == '>';
  }

  private static Found longer(
      Found best, WordList words, Qualifier qualifier, String text, int end) {
    int length = words.lengthBefore(text, end);
    return length > end - best.offset() ? new Found(qualifier, end - length) : best;
  }

  /**
   * What stands behind a number.
   *
   * @param end of its unit
   */
  public static Optional<Found> after(String text, int end) {
    int from = end;
    while (from < text.length() && from < end + 2 && text.charAt(from) == ' ') {
      from++;
    }
    for (Qualifier qualifier :
        new Qualifier[] {Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.APPROX}) {
      int length = wordsAfter(qualifier).lengthAt(text, from);
      if (length > 0) {
        return Optional.of(new Found(qualifier, from + length));
      }
    }
    return Optional.empty();
  }

  private static WordList wordsAfter(Qualifier qualifier) {
    return switch (qualifier) {
      case AT_LEAST -> AFTER_AT_LEAST;
      case AT_MOST -> AFTER_AT_MOST;
      default -> AFTER_APPROX;
    };
  }
}
