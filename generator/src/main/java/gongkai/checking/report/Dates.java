package gongkai.checking.report;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Period;
import gongkai.model.report.Change;
import gongkai.model.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dates of a report that cannot be: most are slips of a digit. The day they are measured by only
 * decides whether something is refused; it stands on no page.
 */
public final class Dates {
  private final Report report;
  private final LocalDate today;
  private final Problems problems = new Problems();

  /** Where keys of a report stand; one that is not there, where it would. */
  public record Places(SourceLocation year, SourceLocation published, SourceLocation written) {}

  private Dates(Report report, LocalDate today) {
    this.report = report;
    this.today = today;
  }

  /**
   * Checks the dates of a report.
   *
   * @param changes each where its date stands
   * @param today the day after which nothing can have happened
   */
  public static List<Problem> check(
      Report report, Places places, List<Placed<Change>> changes, LocalDate today) {
    Dates dates = new Dates(report, today);
    dates.year(places.year());
    dates.written(places.written());
    dates.published(places.published());
    dates.changes(changes);
    return dates.problems.list();
  }

  /**
   * A title that names other years than the report is on was copied from another, or mistyped. That
   * is so on any day.
   *
   * @param place where the year stands
   */
  public static Optional<Problem> titleYear(Report report, SourceLocation place) {
    int first = Math.min(report.year(), report.period().from().getYear());
    int last = Math.max(report.year(), report.period().to().getYear());
    return report.title().byLanguage().values().stream()
        .flatMap(title -> TitleYears.other(title, first, last).stream())
        .findFirst()
        .map(
            other ->
                Problem.warning("title-other-year", place, other, Integer.toString(report.year())));
  }

  private void year(SourceLocation place) {
    if (report.year() > today.getYear()) {
      problems.add(ahead(report, "year", Integer.toString(report.year()), place, today));
    }
    Period period = report.period();
    if (period.from().getYear() > report.year() || period.to().getYear() < report.year()) {
      problems.add(
          Problem.error(
              "period-outside-year",
              place,
              period.from().toString(),
              period.to().toString(),
              Integer.toString(report.year())));
    }
  }

  private void written(SourceLocation place) {
    if (report.written().isEmpty() || isAhead("written", report.written().get(), place)) {
      return;
    }
    LocalDate begin = report.period().from();
    if (report.written().get().isBefore(begin)) {
      String written = report.written().get().toString();
      problems.add(Problem.error("written-before-period", place, written, begin.toString()));
    }
  }

  private void published(SourceLocation place) {
    if (report.published().isEmpty()) {
      return;
    }
    LocalDate published = report.published().get();
    // A day may be set for a report that is still being prepared.
    if (report.status().isPublic() && isAhead("published", published, place)) {
      return;
    }
    LocalDate end = report.period().to();
    if (published.isBefore(end)) {
      problems.add(
          Problem.error(
              "published-before-end",
              place,
              published.toString(),
              end.toString(),
              report.period().from().toString()));
    }
    report
        .written()
        .filter(published::isBefore)
        .ifPresent(
            written ->
                problems.add(
                    Problem.error(
                        "published-before-written",
                        place,
                        published.toString(),
                        written.toString())));
  }

  private void changes(List<Placed<Change>> changes) {
    for (Placed<Change> placed : changes) {
      Change change = placed.value();
      SourceLocation place = placed.place();
      boolean ahead = isAhead("date", change.date(), place);
      if (!ahead && report.published().filter(change.date()::isBefore).isPresent()) {
        problems.add(
            Problem.error(
                "change-before-published",
                place,
                change.date().toString(),
                report.published().get().toString()));
      }
    }
  }

  /** A date that lies ahead, of something that somebody has done. */
  public static Optional<Problem> ahead(
      String key, LocalDate date, SourceLocation place, LocalDate today) {
    return date.isAfter(today)
        ? Optional.of(Problem.error("date-ahead", place, key, date.toString(), today.toString()))
        : Optional.empty();
  }

  /** What a report says of a time that has not come. One that is being prepared may wait for it. */
  static Problem ahead(
      Report report, String key, String time, SourceLocation place, LocalDate today) {
    return report.status().isPublic()
        ? Problem.error("date-ahead", place, key, time, today.toString())
        : Problem.warning("date-not-yet", place, key, time, today.toString());
  }

  private boolean isAhead(String key, LocalDate date, SourceLocation place) {
    if (date.isAfter(today)) {
      problems.add(ahead(report, key, date.toString(), place, today));
      return true;
    }
    return false;
  }
}
