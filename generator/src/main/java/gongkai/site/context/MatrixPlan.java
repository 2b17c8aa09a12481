package gongkai.site.context;

import gongkai.model.Level;
import gongkai.model.Unit;
import gongkai.model.report.ReportId;
import gongkai.site.series.Matrix;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans the matrix of units and years as it stands on one page. */
public final class MatrixPlan {
  private final PlanContext context;
  private final PageLinks links;

  public MatrixPlan(PlanContext context, PageLinks links) {
    this.context = context;
    this.links = links;
  }

  /**
   * The matrix.
   *
   * @param most units that have rows of their own; if there are more, only levels have
   */
  public Matrix matrix(int most) {
    Coverage coverage = context.statistics().coverage();
    boolean rows = coverage.rows().size() <= most;
    List<Matrix.Head> heads =
        coverage.years().stream()
            .map(y -> new Matrix.Head(links.yearOrText(y), coverage.share(y)))
            .toList();
    Map<Level, List<Coverage.Row>> byLevel = new TreeMap<>();
    coverage
        .rows()
        .forEach(r -> byLevel.computeIfAbsent(r.unit().level(), l -> new ArrayList<>()).add(r));
    List<Matrix.Group> groups = new ArrayList<>();
    byLevel.forEach(
        (level, own) ->
            groups.add(
                new Matrix.Group(
                    level,
                    coverage.years().stream().map(y -> Coverage.shareOf(own, y)).toList(),
                    rows ? own.stream().map(this::row).toList() : List.of())));
    return new Matrix(heads, groups, coverage.rows().size());
  }

  private Matrix.Row row(Coverage.Row row) {
    return new Matrix.Row(
        links.unit(row.unit()),
        row.unit().successor().map(s -> s.from().getYear()),
        row.cells().stream().map(cell -> cell(row.unit(), cell)).toList());
  }

  private Matrix.Cell cell(Unit unit, Coverage.Cell cell) {
    boolean published = cell.state() == Coverage.State.PUBLISHED;
    List<ReportId> told =
        cell.reports().stream()
            .filter(id -> !published || !context.report(id).report().isWithdrawn())
            .toList();
    Disclosure disclosure =
        told.stream()
            .map(id -> context.statistics().disclosureByReport().getOrDefault(id, Disclosure.NONE))
            .reduce(Disclosure.NONE, Disclosure::plus);
    return new Matrix.Cell(
        cell.year(), cell.state(), told.size(), href(unit, cell.year(), told), disclosure);
  }

  /** The share of several reports is that of none of them: it leads to where all are listed. */
  private Optional<String> href(Unit unit, int year, List<ReportId> reports) {
    return reports.size() > 1
        ? Optional.of(links.unitYear(unit, year))
        : reports.stream().findFirst().map(links::reportHref);
  }
}
