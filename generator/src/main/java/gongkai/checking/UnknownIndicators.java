package gongkai.checking;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An indicator's id is not in the vocabulary. */
final class UnknownIndicators {
  private UnknownIndicators() {}

  static List<Problem> in(SiteContent content) {
    Set<IndicatorId> known =
        new HashSet<>(content.vocabulary().indicators().stream().map(KnownIndicator::id).toList());
    Problems problems = new Problems();
    for (ReportEntry entry : content.reports()) {
      for (Placed<Indicator> indicator : entry.indicatorIds()) {
        Optional<IndicatorId> id = indicator.value().id();
        if (id.isPresent() && !known.contains(id.get())) {
          problems.add(problem(id.get(), indicator.place(), known));
        }
      }
    }
    return problems.list();
  }

  private static Problem problem(IndicatorId id, SourceLocation place, Set<IndicatorId> known) {
    Optional<String> near =
        NearMatch.of(id.text(), known.stream().sorted().map(IndicatorId::text).toList());
    return near.isPresent()
        ? Problem.error("unknown-indicator-near", place, id.text(), near.get())
        : Problem.error("unknown-indicator", place, id.text());
  }
}
