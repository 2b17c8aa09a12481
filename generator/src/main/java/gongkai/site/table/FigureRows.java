package gongkai.site.table;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Quantity;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.site.ReportEntry;
import gongkai.site.table.DataRows.Sentences;
import gongkai.statistics.Coverage;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the rows of figures, and those that say why there is none. */
final class FigureRows {
  private final DataRows.Places places;
  private final Map<IndicatorId, Series> series = new HashMap<>();

  /** Of each series the reports whose figures are not part of their years' totals. */
  private final Map<IndicatorId, Map<ReportId, Point.Standing>> left = new HashMap<>();

  private final Coverage coverage;

  FigureRows(Statistics statistics, DataRows.Places places) {
    this.places = places;
    this.coverage = statistics.coverage();
    for (Series one : statistics.series()) {
      series.put(one.indicator().id(), one);
      Map<ReportId, Point.Standing> own = new HashMap<>();
      for (Point point : one.points()) {
        if (point.stands()) {
          own.remove(point.report());
        } else {
          own.put(point.report(), point.standing());
        }
      }
      left.put(one.indicator().id(), own);
    }
  }

  /** Whether a figure is part of its year's total; empty if it belongs to no series. */
  private Optional<Point.Standing> standing(ReportEntry entry, Indicator indicator) {
    Map<ReportId, Point.Standing> own =
        indicator.id().isPresent() ? left.get(indicator.id().get()) : null;
    return own == null
        ? Optional.empty()
        : Optional.of(own.getOrDefault(entry.id(), byUnit(indicator)));
  }

  /** Whether a figure counts that no other takes the place of: in the unit of its series alone. */
  private Point.Standing byUnit(Indicator indicator) {
    Quantity quantity = indicator.quantity();
    boolean same = series.get(indicator.id().orElseThrow()).indicator().isGivenIn(quantity.unit());
    return same || quantity.isWithheld() ? Point.Standing.COUNTED : Point.Standing.OTHER_UNIT;
  }

  /** A row for each figure of some reports, with its sentence if there is who gives these. */
  void figures(List<ReportEntry> entries, Optional<Sentences> sentences, Row row)
      throws IOException {
    for (ReportEntry entry : entries) {
      String page = places.report(entry.id());
      List<String> own = sentences.isPresent() ? sentences.get().ofFigures(entry.id()) : List.of();
      for (int i = 0; i < entry.report().indicators().size(); i++) {
        figure(entry, page, i, own, row);
      }
    }
  }

  /** A row for each unit that ever gives an indicator and each year, or several of figures. */
  void cells(IndicatorId id, Map<ReportId, ReportEntry> entries, Row row) throws IOException {
    Series own = series.get(id);
    Map<UnitId, List<Point>> byUnit = own.points().stream().collect(groupingBy(Point::unit));
    for (Coverage.Row covered : coverage.rows()) {
      List<Point> points = byUnit.get(covered.unit().id());
      if (points != null) {
        for (Coverage.Cell cell : covered.cells()) {
          Set<ReportId> giving = giving(points, cell.year());
          if (giving.isEmpty()) {
            without(covered.unit(), cell, id, row);
          }
          for (ReportId report : giving) {
            figuresOf(id, entries.get(report), row);
          }
        }
      }
    }
  }

  private static Set<ReportId> giving(List<Point> points, int year) {
    Set<ReportId> giving = new LinkedHashSet<>();
    for (Point point : points) {
      if (point.year() == year) {
        giving.add(point.report());
      }
    }
    return giving;
  }

  private void figuresOf(IndicatorId id, ReportEntry entry, Row row) throws IOException {
    List<Indicator> all = entry.report().indicators();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isOf(id)) {
        figure(entry, places.report(entry.id()), i, List.of(), row);
      }
    }
  }

  private void figure(ReportEntry entry, String page, int number, List<String> sentences, Row row)
      throws IOException {
    Indicator indicator = entry.report().indicators().get(number);
    Quantity quantity = indicator.quantity();
    CountingUnit unit = CountingUnit.of(quantity.unit());
    row.add(entry.id().unit().text())
        .add(entry.id().stem())
        .add(entry.report().year())
        .add(number + 1)
        .maybe(indicator.id().map(IndicatorId::text))
        .add(indicator.label())
        .add(CellState.of(quantity));
    if (quantity.value().isPresent()) {
      BigDecimal value = quantity.value().get();
      row.add(unit.inBase(value)).given(unit.base());
      row.add(value).given(quantity.unit()).add(quantity.qualifier());
    } else {
      row.none().given(unit.base()).none().given(quantity.unit()).none();
    }
    row.maybe(standing(entry, indicator))
        .add(indicator.part())
        .add(indicator.reviewed())
        .add(indicator.quote().text());
    if (!sentences.isEmpty()) {
      row.add(sentences.get(number));
    }
    Optional<String> anchor = entry.original().anchor(indicator.quote());
    row.add(anchor.isPresent() ? page + "#" + anchor.get() : page).end();
  }

  private void without(Unit unit, Coverage.Cell cell, IndicatorId id, Row row) throws IOException {
    Optional<ReportId> report = cell.reports().stream().findFirst();
    row.add(unit.id().text())
        .maybe(report.map(ReportId::stem))
        .add(cell.year())
        .none()
        .add(id.text())
        .none()
        .add(CellState.without(cell.state()))
        .none(9)
        .maybe(report.map(places::report))
        .end();
  }
}
