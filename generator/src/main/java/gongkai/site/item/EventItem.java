package gongkai.site.item;

import gongkai.model.Coded;
import gongkai.model.Passage;
import gongkai.model.Period;
import gongkai.model.report.DatePrecision;
import gongkai.model.report.Event;
import gongkai.model.report.ReportType;
import java.util.List;

/**
 * A dated event of a report, on the timeline of its year.
 *
 * @param written the date, verbatim
 * @param text its whole sentence
 * @param source the unit, and the sentence of its report that dates the event
 * @param type of the report
 * @param reviewed whether a person has confirmed it
 */
public record EventItem(
    When when, Passage written, Text text, Link source, ReportType type, boolean reviewed) {

  /**
   * The sentence, verbatim, cut around its date.
   *
   * @param date empty if the sentence as it is shown does not have the quote whole
   */
  public record Text(Passage before, Passage date, Passage after) {}

  /**
   * When, as exactly as the report says it.
   *
   * @param span its code is part of a message key
   * @param number the day of the month, or the quarter; 0 where there is none
   * @param days all days that the date can mean
   */
  public record When(Span span, DatePrecision precision, int number, Period days) {
    public static When of(Event event) {
      Span span = Span.of(event);
      int number =
          switch (span) {
            case DAY -> event.from().getDayOfMonth();
            case QUARTER -> (event.from().getMonthValue() + 2) / 3;
            default -> 0;
          };
      return new When(span, event.precision(), number, new Period(event.from(), event.to()));
    }

    public int year() {
      return days.from().getYear();
    }

    public int month() {
      return days.from().getMonthValue();
    }

    public int lastMonth() {
      return days.to().getMonthValue();
    }
  }

  /** How a date is said. */
  public enum Span implements Coded {
    DAY,
    /** From one day to another. */
    DAYS,
    EARLY,
    MIDDLE,
    LATE,
    MONTH,
    MONTHS,
    QUARTER,
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER,
    FIRST_HALF,
    SECOND_HALF,
    START_OF_YEAR,
    MIDDLE_OF_YEAR,
    END_OF_YEAR;

    private static final List<Span> SEASONS = List.of(WINTER, SPRING, SUMMER, AUTUMN);
    private static final int MOST_DAYS_OF_PART = 11;

    public static Span of(Event event) {
      int first = event.from().getMonthValue();
      int months = event.to().getMonthValue() - first + 1;
      boolean oneYear = event.from().getYear() == event.to().getYear();
      boolean oneMonth = oneYear && months == 1;
      return switch (event.precision()) {
        case DAY -> event.from().equals(event.to()) ? DAY : DAYS;
        case PART_OF_MONTH -> oneMonth ? partOfMonth(event) : DAYS;
        case MONTH -> oneMonth ? MONTH : oneYear ? MONTHS : DAYS;
        case SEASON -> SEASONS.get(first % 12 / 3);
        case QUARTER -> oneYear && months == 3 ? QUARTER : DAYS;
        case HALF_YEAR -> first == 1 ? FIRST_HALF : SECOND_HALF;
        case PART_OF_YEAR -> first < 4 ? START_OF_YEAR : first < 9 ? MIDDLE_OF_YEAR : END_OF_YEAR;
      };
    }

    private static Span partOfMonth(Event event) {
      int day = event.from().getDayOfMonth();
      if (event.to().getDayOfMonth() - day + 1 > MOST_DAYS_OF_PART) {
        return DAYS;
      }
      if (day < 11) {
        return EARLY;
      }
      return day < 21 ? MIDDLE : LATE;
    }
  }
}
