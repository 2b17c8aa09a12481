package gongkai.checking.report;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.han.HanDigits;
import gongkai.model.report.Report;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.RedactionMarks.Run;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that a text withholds and {@code period} or {@code written} tell: 2017年3月**日到任 beside a
 * period from 2017-03-05. A day that the text also tells openly was not withheld.
 */
public final class WithheldDays {
  private static final String YEAR =
      "([0-9０-９]{4}|[" + HanDigits.TO_NINE + "][〇○零" + HanDigits.TO_NINE + "]{3})";
  private static final String NUMBER = "([0-9０-９]{1,2}|[" + HanDigits.TO_TEN + "]{1,2})";

  /** A digit of the day may be left: 1*日, 二十*日. */
  private static final String LEFT = "[0-9０-９" + HanDigits.TO_TEN + "]{0,2}$";

  private static final Pattern BEFORE_DAY =
      Pattern.compile("(?:" + YEAR + "\\s?年\\s?)?(?<![0-9０-９])" + NUMBER + "\\s?月\\s?" + LEFT);
  private static final Pattern BEFORE_DAY_IN_DIGITS =
      Pattern.compile("(?<![0-9])([0-9]{4})[.\\-/]([0-9]{1,2})[.\\-/][0-9]?$");
  private static final Pattern BEFORE_MONTH = Pattern.compile(YEAR + "\\s?年\\s?" + LEFT);
  private static final Pattern DAY = Pattern.compile("^[0-9０-９]?\\s?[日号]");
  private static final Pattern MONTH = Pattern.compile("^[0-9０-９]?\\s?月");

  private static final Pattern REST = Pattern.compile("[0-9０-９]?\\s?[月日号]?");

  /** No date is longer before its mark. */
  private static final int REACH = 16;

  private final Report report;
  private final String text;
  private final RedactionMarks marks;
  private final Problems problems = new Problems();

  /** Where the keys stand. */
  public record Places(SourceLocation period, SourceLocation written) {}

  private WithheldDays(Report report, String text, RedactionMarks marks) {
    this.report = report;
    this.text = text;
    this.marks = marks;
  }

  /**
   * A date of the text with a part that is withheld.
   *
   * @param month empty if it is withheld too
   */
  private record Masked(String words, int year, Optional<Integer> month) {
    boolean tells(LocalDate day) {
      return day.getYear() == year && month.filter(m -> m != day.getMonthValue()).isEmpty();
    }

    /** The first or last day of what is left says no more than that. */
    boolean isBound(LocalDate day, boolean first) {
      LocalDate next = first ? day : day.plusDays(1);
      Month begins = next.getMonth();
      boolean half = begins == Month.JANUARY || begins == Month.JULY;
      return next.getDayOfMonth() == 1 && (month.isPresent() || half);
    }
  }

  /**
   * Which keys of a report tell a day that its text withholds: errors once it is public.
   *
   * @param text of the report, as it was reported
   * @param marks those that withhold something
   */
  public static List<Problem> check(
      Report report, String text, Places places, RedactionMarks marks) {
    WithheldDays days = new WithheldDays(report, text, marks);
    if (!report.isWithdrawn()) {
      List<Masked> masked = days.masked();
      report
          .statedPeriod()
          .ifPresent(
              period -> {
                days.held(masked, period.from(), Optional.of(true), places.period());
                days.held(masked, period.to(), Optional.of(false), places.period());
              });
      report.written().ifPresent(day -> days.held(masked, day, Optional.empty(), places.written()));
    }
    return days.problems.list();
  }

  private List<Masked> masked() {
    return marks.in(text).stream().map(this::masked).flatMap(Optional::stream).toList();
  }

  private Optional<Masked> masked(Run run) {
    String before = text.substring(Math.max(0, run.start() - REACH), run.start());
    String behind = behind(run);
    Matcher month = BEFORE_MONTH.matcher(before);
    if (MONTH.matcher(behind).find()) {
      return month.find()
          ? Optional.of(masked(month, run, year(month.group(1)), Optional.empty()))
          : Optional.empty();
    }
    Matcher digits = BEFORE_DAY_IN_DIGITS.matcher(before);
    boolean inDigits = digits.find();
    Matcher day = inDigits ? digits : BEFORE_DAY.matcher(before);
    if (inDigits || (DAY.matcher(behind).find() && day.find())) {
      // Without a year the report's is meant.
      int year = day.group(1) == null ? report.year() : year(day.group(1));
      return Optional.of(masked(day, run, year, Optional.of(number(day.group(2)))));
    }
    return Optional.empty();
  }

  private Masked masked(Matcher before, Run run, int year, Optional<Integer> month) {
    Matcher rest = REST.matcher(behind(run));
    String end = rest.lookingAt() ? rest.group() : "";
    String words = before.group().strip() + text.substring(run.start(), run.end()) + end;
    return new Masked(words, year, month);
  }

  private String behind(Run run) {
    return text.substring(run.end(), Math.min(text.length(), run.end() + 3));
  }

  private void held(
      List<Masked> masked, LocalDate day, Optional<Boolean> isFirst, SourceLocation place) {
    masked.stream()
        .filter(one -> one.tells(day))
        .filter(one -> isFirst.filter(first -> one.isBound(day, first)).isEmpty())
        .findFirst()
        .filter(one -> !isOpen(day))
        .map(Masked::words)
        .ifPresent(
            words ->
                problems.add(
                    isFirst.isPresent()
                        ? problem("period-withheld", place, words, day.toString())
                        : problem("written-withheld", place, words, day.toString())));
  }

  private Problem problem(String code, SourceLocation place, String... told) {
    return report.status().isPublic()
        ? Problem.error(code, place, told)
        : Problem.warning(code, place, told);
  }

  /** Whether the text tells a day, also as an end of a span: 3月5日, 3月1日至5日, 2023-03-05. */
  private boolean isOpen(LocalDate day) {
    int month = day.getMonthValue();
    String written =
        "(?<![0-9０-９十])"
            + number(month)
            + "\\s?月[^月。\\n]{0,12}?(?<![0-9０-９十])"
            + number(day.getDayOfMonth())
            + "\\s?[日号]";
    String digits =
        "(?<![0-9])%d[.\\-/]0?%d[.\\-/]0?%d(?![0-9])"
            .formatted(day.getYear(), month, day.getDayOfMonth());
    return Pattern.compile(written + "|" + digits)
        .matcher(text)
        .results()
        .anyMatch(found -> !marks.withhold(found.group()));
  }

  /** In all signs that numbers of days and months are written in. */
  private static String number(int number) {
    int tens = number / 10;
    String ones = number % 10 == 0 ? "" : "" + HanDigits.plain().charAt(number % 10);
    String ten = tens == 0 ? "" : (tens == 1 ? "" : "" + HanDigits.plain().charAt(tens)) + "十";
    String wide = wide("" + number);
    return "(?:0?" + number + "|０?" + wide + "|" + ten + ones + ")";
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
    return wide.toString();
  }

  private static int year(String written) {
    return written
        .chars()
        .map(sign -> HanDigits.ofYear((char) sign))
        .reduce(0, (all, digit) -> all * 10 + digit);
  }

  /** 3, １２, 十二. */
  private static int number(String written) {
    return written.startsWith("十")
        ? 10 + (written.length() == 1 ? 0 : HanDigits.of(written.charAt(1)))
        : year(written.replace("十", "0"));
  }
}
