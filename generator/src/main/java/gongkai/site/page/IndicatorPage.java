package gongkai.site.page;

import gongkai.model.Passage;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.drawing.Chart;
import gongkai.site.item.EmbedLink;
import gongkai.site.item.Link;
import gongkai.site.item.Neighbours;
import gongkai.site.item.SeriesRow;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Spread;
import gongkai.statistics.Sum;
import java.util.List;
import java.util.Optional;

/**
 * One known indicator over units and years.
 *
 * @param disclosure of all its values
 * @param years from the first to the last with a value, without gaps
 * @param rows one for each unit; a unit that was renamed goes on in the same row
 */
public record IndicatorPage(
    Shell shell,
    Definition definition,
    Files files,
    Disclosure disclosure,
    List<YearColumn> years,
    List<SeriesRow> rows,
    Drawn charts,
    Neighbours neighbours)
    implements Page {

  /**
   * What the vocabulary says of it.
   *
   * @param id by which its files are named
   * @param unit in which it is kept; may be empty
   * @param total how its values come together
   * @param synonyms in the words of the reports
   */
  public record Definition(
      IndicatorId id, String unit, KnownIndicator.Total total, List<Passage> synonyms) {}

  /**
   * Links to files of it.
   *
   * @param data the page on all data files
   * @param csv its figures
   * @param embed its chart for other sites, if it has one
   */
  public record Files(String data, String csv, Optional<EmbedLink> embed) {}

  /** More lines than this are not told apart; the spread of their values is drawn instead. */
  public static final int MOST_LINES = 12;

  /**
   * What all units' values of one year come to.
   *
   * @param units how many of the units that were due give the indicator
   */
  public record YearColumn(
      Link year,
      Optional<Sum> total,
      Coverage.Share units,
      Disclosure disclosure,
      Optional<Spread> spread) {}

  /**
   * What is drawn of it.
   *
   * @param spread where there are too many units for a line each
   * @param lines the rows; empty where one chart already shows them, or where there are too many to
   *     be compared
   */
  public record Drawn(
      Optional<Chart.Totals> totals, Optional<Chart.Distribution> spread, List<UnitLine> lines) {

    public boolean isEmpty() {
      return totals.isEmpty() && spread.isEmpty() && lines.isEmpty();
    }
  }

  /** The line of one unit. */
  public record UnitLine(Link unit, Chart.Line chart) {}

  /** Whether any of its values has not been confirmed by a person. */
  public boolean hasUnreviewed() {
    return disclosure.unreviewed() > 0;
  }

  public boolean hasTotals() {
    return years.stream().anyMatch(y -> y.total().isPresent());
  }

  public boolean hasCharts() {
    return !charts.isEmpty();
  }

  @Override
  public String template() {
    return "indicator";
  }
}
