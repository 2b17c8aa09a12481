package gongkai.text.date;

import gongkai.model.report.DatePrecision;
import gongkai.text.Width;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that the words of one date can mean: 3月15日, 2022年3月至5月, 去年年底.
 *
 * @param precision of the words
 * @param range whether both ends are written
 * @param exact whether the words say just these days: 上旬 does, 月初 and 春季 do not
 * @param saysYear whether the words name the year, or say that it is the one before
 */
public record DateWords(
    LocalDate from,
    LocalDate to,
    DatePrecision precision,
    boolean range,
    boolean exact,
    boolean saysYear) {
  /** Ends a clause: 中 after 3月 is the middle of the month only before a pause. */
  private static final String PAUSE = "，";

  /**
   * Reads the words of a date.
   *
   * @param reported the year that the report is on, which 今年 and 去年 are said from
   * @param unsaid the year that is meant where the words say none
   * @return empty if the words are not a date and nothing else
   */
  public static Optional<DateWords> of(String words, int reported, int unsaid) {
    return read(words, reported)
        .flatMap(
            date ->
                date.year() == WrittenDate.Year.UNSAID && reported != unsaid
                    ? read(words, unsaid)
                    : Optional.of(date))
        .map(
            date ->
                new DateWords(
                    date.from(),
                    date.to(),
                    date.precision(),
                    date.range(),
                    date.exact(),
                    date.year() != WrittenDate.Year.UNSAID));
  }

  private static Optional<WrittenDate> read(String words, int year) {
    String folded = Width.fold(words);
    return DateReader.mayBegin(folded, 0)
        ? new DateReader(year)
            .at(folded + PAUSE, 0)
            .filter(reading -> DateTail.end(folded + PAUSE, reading.length()) == folded.length())
            .flatMap(DateReader.Reading::date)
        : Optional.empty();
  }
}
