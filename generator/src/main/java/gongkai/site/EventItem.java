package gongkai.site;

import gongkai.model.Body.Event;
import gongkai.model.Coded;
import gongkai.model.DatePrecision;
import gongkai.model.Passage;
import gongkai.model.ReportType;

/**
 * A dated event of a report, on the timeline of its year.
 *
 * @param written the date, verbatim
 * @param text what happened, verbatim
 * @param source the unit, and the sentence of its report that dates the event
 * @param type of the report
 */
public record EventItem(When when, Passage written, Passage text, Link source, ReportType type) {

  /**
   * When, as exactly as the report says it.
   *
   * @param span its code is part of a message key
   * @param number the day of the month, or the quarter; 0 where there is none
   */
  public record When(Span span, DatePrecision precision, int year, int month, int number) {
    static When of(Event event) {
      int month = event.from().getMonthValue();
      int day = event.from().getDayOfMonth();
      return new When(
          Span.of(event),
          event.precision(),
          event.from().getYear(),
          month,
          number(event, month, day));
    }

    private static int number(Event event, int month, int day) {
      return switch (event.precision()) {
        case DAY -> day;
        case QUARTER -> (month + 2) / 3;
        case PART_OF_MONTH, MONTH, SEASON, HALF_YEAR, PART_OF_YEAR -> 0;
      };
    }
  }

  /** How a date is said. */
  public enum Span implements Coded {
    DAY,
    EARLY,
    MIDDLE,
    LATE,
    MONTH,
    QUARTER,
    FIRST_HALF,
    SECOND_HALF;

    static Span of(Event event) {
      return switch (event.precision()) {
        case DAY -> DAY;
        case PART_OF_MONTH -> partOfMonth(event.from().getDayOfMonth());
        case MONTH, SEASON, PART_OF_YEAR -> MONTH;
        case QUARTER -> QUARTER;
        case HALF_YEAR -> event.from().getMonthValue() == 1 ? FIRST_HALF : SECOND_HALF;
      };
    }

    private static Span partOfMonth(int firstDay) {
      if (firstDay < 11) {
        return EARLY;
      }
      return firstDay < 21 ? MIDDLE : LATE;
    }
  }
}
