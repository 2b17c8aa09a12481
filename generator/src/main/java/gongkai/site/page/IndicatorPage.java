package gongkai.site.page;

import gongkai.model.KnownIndicator;
import gongkai.model.Passage;
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
 * @param lines the same rows to be drawn; empty where one chart already shows them, or where there
 *     are too many to be compared
 */
public record IndicatorPage(
    Shell shell,
    Definition definition,
    Disclosure disclosure,
    List<YearColumn> years,
    List<SeriesRow> rows,
    List<Line> lines,
    Neighbours neighbours)
    implements Page {

  /**
   * What the vocabulary says of it.
   *
   * @param unit in which it is kept; may be empty
   * @param total how its values come together
   * @param synonyms in the words of the reports
   */
  public record Definition(String unit, KnownIndicator.Total total, List<Passage> synonyms) {}

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
   * One unit to be drawn.
   *
   * @param number among the lines of the page, from 1
   * @param values one for each year, where there is one
   */
  public record Line(int number, Link unit, List<LinePoint> values) {}

  /**
   * One year of a line.
   *
   * @param seam before it
   * @param due whether the unit existed
   */
  public record LinePoint(int year, Optional<Sum> value, Seam seam, boolean due) {}

  /** Where what is counted did not stay the same. */
  public enum Seam {
    NONE,
    RENAMED,
    MERGED
  }

  /** Whether any of its values has not been confirmed by a person. */
  public boolean hasUnreviewed() {
    return disclosure.unreviewed() > 0;
  }

  public boolean hasTotals() {
    return years.stream().anyMatch(y -> y.total().isPresent());
  }

  /** Whether there are too many units for a line each. */
  public boolean hasSpread() {
    return rows.size() > MOST_LINES && years.stream().anyMatch(y -> y.spread().isPresent());
  }

  @Override
  public String template() {
    return "indicator";
  }
}
