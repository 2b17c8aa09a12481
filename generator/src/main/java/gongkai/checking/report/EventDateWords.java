package gongkai.checking.report;

import gongkai.checking.word.CheckWords;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.report.DatePrecision;
import gongkai.model.report.Event;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.RedactionMarks.Run;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;

/** The words of an event's date: whether they date anything, and what they withhold. */
final class EventDateWords {
  /**
   * A number, a part of the calendar or of the day, a feast, or a word that says when after
   * another. Only words without any of these, such as 召开, are surely no date.
   */
  private static final Pattern DATING =
      Pattern.compile("[0-9０-９〇零一二三四五六七八九十两*＊]|" + CheckWords.DATING.any());

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Event event;
  private final EventDates.Places places;
  private final Problems problems = new Problems();

  private EventDateWords(Event event, EventDates.Places places) {
    this.event = event;
    this.places = places;
  }

  static List<Problem> check(Event event, EventDates.Places places, RedactionMarks marks) {
    EventDateWords words = new EventDateWords(event, places);
    boolean chinese = HAN.matcher(event.date()).find();
    if (chinese && !marks.withhold(event.date()) && !DATING.matcher(event.date()).find()) {
      words.add("event-date-no-date", places.from(), event.date());
    }
    marks.in(event.date()).forEach(words::withheld);
    return words.problems.list().stream().limit(1).toList();
  }

  /** What is withheld of a date must not be given away by the days that stand for it. */
  private void withheld(Run run) {
    String behind = event.date().substring(run.end()).strip();
    DatePrecision precision = event.precision();
    boolean fine = precision == DatePrecision.DAY || precision == DatePrecision.PART_OF_MONTH;
    if (behind.startsWith("月")) {
      boolean months = !event.to().isBefore(event.from().plusMonths(1));
      if (fine || precision == DatePrecision.MONTH || !months) {
        add("event-month-withheld", places.precision(), event.date());
      }
    } else if (!behind.startsWith("年")) {
      boolean thirds = event.date().contains("旬") && !behind.startsWith("旬");
      boolean part = thirds && precision == DatePrecision.PART_OF_MONTH;
      if ((fine && !part) || !(part ? event.to().isAfter(event.from()) : isOfMonths())) {
        add("event-day-withheld", places.precision(), event.date());
      }
    }
  }

  private boolean isOfMonths() {
    LocalDate end = event.to();
    return event.from().getDayOfMonth() == 1
        && end.equals(end.with(TemporalAdjusters.lastDayOfMonth()));
  }

  private void add(String code, SourceLocation place, String... arguments) {
    problems.add(Problem.error(code, place, arguments));
  }
}
