package gongkai.line.known;

import gongkai.model.report.Report;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.context.Once;
import gongkai.site.context.SeriesTotals;
import gongkai.statistics.Reckoning;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the reports of a site say together, and the totals that were made of it. Of a site that
 * changed they are made from those that were made last: most edits are of a text, and leave all
 * figures as they were; most others change one.
 */
final class KnownStatistics {
  private Optional<Known> last = Optional.empty();

  private record Known(Reckoning reckoning, SeriesTotals totals) {}

  /** What is worked out when it is first asked for, by whichever thread. */
  Supplier<SeriesTotals> of(SiteContent content) {
    return new Once<>(() -> made(content));
  }

  /** From whichever was made last, also where that is of a newer site: it is as right. */
  private synchronized SeriesTotals made(SiteContent content) {
    List<Report> reports = content.reports().stream().map(ReportEntry::report).toList();
    Known now =
        last.map(
                known -> {
                  Reckoning next =
                      known.reckoning().next(reports, content.units(), content.vocabulary());
                  return new Known(next, known.totals().next(next.statistics()));
                })
            .orElseGet(
                () -> {
                  Reckoning first = Reckoning.of(reports, content.units(), content.vocabulary());
                  return new Known(first, new SeriesTotals(first.statistics()));
                });
    last = Optional.of(now);
    return now.totals();
  }
}
