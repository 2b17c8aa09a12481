package gongkai.text.date;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.NamedWords;
import gongkai.han.WordSet;
import gongkai.model.report.DatePrecision;
import gongkai.text.number.Numerals;
import gongkai.text.word.WrittenDateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One end of a written date, its year not yet settled.
 *
 * @param year as written: 2023, 二〇二三, 去年; empty where none is
 * @param month from 1; the first month of a quarter, half, season or part of a year
 * @param day from 1; 0 where there is none
 * @param part the last words: 上旬, 初, 底; empty where there are none
 * @param end offset after it
 */
record DatePoint(DatePrecision precision, String year, int month, int day, String part, int end) {
  private static final WordSet FIRST_MONTH = WrittenDateWords.FIRST_MONTH.words();

  private static final WordSet SUMMER = WrittenDateWords.SUMMER.words();

  private static final WordSet SPRING = WrittenDateWords.SPRING.words();

  /** One of these is in each date in words, and no farther from its beginning than this. */
  private static final BitSet SIGNS = WrittenDateWords.PERIOD_SIGN.signs();

  private static final int FARTHEST_SIGN = 16;

  /** 2023 or 二〇二三. */
  static final String NAMED_YEAR = "20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2}";

  private static final String WORD =
      NamedWords.of(
              WrittenDateWords.THIS_YEAR,
              WrittenDateWords.SAME_YEAR,
              WrittenDateWords.THAT_YEAR,
              WrittenDateWords.LAST_YEAR,
              WrittenDateWords.YEAR_BEFORE_LAST)
          .any();
  private static final String YEAR =
      Either.of(
              "(" + NAMED_YEAR + ") ?年" + WrittenDateWords.WHOLE_YEAR.any() + "? ?",
              "(" + WORD + ") ?")
          + "?";
  private static final String NUMBER =
      "("
          + Either.of(
              "1[0-2]",
              "0?[1-9]",
              "十[一二]?",
              "[一二三四五六七八九" + WrittenDateWords.FIRST_MONTH.firsts() + "]")
          + ")";
  private static final String DAY =
      "(3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[" + HanDigits.TO_NINE + "]?|[" + HanDigits.TO_NINE + "])";

  /** What may stand between the ends of a range. */
  static final String TO = " ?(?:至|到|[-–―~～－]|—{1,2}) ?";

  /** 初 and 底 begin other words too: 9月初中部, 5月初步建成, 8月底数摸清. */
  private static final String EARLY = "初(?!" + WrittenDateWords.NOT_EARLY.any() + ")";

  private static final String LATE =
      Either.of(
          "底(?!" + WrittenDateWords.NOT_LATE.any() + ")",
          "末(?!" + WrittenDateWords.NOT_LAST.any() + ")");

  /** 3月中 may go on to 中央; only before a pause or another end is it the month's middle. */
  private static final String MIDDLE = "中(?=[，,、至到—~～-])";

  private static final Pattern MONTH =
      Pattern.compile(
          YEAR
              + NUMBER
              + " ?月(?:"
              + WrittenDateWords.MONTH_END.any()
              + "(?!"
              + WrittenDateWords.NO_MONTH_END.any()
              + "))?"
              + Either.of(
                  " ?"
                      + DAY
                      + Either.of(
                          " ?(?:日|号(?!" + WrittenDateWords.NO_DAY.any() + "))",
                          "(?=" + TO + "[0-9]{1,2} ?[日号])"),
                  "(" + Either.of("上中旬", "中下旬", "上旬", "中旬", "下旬", EARLY, LATE, MIDDLE) + ")")
              + "?");
  private static final Pattern PERIOD =
      Pattern.compile(
          YEAR
              + Either.of(
                  "第?([一二三四1234]) ?" + WrittenDateWords.QUARTER.any() + "(?![末初底])",
                  "(上|下)半年(?![末初底])",
                  "("
                      + Either.of(
                          WrittenDateWords.SPRING.any(),
                          WrittenDateWords.SUMMER.any(),
                          WrittenDateWords.AUTUMN.any())
                      + ")"
                      + WrittenDateWords.SEASON_SIGN.any(),
                  "(" + WrittenDateWords.SUMMER_HOLIDAY.any() + ")",
                  WrittenDateWords.FIRST.any()
                      + "([两二三23])个?"
                      + WrittenDateWords.QUARTERS.any()
                      + WrittenDateWords.QUARTERS_END.any()
                      + "(?!"
                      + WrittenDateWords.QUARTERS_END.any()
                      + ")"));
  private static final Pattern BOUND =
      Pattern.compile(
          "(?:("
              + NAMED_YEAR
              + ") ?年 ?年?|("
              + WORD
              + ")年?|年)("
              + EARLY
              + "|"
              + LATE
              + "|(?<=年)中(?=[，,、]))");
  private static final String THREE_QUARTERS = "3 quarters";
  private static final String TWO_QUARTERS = "2 quarters";
  private static final String SUMMER_HOLIDAY = "summer holiday";

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(20[0-9]{2})([-./])(1[0-2]|0?[1-9])\\2(3[01]|[12][0-9]|0?[1-9])(?![-./0-9])");

  /** A day without its month, as the end of a range: 28日. */
  private static final Pattern BARE_DAY = Pattern.compile(DAY + " ?[日号]");

  /** A month without its word, as the start of a range: 3 in 3—5月. */
  private static final Pattern BARE_MONTH =
      Pattern.compile(YEAR + NUMBER + "(?=" + TO + NUMBER + " ?月(?! ?" + DAY + " ?[日号]))");

  /** 3、4月份 and 一、二月: both, if the second follows the first. */
  private static final Pattern TWO_MONTHS =
      Pattern.compile(
          YEAR
              + NUMBER
              + "(?=、"
              + NUMBER
              + " ?月"
              + WrittenDateWords.MONTH_END.any()
              + "?(?! ?"
              + DAY
              + " ?[日号]))");

  /** The end of a date that begins at {@code start} of folded text. */
  static Optional<DatePoint> at(String text, int start) {
    return isNear(text, start) ? whole(text, start) : Optional.empty();
  }

  /** Whether a sign stands within reach without which none of these dates can be. */
  private static boolean isNear(String text, int start) {
    for (int i = start; i < Math.min(text.length(), start + FARTHEST_SIGN); i++) {
      char c = text.charAt(i);
      if (SIGNS.get(c) || c == '-' || c == '.' || c == '/') {
        return true;
      }
    }
    return false;
  }

  private static Optional<DatePoint> whole(String text, int start) {
    return numeric(text, start)
        .or(() -> inMonth(text, start))
        .or(() -> period(text, start))
        .or(() -> bound(text, start))
        .or(() -> bareMonth(text, start))
        .or(() -> firstOfTwoMonths(text, start));
  }

  /**
   * The second end of a range whose first is {@code first}: of the same kind, a bare day, or in a
   * month as the first is (10月26日至11月底).
   */
  static Optional<DatePoint> after(DatePoint first, String text, int start) {
    Optional<DatePoint> whole =
        numeric(text, start)
            .or(() -> inMonth(text, start))
            .or(() -> period(text, start))
            .filter(
                p ->
                    p.precision() == first.precision()
                        || (p.isWithinMonths() && first.isWithinMonths()));
    return whole.isPresent() || first.precision() != DatePrecision.DAY
        ? whole
        : bareDay(first, text, start);
  }

  private boolean isWithinMonths() {
    return precision == DatePrecision.DAY
        || precision == DatePrecision.PART_OF_MONTH
        || precision == DatePrecision.MONTH;
  }

  /** Whether it says just which days it means: 上旬 does, 月初 and 春季 do not. */
  boolean isExact() {
    return switch (precision) {
      case DAY, MONTH, QUARTER, HALF_YEAR -> true;
      case PART_OF_MONTH -> part.endsWith("旬");
      case SEASON, PART_OF_YEAR -> false;
    };
  }

  /** How exactly a range says its days, whose ends are this and another: as the vaguer of them. */
  DatePrecision precisionTo(DatePoint end) {
    return precision.compareTo(end.precision()) >= 0 ? precision : end.precision();
  }

  /** 10日 and 24日 in 2月3日、10日和24日, this being the first. */
  Optional<DatePoint> nextDay(String text, int start) {
    return precision == DatePrecision.DAY ? bareDay(this, text, start) : Optional.empty();
  }

  private static Matcher matcher(Pattern pattern, String text, int start) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(start, text.length());
    matcher.useTransparentBounds(true);
    return matcher;
  }

  private static Optional<DatePoint> numeric(String text, int start) {
    Matcher m = matcher(NUMERIC, text, start);
    return m.lookingAt()
        ? Optional.of(
            new DatePoint(
                DatePrecision.DAY, m.group(1), number(m.group(3)), number(m.group(4)), "", m.end()))
        : Optional.empty();
  }

  private static Optional<DatePoint> inMonth(String text, int start) {
    Matcher m = matcher(MONTH, text, start);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int month = number(m.group(3));
    if (m.group(4) != null) {
      int day = number(m.group(4));
      return Optional.of(new DatePoint(DatePrecision.DAY, year(m), month, day, "", m.end()));
    }
    String part = m.group(5) == null ? "" : m.group(5);
    DatePrecision precision = part.isEmpty() ? DatePrecision.MONTH : DatePrecision.PART_OF_MONTH;
    return Optional.of(new DatePoint(precision, year(m), month, 0, part, m.end()));
  }

  private static Optional<DatePoint> period(String text, int start) {
    Matcher m = matcher(PERIOD, text, start);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    if (m.group(3) != null) {
      return Optional.of(whole(DatePrecision.QUARTER, m, number(m.group(3)) * 3 - 2));
    }
    if (m.group(4) != null) {
      return Optional.of(whole(DatePrecision.HALF_YEAR, m, m.group(4).equals("上") ? 1 : 7));
    }
    if (m.group(7) != null) {
      String quarters = "三3".contains(m.group(7)) ? THREE_QUARTERS : TWO_QUARTERS;
      return Optional.of(new DatePoint(DatePrecision.QUARTER, year(m), 1, 0, quarters, m.end()));
    }
    int month = m.group(5) == null ? 7 : season(m.group(5));
    return Optional.of(
        new DatePoint(
            DatePrecision.SEASON,
            year(m),
            month,
            0,
            m.group(6) == null ? "" : SUMMER_HOLIDAY,
            m.end()));
  }

  private static DatePoint whole(DatePrecision precision, Matcher m, int month) {
    return new DatePoint(precision, year(m), month, 0, "", m.end());
  }

  private static Optional<DatePoint> bound(String text, int start) {
    Matcher m = matcher(BOUND, text, start);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int month =
        switch (m.group(3)) {
          case "初" -> 1;
          case "中" -> 5;
          default -> 10;
        };
    return Optional.of(
        new DatePoint(DatePrecision.PART_OF_YEAR, year(m), month, 0, m.group(3), m.end()));
  }

  private static Optional<DatePoint> bareDay(DatePoint first, String text, int start) {
    Matcher m = matcher(BARE_DAY, text, start);
    return m.lookingAt()
        ? Optional.of(
            new DatePoint(DatePrecision.DAY, "", first.month(), number(m.group(1)), "", m.end()))
        : Optional.empty();
  }

  private static Optional<DatePoint> bareMonth(String text, int start) {
    Matcher m = matcher(BARE_MONTH, text, start);
    return m.lookingAt()
        ? Optional.of(whole(DatePrecision.MONTH, m, number(m.group(3))))
        : Optional.empty();
  }

  private static Optional<DatePoint> firstOfTwoMonths(String text, int start) {
    Matcher m = matcher(TWO_MONTHS, text, start);
    return m.lookingAt() && number(m.group(4)) == number(m.group(3)) + 1
        ? Optional.of(whole(DatePrecision.MONTH, m, number(m.group(3))))
        : Optional.empty();
  }

  private static int season(String name) {
    return SPRING.contains(name) ? 3 : SUMMER.contains(name) ? 6 : 9;
  }

  private static String year(Matcher m) {
    if (m.group(1) != null) {
      return m.group(1);
    }
    return m.group(2) == null ? "" : m.group(2);
  }

  private static int number(String written) {
    if (FIRST_MONTH.contains(written)) {
      return 1;
    }
    return Numerals.read(written).map(BigDecimal::intValue).orElse(0);
  }

  /** The first day that it can mean in {@code year}; throws DateTimeException if there is none. */
  LocalDate from(int year) {
    YearMonth own = YearMonth.of(year, month);
    return switch (precision) {
      case DAY -> own.atDay(day);
      case PART_OF_MONTH ->
          own.atDay(part.startsWith("上") || part.equals("初") ? 1 : part.startsWith("中") ? 11 : 21);
      default -> own.atDay(1);
    };
  }

  /** The last day that it can mean in {@code year}. */
  LocalDate to(int year) {
    LocalDate from = from(year);
    return switch (precision) {
      case DAY -> from;
      case PART_OF_MONTH ->
          part.endsWith("下旬") || from.getDayOfMonth() > 20
              ? YearMonth.from(from).atEndOfMonth()
              : from.plusDays(part.equals("上中旬") ? 19 : 9);
      default -> YearMonth.from(from).plusMonths(months() - 1L).atEndOfMonth();
    };
  }

  private int months() {
    return switch (precision) {
      case DAY, PART_OF_MONTH, MONTH -> 1;
      case QUARTER -> part.equals(THREE_QUARTERS) ? 9 : part.equals(TWO_QUARTERS) ? 6 : 3;
      case HALF_YEAR -> 6;
      case SEASON -> part.isEmpty() ? 3 : 2;
      case PART_OF_YEAR -> part.equals("中") ? 4 : 3;
    };
  }
}
