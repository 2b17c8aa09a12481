package gongkai.site.page;

import gongkai.model.Passage;
import gongkai.model.vocabulary.CountedNoun;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.EmbedLink;
import gongkai.site.item.Lacking;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.item.Neighbours;
import gongkai.site.series.SeriesRow;
import gongkai.site.series.TotalCell;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Gap;
import gongkai.statistics.Spread;
import gongkai.statistics.Sum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One known indicator over units and years.
 *
 * @param disclosure of all its values
 * @param years every year of the portal, with or without a value
 * @param levels the rows, one for each unit; a unit that was renamed goes on in the same row
 */
public record IndicatorPage(
    Shell shell,
    Definition definition,
    Files files,
    Disclosure disclosure,
    List<YearColumn> years,
    List<LevelGroup<SeriesRow>> levels,
    Drawn charts,
    Neighbours neighbours)
    implements Page {

  /**
   * What the vocabulary says of it.
   *
   * @param id by which its files are named
   * @param unit in which it is kept; may be empty
   * @param noun what follows its numbers in other languages than the reports'
   * @param total how its values come together
   * @param synonyms in the words of the reports
   * @param meaning what it counts, where the vocabulary says so
   * @param denomination in which all numbers of the page are shown
   * @param updated the newest day on which a report that gives it was published or changed
   */
  public record Definition(
      IndicatorId id,
      String unit,
      Optional<CountedNoun> noun,
      KnownIndicator.Total total,
      List<Passage> synonyms,
      Optional<Passage> meaning,
      Denomination denomination,
      Optional<LocalDate> updated) {}

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

  /** More rows than this are looked at through a window, each level under its head. */
  private static final int MOST_ROWS = 40;

  /**
   * What all units' values of one year come to.
   *
   * @param cell the total, with how many units give the indicator
   * @param lacking bodies that give it in other years and not in this one, for whatever reason but
   *     that they were not yet set up or were taken over
   * @param gaps how many of the units that were due do not give it, by reason: with those that do
   *     they are all
   */
  public record YearColumn(
      Link year,
      TotalCell cell,
      Disclosure disclosure,
      Optional<Spread> spread,
      List<Lacking> lacking,
      List<Lacking.GapCount> gaps) {

    public Optional<Sum> total() {
      return cell.total();
    }

    public Coverage.Share units() {
      return cell.units();
    }

    /** Whether there are few enough of them that lack it to be named. */
    public boolean isLackingNamed() {
      return lacking.size() <= MOST_LINES;
    }
  }

  /**
   * What is drawn of it.
   *
   * @param spread where there are too many units for a line each
   * @param lines the rows; empty where one chart already shows them, or where there are too many to
   *     be compared
   */
  public record Drawn(
      Optional<Chart.Totals> totals, Optional<Chart.Distribution> spread, List<UnitLine> lines) {

    public List<Chart> lineCharts() {
      return lines.stream().<Chart>map(UnitLine::chart).toList();
    }

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

  /** Whether any of its totals is one of other bodies than that of the year before. */
  public boolean hasOtherBodies() {
    return years.stream().anyMatch(y -> y.cell().hasOtherBodies());
  }

  public boolean hasTotals() {
    return years.stream().anyMatch(y -> y.total().isPresent());
  }

  /** All rows, one level after the other. */
  public List<SeriesRow> rows() {
    return levels.stream().flatMap(level -> level.items().stream()).toList();
  }

  /** Whether the table is looked at through a window, so that its heads stay in sight. */
  public boolean isLong() {
    return rows().size() > MOST_ROWS;
  }

  /** Why figures are not there, wherever that is so in the table. */
  public List<Gap> gaps() {
    return SeriesRow.gaps(rows());
  }

  public boolean hasCharts() {
    return !charts.isEmpty();
  }

  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "indicator";
  }
}
