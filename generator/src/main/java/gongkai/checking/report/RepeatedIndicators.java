package gongkai.checking.report;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.Quantity;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.IndicatorId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report gives one known indicator more than once. What is said twice is counted once: with equal
 * values it is one figure with two quotes, with other values somebody has to say which is right,
 * unless every entry says that it is a part.
 */
public final class RepeatedIndicators {
  private RepeatedIndicators() {}

  /**
   * The repetitions in a report.
   *
   * @param ids its indicators, each where its id stands
   */
  public static List<Problem> in(Report report, List<Placed<Indicator>> ids) {
    Map<IndicatorId, List<Placed<Indicator>>> byId = new LinkedHashMap<>();
    for (Placed<Indicator> placed : ids) {
      placed
          .value()
          .id()
          .ifPresent(id -> byId.computeIfAbsent(id, i -> new ArrayList<>()).add(placed));
    }
    Problems problems = new Problems();
    byId.forEach((id, same) -> problems.addAll(repeated(report, id, same)));
    return problems.list();
  }

  private static List<Problem> repeated(
      Report report, IndicatorId id, List<Placed<Indicator>> same) {
    if (same.stream().allMatch(placed -> placed.value().part())) {
      return List.of();
    }
    Placed<Indicator> first = same.get(0);
    return same.stream().skip(1).map(next -> problem(report, id, first, next)).toList();
  }

  private static Problem problem(
      Report report, IndicatorId id, Placed<Indicator> first, Placed<Indicator> next) {
    Quantity one = first.value().quantity();
    Quantity other = next.value().quantity();
    String code = equal(one, other) ? "figure-twice" : "figure-two-values";
    String line = Integer.toString(first.place().line());
    // A draft is there to be settled, and must not keep other reports from the public.
    return report.status().isDecided()
        ? Problem.error(code, next.place(), id.text(), written(one), line, written(other))
        : Problem.warning(code, next.place(), id.text(), written(one), line, written(other));
  }

  private static boolean equal(Quantity one, Quantity other) {
    if (one.isWithheld() || other.isWithheld()) {
      return one.isWithheld() && other.isWithheld();
    }
    Optional<BigDecimal> converted =
        CountingUnit.of(other.unit())
            .convert(other.value().orElseThrow(), CountingUnit.of(one.unit()));
    return converted.filter(n -> n.compareTo(one.value().orElseThrow()) == 0).isPresent();
  }

  private static String written(Quantity quantity) {
    return quantity.value().map(BigDecimal::toPlainString).orElse("withheld") + quantity.unit();
  }
}
