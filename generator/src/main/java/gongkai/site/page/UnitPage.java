package gongkai.site.page;

import gongkai.model.Level;
import gongkai.site.drawing.Chart;
import gongkai.site.item.ChangeItem;
import gongkai.site.item.Link;
import gongkai.site.item.Openness;
import gongkai.site.item.PromiseItem;
import gongkai.site.item.ReportItem;
import gongkai.site.item.UnitItem;
import gongkai.site.item.UnitItem.FormerItem;
import gongkai.site.item.UnitItem.SuccessorItem;
import gongkai.site.item.UnitYear;
import gongkai.site.series.SeriesRow;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit.
 *
 * @param history every year of the portal, newest first, with what became of the unit in it
 * @param promises what it planned, newest first
 */
public record UnitPage(
    Shell shell,
    Standing standing,
    List<UnitYear> history,
    Figures figures,
    List<UnitPromises> promises,
    Openness openness,
    List<ChangeItem> changes)
    implements Page {

  /**
   * Where it stands among the units.
   *
   * @param children the units below it, each with what the portal has of it
   * @param updated the newest day on which a report of it was published or changed
   */
  public record Standing(
      Level level,
      Optional<Link> parent,
      List<ChildItem> children,
      List<FormerItem> former,
      Optional<SuccessorItem> successor,
      List<Link> predecessors,
      Optional<LocalDate> updated) {}

  /**
   * Its known indicators over the years.
   *
   * @param years the columns, ascending
   * @param charts of the rows that have more than one number, each on its own scale
   * @param indexed the same, as far as they have an exact number to begin with, on one scale
   * @param reported on how many of the years in which a report was due there is one
   * @param csv the file of all its figures; empty while no report of it is public
   */
  public record Figures(
      List<Integer> years,
      List<SeriesRow> rows,
      List<RowChart> charts,
      List<IndexedChart> indexed,
      Coverage.Share reported,
      Optional<String> csv) {

    public List<Chart> lineCharts() {
      return charts.stream().<Chart>map(RowChart::chart).toList();
    }

    /** Why figures are not there, wherever that is so in the table. */
    public List<Gap> gaps() {
      return SeriesRow.gaps(rows);
    }

    public boolean hasWithheld() {
      return rows.stream().anyMatch(SeriesRow::hasWithheld);
    }
  }

  /** The line of one indicator. */
  public record RowChart(Link indicator, Chart.Line chart) {}

  /**
   * The line of one indicator as hundredths of a year's number.
   *
   * @param base the year that is 100
   */
  public record IndexedChart(Link indicator, int base, Chart.Line chart) {}

  public Disclosure disclosure() {
    return openness.disclosure();
  }

  /** Whether it shows figures or plans that nobody has confirmed. */
  public boolean hasUnreviewed() {
    return openness.disclosure().unreviewed() > 0
        || figures.rows().stream().anyMatch(SeriesRow::hasUnreviewed)
        || promises.stream()
            .flatMap(p -> p.items().stream())
            .anyMatch(i -> i.count().unreviewed() > 0);
  }

  /**
   * A unit below this one.
   *
   * @param newest what the portal has of it for its newest year; empty if it has no reports at all
   */
  public record ChildItem(UnitItem item, Optional<YearState> newest) {}

  /**
   * What the portal has of a unit for a year.
   *
   * @param takenOver whether another unit had its duties
   */
  public record YearState(int year, Coverage.State state, boolean takenOver) {}

  /**
   * What the unit planned for a year.
   *
   * @param unregistered public reports on the year before of which no plans are registered
   */
  public record UnitPromises(int year, List<PromiseItem> items, List<ReportItem> unregistered) {}

  /** Whether some plans or answers stand in another language than the page's. */
  public boolean hasForeignPlans() {
    return promises.stream()
        .flatMap(p -> p.items().stream())
        .anyMatch(item -> item.isForeign(shell.language()));
  }

  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "unit";
  }
}
