package gongkai.site.planning;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.site.drawing.Chart.Known;
import gongkai.site.drawing.Chart.Trend;
import gongkai.site.drawing.Chart.TrendPoint;
import gongkai.site.item.Parts;
import gongkai.site.item.SeriesCell;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Trends of rows: of cells with figures, and of totals. */
final class Trends {
  private Trends() {}

  /** The trend of a row's cells; what counts something else than the others is left to the row. */
  static Trend ofCells(List<SeriesCell> cells) {
    Optional<String> base =
        cells.stream()
            .flatMap(cell -> cell.figures().stream())
            .filter(figure -> !figure.quantity().isWithheld())
            .map(figure -> CountingUnit.of(figure.quantity().unit()).base())
            .findFirst();
    return new Trend(cells.stream().map(cell -> point(cell, base)).toList());
  }

  /** The trend of totals, which are all in one unit. */
  static Trend ofTotals(List<Optional<Sum>> totals) {
    return new Trend(
        totals.stream()
            .map(total -> total.map(Trends::point).orElseGet(() -> without(Known.NOTHING, false)))
            .toList());
  }

  private static TrendPoint point(SeriesCell cell, Optional<String> base) {
    if (cell.figures().isEmpty()) {
      return without(Known.NOTHING, false);
    }
    boolean proposed = cell.figures().stream().anyMatch(figure -> !figure.reviewed());
    Quantity quantity = quantity(cell);
    if (quantity.isWithheld()) {
      return without(Known.WITHHELD, proposed);
    }
    CountingUnit unit = CountingUnit.of(quantity.unit());
    return base.filter(unit.base()::equals).isEmpty()
        ? without(Known.NOTHING, proposed)
        : with(quantity.qualifier(), unit.inBase(quantity.value().orElseThrow()), proposed);
  }

  private static TrendPoint point(Sum sum) {
    boolean proposed = sum.unreviewed() > 0;
    Qualifier exactness = sum.isLowerBound() ? Qualifier.AT_LEAST : sum.exactness();
    return sum.number()
        .map(number -> with(exactness, number, proposed))
        .orElseGet(() -> without(sum.withheld() > 0 ? Known.WITHHELD : Known.NOTHING, proposed));
  }

  private static TrendPoint with(Qualifier exactness, BigDecimal number, boolean proposed) {
    Known known = exactness == Qualifier.EXACT ? Known.EXACT : Known.INEXACT;
    return new TrendPoint(known, Optional.of(number), proposed);
  }

  private static TrendPoint without(Known known, boolean proposed) {
    return new TrendPoint(known, Optional.empty(), proposed);
  }

  /** Of a cell the last figure, or what its parts come to. */
  private static Quantity quantity(SeriesCell cell) {
    SeriesCell.Figure last = cell.figures().get(cell.figures().size() - 1);
    return cell.figures().get(0).parts().flatMap(Parts::sum).stream()
        .map(
            sum ->
                sum.number()
                    .map(n -> Quantity.of(n, sum.unit(), sum.exactness()))
                    .orElseGet(() -> Quantity.withheld(sum.unit())))
        .findFirst()
        .orElse(last.quantity());
  }
}
