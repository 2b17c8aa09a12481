package gongkai.text.date;

import gongkai.han.Either;
import gongkai.han.NamedWords;
import gongkai.han.WordSet;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.Numerals;
import gongkai.text.word.WrittenDateWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
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
  private static final WordSet THAT_YEAR = WrittenDateWords.THAT_YEAR.words();

  private static final WordSet SAME_YEAR = WrittenDateWords.SAME_YEAR.words();

  private static final BitSet FIRST_MONTH = WrittenDateWords.FIRST_MONTH.signs();

  private static final BitSet NO_SEVERAL = WrittenDateWords.NO_SEVERAL.signs();

  private static final BitSet SEVERAL = WrittenDateWords.FIRST.signs();

  private static final BitSet PART_OF_YEAR = WrittenDateWords.PART_OF_YEAR.signs();

  private static final BitSet NO_FIRST_MONTH = WrittenDateWords.NO_FIRST_MONTH.signs();

  private static final BitSet NO_BARE_PART = WrittenDateWords.NO_BARE_PART.signs();

  private static final BitSet DATE_SIGN = WrittenDateWords.DATE_SIGN.signs();

  private static final Pattern TO = Pattern.compile(DatePoint.TO);

  private static final Pattern BARE_YEAR =
      Pattern.compile(
          "(?<![从自到至由"
              + WrittenDateWords.COMPARED_WITH.firsts()
              + "])("
              + Either.of(
                  DatePoint.NAMED_YEAR,
                  NamedWords.of(
                          WrittenDateWords.THIS_YEAR,
                          WrittenDateWords.LAST_YEAR,
                          WrittenDateWords.YEAR_BEFORE_LAST)
                      .any())
              + ")年?(?![年的"
              + WrittenDateWords.NO_BARE_YEAR.firsts()
              + "])");

  /** Signs that go on with a number or a name, so that no date begins after them. */
  private static final String NOT_BEFORE = "十第年.·-/〇";

  /** How many years before the one reported on. */
  private static final Map<String, Integer> BACK = back();

  private final int reported;

  /** The year of the last event named in this paragraph, which 同年 means. */
  private OptionalInt told = OptionalInt.empty();

  /** The year that the paragraph has been speaking of since it named it by its number. */
  private OptionalInt carried = OptionalInt.empty();

  /** The last year named in this sentence, whatever for. */
  private OptionalInt mentioned = OptionalInt.empty();

  /** Whether the paragraph has named another year than the one reported on. */
  private boolean elsewhere;

  private static Map<String, Integer> back() {
    Map<String, Integer> back = new HashMap<>();
    WrittenDateWords.THIS_YEAR.words().words().forEach(word -> back.put(word, 0));
    WrittenDateWords.LAST_YEAR.words().words().forEach(word -> back.put(word, 1));
    WrittenDateWords.YEAR_BEFORE_LAST.words().words().forEach(word -> back.put(word, 2));
    return Map.copyOf(back);
  }

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

  /** An event has been named. 去年 looks back from now, so the next sentence is of now again. */
  void tell(WrittenDate date) {
    told = OptionalInt.of(date.to().getYear());
    mentioned = told;
    carried = date.year() == WrittenDate.Year.NUMBER ? told : OptionalInt.empty();
  }

  /** A year has been named, and no event. */
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
    boolean start = Numerals.isDigit(c) || ChineseNumerals.isDigit(c) || DATE_SIGN.get(c);
    if (!start || i == 0) {
      return start;
    }
    char before = text.charAt(i - 1);
    boolean inside =
        Numerals.isDigit(before)
            || (ChineseNumerals.isDigit(before) && before != '零')
            || NOT_BEFORE.indexOf(before) >= 0
            || isOfSeveral(text, i);
    if (FIRST_MONTH.get(c)) {
      return !inside && !NO_FIRST_MONTH.get(before);
    }
    boolean bare = PART_OF_YEAR.get(c) && NO_BARE_PART.get(before);
    return !inside && !bare;
  }

  /** 前三季度 are three quarters, not the third; 此前三季度 is. */
  private static boolean isOfSeveral(String text, int i) {
    return SEVERAL.get(text.charAt(i - 1)) && (i < 2 || !NO_SEVERAL.get(text.charAt(i - 2)));
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
                  first.isExact() && second.isExact(),
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
    if (written.isEmpty()) {
      return spokenOf() == reported ? OptionalInt.of(reported) : OptionalInt.empty();
    }
    if (SAME_YEAR.contains(written)) {
      return mentioned.isPresent() ? mentioned : told;
    }
    if (THAT_YEAR.contains(written)) {
      return thatYear();
    }
    return OptionalInt.of(
        BACK.containsKey(written) ? reported - BACK.get(written) : ChineseNumerals.digits(written));
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
