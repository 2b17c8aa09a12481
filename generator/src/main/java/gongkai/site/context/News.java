package gongkai.site.context;

import gongkai.model.report.Change;
import gongkai.site.ReportEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened on a day that somebody wrote down: a report was published, or changed after that.
 *
 * @param change empty if it was published
 */
public record News(LocalDate day, ReportEntry entry, Optional<Change> change) {
  private static final Comparator<News> NEWEST_FIRST =
      Comparator.comparing(News::day, Comparator.reverseOrder())
          .thenComparing(n -> n.change().isEmpty())
          .thenComparing(News::entry, PlanContext.BY_PERIOD.reversed());

  /** All of some reports, newest first; drafts have none. */
  public static List<News> of(Collection<ReportEntry> entries) {
    return entries.stream()
        .filter(e -> !e.isDraft())
        .flatMap(News::of)
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static Stream<News> of(ReportEntry entry) {
    return Stream.concat(
        Change.newestFirst(entry.report().changes()).stream()
            .map(change -> new News(change.date(), entry, Optional.of(change))),
        entry.report().published().stream().map(day -> new News(day, entry, Optional.empty())));
  }

  /** The newest day of some reports; empty if nobody wrote one down. */
  public static Optional<LocalDate> newest(Collection<ReportEntry> entries) {
    return entries.stream()
        .filter(e -> !e.isDraft())
        .flatMap(News::of)
        .map(News::day)
        .max(LocalDate::compareTo);
  }
}
