package gongkai.model.report;

import gongkai.han.HanDigits;
import gongkai.model.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Something that a report dates, as a person decided or a program proposed.
 *
 * @param quote what happened, with its date
 * @param date the words of the quote that date it
 * @param from the first day that these words can mean
 * @param to the last day that they can mean
 * @param reviewed whether a person has confirmed it
 */
public record Event(
    Quote quote,
    String date,
    LocalDate from,
    LocalDate to,
    DatePrecision precision,
    boolean reviewed) {
  private static final List<String> DIGITS =
      List.of("0123456789" + "０１２３４５６７８９", "〇零" + HanDigits.TO_TEN);

  /**
   * Where the date begins in the quote; empty if it stands there only as a part of another: 1月 in
   * 11月, 5日 in 十五日. A place where no day follows its month is taken before one where it does.
   */
  public OptionalInt dateAt() {
    String words = quote.text();
    OptionalInt alone =
        dateAt(words).filter(at -> digits(words, at + date.length()).isEmpty()).findFirst();
    return alone.isPresent() ? alone : dateAt(words).findFirst();
  }

  private IntStream dateAt(String words) {
    int after = date.length();
    return IntStream.rangeClosed(0, words.length() - after)
        .filter(at -> words.startsWith(date, at))
        .filter(at -> !isWithinNumber(words, at))
        .filter(at -> !isWithinNumber(words, at + after));
  }

  private static boolean isWithinNumber(String words, int cut) {
    Optional<String> before = digits(words, cut - 1);
    return before.isPresent() && before.equals(digits(words, cut));
  }

  /** The digits of which the sign at a place is one. */
  private static Optional<String> digits(String words, int at) {
    boolean within = at >= 0 && at < words.length();
    return DIGITS.stream().filter(d -> within && d.indexOf(words.charAt(at)) >= 0).findFirst();
  }
}
