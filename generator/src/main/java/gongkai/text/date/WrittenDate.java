package gongkai.text.date;

import gongkai.model.report.DatePrecision;
import java.time.LocalDate;

/**
 * A date as a report writes it: 7月1日, 2月下旬, 2月21日至28日, 第三季度, 年初.
 *
 * @param from the first day that it can mean
 * @param to the last day that it can mean
 * @param length the number of characters that it takes
 * @param range whether both ends are written: 3月至5月
 * @param exact whether the words say just these days: 初 and 底 do not
 * @param year how its year is said
 */
record WrittenDate(
    LocalDate from,
    LocalDate to,
    DatePrecision precision,
    int length,
    boolean range,
    boolean exact,
    Year year) {

  /** How its year is said. */
  enum Year {
    /** Not at all: 3月. */
    UNSAID,
    /** 去年: looked back at from now. */
    WORD,
    /** 2022年. */
    NUMBER
  }

  /** Whether it is a span that begins with the year, as figures are reported for: 1—10月, 前三季度. */
  boolean isRunningTotal() {
    int months = precision == DatePrecision.MONTH ? 1 : 3;
    return (precision == DatePrecision.MONTH || precision == DatePrecision.QUARTER)
        && from.getMonthValue() == 1
        && to.getMonthValue() > months
        && from.getYear() == to.getYear();
  }

  /** Whether it is a quarter or more, or runs over months. */
  boolean isLong() {
    return switch (precision) {
      case QUARTER, HALF_YEAR -> true;
      case MONTH -> from.getMonthValue() != to.getMonthValue();
      case DAY, PART_OF_MONTH, SEASON, PART_OF_YEAR -> false;
    };
  }
}
