package gongkai.site.context;

import gongkai.model.Level;
import gongkai.site.series.Matrix;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        row.cells().stream().map(this::cell).toList());
  }

  private Matrix.Cell cell(Coverage.Cell cell) {
    Disclosure disclosure =
        cell.reports().stream()
            .map(id -> context.statistics().disclosureByReport().getOrDefault(id, Disclosure.NONE))
            .reduce(Disclosure.NONE, Disclosure::plus);
    return new Matrix.Cell(
        cell.year(),
        cell.state(),
        cell.reports().stream().findFirst().map(links::reportHref),
        disclosure);
  }
}
