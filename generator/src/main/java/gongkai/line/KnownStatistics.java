package gongkai.line;

import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.context.Once;
import gongkai.site.context.SeriesTotals;
import gongkai.statistics.Statistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the reports of a site say together, and the totals that were made of it, worked out again
 * only where they say something else: most edits are of a text, and leave all figures as they were.
 */
final class KnownStatistics {
  private Optional<Known> known = Optional.empty();

  private record Known(SiteContent content, Supplier<SeriesTotals> totals) {}

  /** What is worked out when it is first asked for. */
  Supplier<SeriesTotals> of(SiteContent content) {
    if (known.filter(k -> sayTheSame(k.content(), content)).isEmpty()) {
      known = Optional.of(new Known(content, new Once<>(() -> new SeriesTotals(made(content)))));
    }
    return known.get().totals();
  }

  private static Statistics made(SiteContent content) {
    List<Report> reports = content.reports().stream().map(ReportEntry::report).toList();
    return Statistics.of(reports, content.units(), content.vocabulary());
  }

  private static boolean sayTheSame(SiteContent one, SiteContent other) {
    return one.reports().size() == other.reports().size()
        && one.units().equals(other.units())
        && one.vocabulary().equals(other.vocabulary())
        && reportTheSame(one.reports(), other.reports());
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean reportTheSame(List<ReportEntry> some, List<ReportEntry> others) {
    for (int i = 0; i < some.size(); i++) {
      Report report = some.get(i).report();
      Report other = others.get(i).report();
      // What was not read again is the same object, and a site has 10,000 of them.
      if (report != other && !says(report).equals(says(other))) {
        return false;
      }
    }
    return true;
  }

  /**
   * All of a report that statistics are made from: not what it is called, nor what else it tells.
   */
  private record Said(
      ReportId id,
      Report.Facts facts,
      Report.Publication publication,
      List<Indicator> indicators) {}

  private static Said says(Report report) {
    return new Said(report.id(), report.facts(), report.publication(), report.indicators());
  }
}
