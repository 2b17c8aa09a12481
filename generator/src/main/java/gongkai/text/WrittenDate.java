package gongkai.text;

import gongkai.model.DatePrecision;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as reports write it, with or without its year: 7月1日, 2月下旬, 12月, 第三季度, 上半年.
 *
 * @param from the first day it can mean
 * @param to the last day it can mean
 * @param length the number of characters it takes
 */
record WrittenDate(LocalDate from, LocalDate to, DatePrecision precision, int length) {
  private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(20[0-9]{2}) ?年 ?|今年|本年|同年|当年|(去年|上年))?"
              + NUMBER
              + " ?月(?:份|间)?(?: ?"
              + NUMBER
              + " ?[日号]|(上旬|中旬|下旬|初|中(?!旬)|底|末))?");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:(20[0-9]{2}) ?年度?|今年|本年|(去年|上年))?(?:第?([一二三四1234])季度|(上|下)半年|(年初)|(年底|年末))");

  /** The date at the start of folded {@code text}, in {@code year} if it names no other. */
  static Optional<WrittenDate> at(String text, int year) {
    Matcher month = MONTH.matcher(text);
    if (month.lookingAt()) {
      return inMonth(month, yearOf(month, year));
    }
    Matcher period = PERIOD.matcher(text);
    return period.lookingAt()
        ? Optional.of(inYear(period, yearOf(period, year)))
        : Optional.empty();
  }

  private static int yearOf(Matcher matcher, int year) {
    if (matcher.group(1) != null) {
      return Integer.parseInt(matcher.group(1));
    }
    return matcher.group(2) == null ? year : year - 1;
  }

  private static Optional<WrittenDate> inMonth(Matcher matcher, int year) {
    int length = matcher.end();
    try {
      YearMonth month = YearMonth.of(year, number(matcher.group(3)));
      if (matcher.group(4) != null) {
        LocalDate day = month.atDay(number(matcher.group(4)));
        return Optional.of(new WrittenDate(day, day, DatePrecision.DAY, length));
      }
      return Optional.of(partOf(month, Optional.ofNullable(matcher.group(5)), length));
    } catch (DateTimeException e) {
      return Optional.empty(); // 13月 or 2月30日: no date, and not for us to mend
    }
  }

  private static WrittenDate partOf(YearMonth month, Optional<String> part, int length) {
    if (part.isEmpty()) {
      return new WrittenDate(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, length);
    }
    LocalDate from =
        switch (part.get()) {
          case "上旬", "初" -> month.atDay(1);
          case "中旬", "中" -> month.atDay(11);
          default -> month.atDay(21);
        };
    LocalDate to = from.getDayOfMonth() == 21 ? month.atEndOfMonth() : from.plusDays(9);
    return new WrittenDate(from, to, DatePrecision.PART_OF_MONTH, length);
  }

  private static WrittenDate inYear(Matcher matcher, int year) {
    int length = matcher.end();
    if (matcher.group(3) != null) {
      int quarter = number(matcher.group(3));
      return months(year, quarter * 3 - 2, 3, DatePrecision.QUARTER, length);
    }
    if (matcher.group(4) != null) {
      int first = matcher.group(4).equals("上") ? 1 : 7;
      return months(year, first, 6, DatePrecision.HALF_YEAR, length);
    }
    return months(year, matcher.group(5) != null ? 1 : 12, 1, DatePrecision.MONTH, length);
  }

  private static WrittenDate months(
      int year, int first, int count, DatePrecision precision, int length) {
    YearMonth month = YearMonth.of(year, first);
    LocalDate end = month.plusMonths(count - 1L).atEndOfMonth();
    return new WrittenDate(month.atDay(1), end, precision, length);
  }

  private static int number(String written) {
    return Numerals.read(written).map(BigDecimal::intValue).orElse(0);
  }
}
