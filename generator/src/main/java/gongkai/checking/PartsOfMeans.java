package gongkai.checking;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.KnownIndicator.Total;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A known indicator of which means are taken is entered in parts. Parts are there to be added, and
 * a mean of two groups is neither the sum of theirs nor, without the groups' sizes, their mean.
 */
final class PartsOfMeans {
  private PartsOfMeans() {}

  static List<Problem> in(SiteContent content) {
    Set<IndicatorId> means =
        content.vocabulary().indicators().stream()
            .filter(known -> known.total() == Total.MEAN)
            .map(KnownIndicator::id)
            .collect(Collectors.toSet());
    Problems problems = new Problems();
    for (ReportEntry entry : content.reports()) {
      // Reported once for each indicator: its parts are mended together.
      Set<IndicatorId> told = new HashSet<>();
      for (Placed<Indicator> placed : entry.indicatorIds()) {
        placed
            .value()
            .id()
            .filter(id -> placed.value().part() && means.contains(id) && told.add(id))
            .ifPresent(id -> problems.add(problem(entry, placed, id)));
      }
    }
    return problems.list();
  }

  private static Problem problem(ReportEntry entry, Placed<Indicator> part, IndicatorId id) {
    // A draft is there to be settled, and must not keep other reports from the public.
    boolean decided = entry.report().status().isDecided();
    return new Problem(
        decided ? Severity.ERROR : Severity.WARNING,
        "part-of-mean",
        part.place(),
        List.of(id.text()));
  }
}
