package gongkai.site.context;

import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.site.drawing.Chart.Known;
import gongkai.site.drawing.Chart.Trend;
import gongkai.site.drawing.Chart.TrendPoint;
import gongkai.site.series.Parts;
import gongkai.site.series.SeriesCell;
import gongkai.site.series.TotalCell;
import gongkai.statistics.Bound;
import gongkai.statistics.Gap;
import gongkai.statistics.SameBodies;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Trends of rows: of cells with figures, and of totals. */
public final class Trends {
  private Trends() {}

  /**
   * The trend of a row's cells; what counts something else than the others is left to the row.
   *
   * @param seams years before which what is counted did not stay the same
   */
  public static Trend ofCells(List<SeriesCell> cells, Set<Integer> seams) {
    Optional<String> base =
        cells.stream()
            .flatMap(cell -> cell.figures().stream())
            .filter(figure -> !figure.quantity().isWithheld())
            .map(figure -> CountingUnit.of(figure.quantity().unit()).base())
            .findFirst();
    List<TrendPoint> points = new ArrayList<>();
    Optional<Bound> before = Optional.empty();
    for (SeriesCell cell : cells) {
      Optional<Bound> own = bound(cell);
      boolean joined = !seams.contains(cell.year()) && isJoined(before, own);
      TrendPoint point = point(cell, base, joined);
      points.add(point);
      before = own.filter(q -> point.number().isPresent());
    }
    return new Trend(points);
  }

  /** The trend of totals, which are all in one unit. */
  public static Trend ofTotals(List<TotalCell> totals) {
    return new Trend(totals.stream().map(Trends::point).toList());
  }

  /** A line goes on between numbers that are equally exact; from a bound it says nothing. */
  private static boolean isJoined(Optional<Bound> before, Optional<Bound> own) {
    return own.filter(Bound::isClosed).isPresent() && before.equals(own);
  }

  private static Optional<Bound> bound(SeriesCell cell) {
    Optional<Sum> ofParts = ofParts(cell);
    return ofParts.isPresent()
        ? ofParts.filter(sum -> sum.number().isPresent()).map(Sum::bound)
        : cell.figures().isEmpty()
            ? Optional.empty()
            : Optional.of(quantity(cell))
                .filter(q -> !q.isWithheld())
                .map(q -> Bound.of(q.qualifier()));
  }

  private static Optional<Sum> ofParts(SeriesCell cell) {
    return cell.figures().stream().findFirst().flatMap(f -> f.parts()).flatMap(Parts::sum);
  }

  private static TrendPoint point(SeriesCell cell, Optional<String> base, boolean joined) {
    if (cell.figures().isEmpty()) {
      return without(known(cell.gap()), false);
    }
    boolean proposed = cell.figures().stream().anyMatch(figure -> !figure.reviewed());
    Quantity quantity = quantity(cell);
    if (quantity.isWithheld()) {
      return without(Known.WITHHELD, proposed);
    }
    CountingUnit unit = CountingUnit.of(quantity.unit());
    return base.filter(unit.base()::equals).isEmpty()
        ? without(Known.NOTHING, proposed)
        : with(
            bound(cell).orElseThrow(),
            unit.inBase(quantity.value().orElseThrow()),
            proposed,
            joined);
  }

  private static Known known(Optional<Gap> gap) {
    return gap.map(
            g ->
                switch (g) {
                  case WITHOUT -> Known.WITHOUT;
                  case NO_REPORT -> Known.NO_REPORT;
                  case WITHDRAWN, NOT_DUE -> Known.NOTHING;
                })
        .orElse(Known.NOTHING);
  }

  private static TrendPoint point(TotalCell cell) {
    if (cell.total().isEmpty()) {
      return without(cell.gap().map(Trends::known).orElse(Known.NOTHING), false);
    }
    Sum sum = cell.total().get();
    boolean proposed = sum.unreviewed() > 0;
    int last = cell.year() - 1;
    boolean joined =
        cell.beside().filter(SameBodies::isJoined).filter(b -> b.from() == last).isPresent();
    return sum.number()
        .map(number -> with(bound(sum), number, proposed, joined))
        .orElseGet(() -> without(sum.withheld() > 0 ? Known.WITHHELD : Known.NOTHING, proposed));
  }

  /** A mean of some of the values is not exactly that of all. */
  private static Bound bound(Sum sum) {
    return sum.isMean() && !sum.isComplete() ? Bound.NO_BOUND : sum.bound();
  }

  private static Known known(TotalCell.NoTotal gap) {
    return switch (gap) {
      case WITHOUT -> Known.WITHOUT;
      case NO_REPORT -> Known.NO_REPORT;
      case NOT_ADDED -> Known.NOTHING;
    };
  }

  private static TrendPoint with(Bound bound, BigDecimal number, boolean proposed, boolean joined) {
    Known known = bound == Bound.EXACT ? Known.EXACT : Known.INEXACT;
    return new TrendPoint(known, Optional.of(number), proposed, joined);
  }

  private static TrendPoint without(Known known, boolean proposed) {
    return new TrendPoint(known, Optional.empty(), proposed, false);
  }

  /** Of a cell what its parts come to, or the last figure, of the year's total if any is in it. */
  private static Quantity quantity(SeriesCell cell) {
    List<SeriesCell.Figure> in =
        cell.figures().stream().filter(figure -> figure.leftOut().isEmpty()).toList();
    List<SeriesCell.Figure> shown = in.isEmpty() ? cell.figures() : in;
    return ofParts(cell)
        .map(
            sum ->
                sum.number()
                    .map(n -> Quantity.of(n, sum.unit(), sum.exactness()))
                    .orElseGet(() -> Quantity.withheld(sum.unit())))
        .orElseGet(() -> shown.get(shown.size() - 1).quantity());
  }
}
