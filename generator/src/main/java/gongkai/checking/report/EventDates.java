package gongkai.checking.report;

import gongkai.checking.word.CheckWords;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.report.DatePrecision;
import gongkai.model.report.Event;
import gongkai.model.report.Report;
import gongkai.model.text.RedactionMarks;
import gongkai.text.date.DateWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Days of an event that its own words or its report contradict. Only words that are a date and
 * nothing else are compared; of the others it is for people to say what they mean.
 */
public final class EventDates {
  /** Words that may have two ends, of which the precision says nothing together. */
  private static final Pattern ENDS = Pattern.compile("[至到—–~～、和及与-]");

  /** Words that say that the year is another than the report's. */
  private static final Pattern OTHER_YEAR =
      Pattern.compile(CheckWords.OTHER_YEAR.any() + "年|" + CheckWords.OTHER_YEAR_WORD.any());

  private final Report report;
  private final Event event;
  private final Places places;
  private final Problems problems = new Problems();

  /** Where the keys of an event stand. */
  public record Places(SourceLocation from, SourceLocation to, SourceLocation precision) {}

  private EventDates(Report report, Event event, Places places) {
    this.report = report;
    this.event = event;
    this.places = places;
  }

  /**
   * What is wrong with the days of an event, whatever day it is.
   *
   * @param report that tells of it
   * @param unlessAhead what is wrong if the event does not lie ahead
   */
  public record DatedEvent(
      Report report,
      LocalDate from,
      SourceLocation place,
      List<Problem> always,
      List<Problem> unlessAhead) {
    /**
     * The same on a day.
     *
     * @param today the day after which nothing can have happened
     */
    public List<Problem> on(LocalDate today) {
      List<Problem> problems = new ArrayList<>(always);
      if (from.isAfter(today)) {
        problems.add(Dates.ahead(report, "from", from.toString(), place, today));
      } else {
        problems.addAll(unlessAhead);
      }
      return problems;
    }
  }

  /**
   * Checks the days of an event.
   *
   * @param marks those that withhold something
   */
  public static DatedEvent check(Report report, Event event, Places places, RedactionMarks marks) {
    EventDates dates = new EventDates(report, event, places);
    Optional<DateWords> words =
        event.dateAt().isEmpty()
            ? Optional.empty()
            : DateWords.of(event.date(), report.year(), event.from().getYear());
    words.ifPresent(dates::words);
    if (!event.dateAt().isEmpty()) {
      dates.problems.addAll(EventDateWords.check(event, places, marks));
    }
    dates.precision(words);
    boolean saysYear = words.filter(DateWords::saysYear).isPresent();
    List<Problem> year = saysYear ? List.of() : dates.year().stream().toList();
    return new DatedEvent(report, event.from(), places.from(), dates.problems.list(), year);
  }

  private void words(DateWords words) {
    if (isOtherPrecision(words)) {
      problems.add(
          Problem.error(
              "event-precision-words",
              places.precision(),
              event.date(),
              event.precision().code(),
              words.precision().code(),
              words.from().toString(),
              words.to().toString()));
      return;
    }
    boolean exact = words.exact();
    boolean from = exact ? event.from().equals(words.from()) : !event.from().isAfter(words.to());
    boolean to = exact ? event.to().equals(words.to()) : !event.to().isBefore(words.from());
    if (!from || !to) {
      problems.add(
          Problem.error(
              "event-date-contradicts",
              from ? places.to() : places.from(),
              event.date(),
              words.from().toString(),
              words.to().toString(),
              event.from().toString(),
              event.to().toString()));
    }
  }

  /** Finer than the words, or not theirs where they say just which days they mean. */
  private boolean isOtherPrecision(DateWords words) {
    int finer = event.precision().compareTo(words.precision());
    return finer < 0 || (finer > 0 && words.exact() && !words.range());
  }

  private void precision(Optional<DateWords> words) {
    if (words.filter(w -> w.exact() || isOtherPrecision(w)).isPresent()) {
      return; // Its days are held against the words.
    }
    boolean ends = words.map(DateWords::range).orElseGet(() -> ENDS.matcher(event.date()).find());
    long days = ChronoUnit.DAYS.between(event.from(), event.to()) + 1;
    int most = mostDays(event.precision());
    if (!ends && days > most) {
      problems.add(
          Problem.error(
              "event-precision",
              places.precision(),
              event.precision().code(),
              Integer.toString(most),
              event.from().toString(),
              event.to().toString(),
              Long.toString(days)));
    }
  }

  /** A part of a month may be its half; winter has 91 days, and 年中 is about four months. */
  private static int mostDays(DatePrecision precision) {
    return switch (precision) {
      case DAY -> 1;
      case PART_OF_MONTH -> 16;
      case MONTH -> 31;
      case SEASON, QUARTER -> 92;
      case PART_OF_YEAR -> 123;
      case HALF_YEAR -> 184;
    };
  }

  /** Without a word on the year the report's is meant; the quote may name another. */
  private Optional<Problem> year() {
    int first = report.period().from().getYear();
    int last = report.period().to().getYear();
    int year = event.from().getYear();
    boolean reported = event.to().getYear() >= first && year <= last;
    if (reported || isSaid(year) || OTHER_YEAR.matcher(event.quote().text()).find()) {
      return Optional.empty();
    }
    String[] arguments = {
      event.date(),
      event.from().toString(),
      event.to().toString(),
      report.period().from().toString(),
      report.period().to().toString()
    };
    boolean near = year >= first - 1 && year <= last + 1;
    return Optional.of(
        near
            ? Problem.warning("event-other-year", places.from(), arguments)
            : Problem.error("event-other-year", places.from(), arguments));
  }

  private boolean isSaid(int year) {
    return IntStream.rangeClosed(year, event.to().getYear())
        .mapToObj(Integer::toString)
        .anyMatch(event.quote().text()::contains);
  }
}
