package gongkai.text.date;

import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.Numerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads written dates, and settles their years from what was named before.
 *
 * <p>A date without a year is of the year reported on, but not where the text has just spoken of
 * another one: then it is uncertain, and an uncertain date is none.
 */
final class DateReader {
  private static final Pattern TO = Pattern.compile(DatePoint.TO);

  private static final Pattern BARE_YEAR =
      Pattern.compile(
          "(?<![较比于同超自从到至由])(" + DatePoint.NAMED_YEAR + "|今年|本年|去年" + "|上年|前年)年?(?![年度同的])");

  /** Signs that go on with a number or a name, so that no date begins after them. */
  private static final String NOT_BEFORE = "十第年.·-/〇";

  /** 近3年底, 学年初, 岁末年初, 冬春季: what makes another word of a part of the year. */
  private static final String NOT_BEFORE_BARE = "百两几数近每学历往多半财周末岁冬春夏秋整全来代跨";

  private final int reported;

  /** The year of the last event told in this paragraph, which 同年 means. */
  private OptionalInt told = OptionalInt.empty();

  /** The year that the paragraph has been speaking of since it named it by its number. */
  private OptionalInt carried = OptionalInt.empty();

  /** The last year named in this sentence, whatever for. */
  private OptionalInt mentioned = OptionalInt.empty();

  /** Whether the paragraph has named another year than the one reported on. */
  private boolean elsewhere;

  DateReader(int reported) {
    this.reported = reported;
  }

  int reported() {
    return reported;
  }

  /** What was read at a place. */
  record Reading(int length, Optional<WrittenDate> date) {}

  /** A sentence begins; what the one before named in passing is forgotten. */
  void sentence() {
    mentioned = OptionalInt.empty();
  }

  /** An event has been told. 去年 looks back from now, so the next sentence is of now again. */
  void tell(WrittenDate date) {
    told = OptionalInt.of(date.to().getYear());
    mentioned = told;
    carried = date.year() == WrittenDate.Year.NUMBER ? told : OptionalInt.empty();
  }

  /** A year has been named, no event told. */
  void mention(int year) {
    mentioned = OptionalInt.of(year);
    elsewhere |= year != reported;
  }

  /** The year named at {@code start} without a month; 0 if none is, or only to compare with it. */
  int bareYear(String text, int start) {
    Matcher year = BARE_YEAR.matcher(text);
    year.region(start, text.length()).useTransparentBounds(true);
    return year.lookingAt() ? yearOf(year.group(1)).orElse(0) : 0;
  }

  /** Whether a date may begin here, asked of every character. */
  static boolean mayBegin(String text, int i) {
    char c = text.charAt(i);
    boolean start =
        Numerals.isDigit(c) || ChineseNumerals.isDigit(c) || "十元第上下今本同当去前年春夏秋暑".indexOf(c) >= 0;
    if (!start || i == 0) {
      return start;
    }
    char before = text.charAt(i - 1);
    boolean inside =
        Numerals.isDigit(before)
            || (ChineseNumerals.isDigit(before) && before != '零')
            || NOT_BEFORE.indexOf(before) >= 0
            || isOfSeveral(text, i);
    if (c == '元') {
      return !inside && "百千万亿余多几数美日欧港公".indexOf(before) < 0;
    }
    boolean bare = "年春夏秋".indexOf(c) >= 0 && NOT_BEFORE_BARE.indexOf(before) >= 0;
    return !inside && !bare;
  }

  /** 前三季度 are three quarters, not the third; 此前三季度 is. */
  private static boolean isOfSeveral(String text, int i) {
    return text.charAt(i - 1) == '前' && (i < 2 || "此之日年先目".indexOf(text.charAt(i - 2)) < 0);
  }

  /** The date at {@code start} of folded text; without days where they are not certain. */
  Optional<Reading> at(String text, int start) {
    Optional<DatePoint> first = DatePoint.at(text, start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    DatePoint from = first.get();
    Matcher to = TO.matcher(text);
    to.region(from.end(), text.length());
    // Of two months only the second has its word: 3、4月份.
    boolean two = Numerals.isDigit(text.charAt(from.end() - 1)) || isBareNumeral(text, from.end());
    boolean joined = two && text.startsWith("、", from.end());
    if (!to.lookingAt() && !joined) {
      return Optional.of(new Reading(from.end() - start, single(from, start)));
    }
    int next = joined ? from.end() + 1 : to.end();
    Optional<DatePoint> second = DatePoint.after(from, text, next);
    return Optional.of(
        second
            .map(until -> new Reading(until.end() - start, range(from, until, start)))
            .orElse(new Reading(from.end() - start, Optional.empty())));
  }

  private static boolean isBareNumeral(String text, int end) {
    return ChineseNumerals.isDigit(text.charAt(end - 1)) || text.charAt(end - 1) == '十';
  }

  /**
   * A day that follows {@code first} without a month of its own: the 10日 of 2月3日、10日.
   *
   * @param first where the date with the month begins
   */
  Optional<WrittenDate> nextDay(String text, int first, int start) {
    return DatePoint.at(text, first)
        .flatMap(point -> point.nextDay(text, start).flatMap(day -> dayOf(point, day, start)));
  }

  private Optional<WrittenDate> dayOf(DatePoint month, DatePoint day, int start) {
    DatePoint whole =
        new DatePoint(day.precision(), month.year(), month.month(), day.day(), "", day.end());
    return single(whole, start);
  }

  private Optional<WrittenDate> single(DatePoint point, int start) {
    return range(point, point, start);
  }

  private Optional<WrittenDate> range(DatePoint first, DatePoint second, int start) {
    OptionalInt year = yearOf(first.year());
    OptionalInt end = second.year().isEmpty() ? year : yearOf(second.year());
    if (year.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate from = first.from(year.getAsInt());
      LocalDate to = second.to(end.getAsInt());
      return to.isBefore(from)
          ? Optional.empty()
          : Optional.of(
              new WrittenDate(
                  from,
                  to,
                  first.precisionTo(second),
                  second.end() - start,
                  !first.equals(second),
                  saidBy(first)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2月30日: no date, and not for us to mend
    }
  }

  private static WrittenDate.Year saidBy(DatePoint point) {
    if (point.year().isEmpty()) {
      return WrittenDate.Year.UNSAID;
    }
    return point.year().endsWith("年") ? WrittenDate.Year.WORD : WrittenDate.Year.NUMBER;
  }

  private OptionalInt yearOf(String written) {
    return switch (written) {
      case "" -> spokenOf() == reported ? OptionalInt.of(reported) : OptionalInt.empty();
      case "今年", "本年" -> OptionalInt.of(reported);
      case "去年", "上年" -> OptionalInt.of(reported - 1);
      case "前年" -> OptionalInt.of(reported - 2);
      case "同年" -> mentioned.isPresent() ? mentioned : told;
      case "当年" -> thatYear();
      default -> OptionalInt.of(ChineseNumerals.digits(written));
    };
  }

  /** The year spoken of; where the paragraph has named no other one, that of the report. */
  private OptionalInt thatYear() {
    OptionalInt spoken = mentioned.isPresent() ? mentioned : told;
    return spoken.isPresent() || elsewhere ? spoken : OptionalInt.of(reported);
  }

  private int spokenOf() {
    return mentioned.orElse(carried.orElse(reported));
  }
}
