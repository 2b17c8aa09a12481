package gongkai.importing;

import gongkai.content.writing.ReportParts.Entry;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.importing.proposing.ProposedEvent;
import gongkai.model.report.Event;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the days of a report's events with it into a corrected year: what was only proposed stands
 * then as an import under that year would propose it. What a person confirmed or changed stays, and
 * is reported.
 */
final class EventYears {
  private final List<Event> fresh;
  private final int year;
  private final String path;
  private final Problems told = new Problems();

  private EventYears(List<Event> fresh, int year, String path) {
    this.fresh = new ArrayList<>(fresh);
    this.year = year;
    this.path = path;
  }

  /** The file with its events corrected, and those that a person has to correct. */
  record Corrected(FrontLines file, List<Problem> told) {}

  /**
   * Corrects events.
   *
   * @param file whose year is corrected already
   * @param fresh the events that the source gives under the new year
   * @param path that the file will have
   */
  static Corrected correct(FrontLines file, List<ProposedEvent> fresh, int year, String path) {
    List<Event> events = fresh.stream().map(ProposedEvent::entry).toList();
    EventYears years = new EventYears(events, year, path);
    FrontLines made = file;
    for (int i = 0; i < file.parts().events().items().size(); i++) {
      made = years.one(made, made.parts().events().items().get(i));
    }
    return new Corrected(made, years.told.list());
  }

  private FrontLines one(FrontLines file, Entry<Event> entry) {
    Event own = entry.value();
    Optional<Event> now = taken(own);
    boolean right =
        now.map(f -> f.from().equals(own.from()) && f.to().equals(own.to()))
            .orElseGet(() -> own.from().getYear() == year || namesYear(own));
    if (right) {
      return file;
    }
    Optional<FrontLines> corrected =
        now.filter(f -> !own.reviewed() && isSame(own.from(), f.from()) && isSame(own.to(), f.to()))
            .flatMap(f -> file.withDays(entry, f));
    if (corrected.isEmpty()) {
      told.add(
          Problem.warning(
              "import-event-year",
              new SourceLocation(path, entry.line(), 1),
              own.date(),
              own.from().toString(),
              own.to().toString(),
              Integer.toString(year)));
    }
    return corrected.orElse(file);
  }

  /** Of equal ones the nth is the nth. */
  private Optional<Event> taken(Event own) {
    Optional<Event> same =
        fresh.stream()
            .filter(f -> f.quote().text().equals(own.quote().text()))
            .filter(f -> f.date().equals(own.date()))
            .findFirst();
    same.ifPresent(fresh::remove);
    return same;
  }

  private static boolean namesYear(Event event) {
    return event.quote().text().contains(Integer.toString(event.from().getYear()));
  }

  /** The same day of another year; a month's end is its end in leap years too. */
  private static boolean isSame(LocalDate one, LocalDate other) {
    return MonthDay.from(one).equals(MonthDay.from(other))
        || (one.getMonth() == other.getMonth() && isMonthEnd(one) && isMonthEnd(other));
  }

  private static boolean isMonthEnd(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth().equals(day);
  }
}
