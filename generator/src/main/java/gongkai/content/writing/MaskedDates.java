package gongkai.content.writing;

import gongkai.han.HanDigits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that masked words told, whole or in part: of 2023年1月12日 the words may be all of it, or
 * 12 alone. A key that says one of them would give the words away.
 *
 * <p>What reads prose proposes only the dates that it is sure of. Here the question is whether a
 * key still tells what is to be withheld, so that one too many is taken rather than one too few.
 */
final class MaskedDates {
  private static final String YEAR =
      "([0-9０-９]{4}|[" + HanDigits.TO_NINE + "][〇○零" + HanDigits.TO_NINE + "]{3})";
  private static final String NUMBER = "([0-9０-９]{1,2}|[〇零" + HanDigits.TO_TEN + "]{1,3})";

  /** 2023年1月12日, 二〇二三年一月十二日, 1月12日, 2023年1月. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:" + YEAR + "\\s?年\\s?)?" + NUMBER + "\\s?月(?:\\s?" + NUMBER + "\\s?[日号]?)?");

  /** 2023-01-12, 2023.1.12, 2023/1/12. */
  private static final Pattern IN_DIGITS =
      Pattern.compile("([0-9]{4})[.\\-/]([0-9]{1,2})[.\\-/]([0-9]{1,2})(?![0-9])");

  /** What stands between the ends of a range: the second is of the year that the first names. */
  private static final Pattern TO = Pattern.compile("[\\s—–~～－-]*[至到]?[\\s—–~～－-]*");

  private final List<Told> told = new ArrayList<>();

  /**
   * A date as a text writes it.
   *
   * @param year empty if none is named
   * @param day empty if it is a month
   */
  private record Told(Optional<Integer> year, int month, Optional<Integer> day) {
    /** A month without its year tells too little. */
    boolean is(LocalDate date) {
      return (year.isPresent() || day.isPresent())
          && year.filter(y -> y != date.getYear()).isEmpty()
          && month == date.getMonthValue()
          && day.filter(d -> d != date.getDayOfMonth()).isEmpty();
    }
  }

  /** Takes in the dates of a text in which words are masked that stand at some places of it. */
  void add(String text, List<Integer> places, int length) {
    if (!places.isEmpty()) {
      add(IN_WORDS.matcher(text), text, places, length);
      add(IN_DIGITS.matcher(text), text, places, length);
    }
  }

  private void add(Matcher dates, String text, List<Integer> places, int length) {
    Optional<Integer> named = Optional.empty();
    int before = 0;
    while (dates.find()) {
      boolean goesOn = TO.matcher(text.substring(before, dates.start())).matches();
      Optional<Integer> own = Optional.ofNullable(dates.group(1)).map(MaskedDates::number);
      named = own.isPresent() || !goesOn ? own : named;
      before = dates.end();
      int start = dates.start();
      if (places.stream().anyMatch(at -> at < dates.end() && start < at + length)) {
        Optional<Integer> day = Optional.ofNullable(dates.group(3)).map(MaskedDates::number);
        told.add(new Told(named, number(dates.group(2)), day));
      }
    }
  }

  /** Whether one of them is a day, as a key gives it: 2023-01-12. */
  boolean tell(String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      return told.stream().anyMatch(one -> one.is(date));
    } catch (DateTimeException none) {
      return false;
    }
  }

  /** 12, 十二, 三十一; 十 stands for the ten before or after it. */
  private static int number(String written) {
    int ten = written.indexOf('十');
    if (ten < 0) {
      return digits(written);
    }
    int tens = ten == 0 ? 1 : digits(written.substring(0, ten));
    return tens * 10 + digits(written.substring(ten + 1));
  }

  private static int digits(String written) {
    return written
        .chars()
        .map(sign -> HanDigits.ofYear((char) sign))
        .reduce(0, (all, digit) -> all * 10 + digit);
  }
}
