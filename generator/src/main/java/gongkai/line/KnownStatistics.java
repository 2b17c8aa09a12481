package gongkai.line;

import gongkai.model.report.Report;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.statistics.Statistics;
import java.util.List;
import java.util.Optional;

/**
 * What the reports of a site say together, worked out again only where they say something else:
 * most edits are of a text, and leave all figures as they were.
 */
final class KnownStatistics {
  private Optional<Known> known = Optional.empty();

  private record Known(SiteContent content, Statistics statistics) {}

  Statistics of(SiteContent content) {
    if (known.filter(k -> sayTheSame(k.content(), content)).isEmpty()) {
      List<Report> reports = content.reports().stream().map(ReportEntry::report).toList();
      Statistics fresh = Statistics.of(reports, content.units(), content.vocabulary());
      known = Optional.of(new Known(content, fresh));
    }
    return known.get().statistics();
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
      if (report != other && !report.equals(other)) {
        return false;
      }
    }
    return true;
  }
}
