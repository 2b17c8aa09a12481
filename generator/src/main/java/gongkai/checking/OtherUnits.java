package gongkai.checking;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Quantity;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure of a known indicator is in another unit of counting than it, or in none, and so is part
 * of no total. Where another figure lacks its unit, the quotes are asked.
 */
final class OtherUnits {
  private OtherUnits() {}

  static List<Problem> in(SiteContent content) {
    Map<IndicatorId, KnownIndicator> known =
        content.vocabulary().indicators().stream()
            .collect(Collectors.toMap(KnownIndicator::id, indicator -> indicator, (a, b) -> a));
    Problems problems = new Problems();
    for (ReportEntry entry : content.reports()) {
      for (Placed<Indicator> placed : entry.indicatorIds()) {
        Optional<IndicatorId> id = placed.value().id();
        KnownIndicator indicator = id.isPresent() ? known.get(id.get()) : null;
        if (indicator != null) {
          problem(placed.value(), placed.place(), indicator).ifPresent(problems::add);
        }
      }
    }
    return problems.list();
  }

  private static Optional<Problem> problem(
      Indicator figure, SourceLocation place, KnownIndicator known) {
    Quantity quantity = figure.quantity();
    if (quantity.isWithheld() || known.isGivenIn(quantity.unit())) {
      return Optional.empty();
    }
    String id = known.id().text();
    return Optional.of(
        quantity.unit().isEmpty()
            ? Problem.warning("unit-left-out", place, id, known.unit())
            : Problem.note("unit-of-no-total", place, quantity.unit(), id, known.unit()));
  }
}
