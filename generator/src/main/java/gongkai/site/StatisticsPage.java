package gongkai.site;

import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import java.util.List;
import java.util.Optional;

/** Coverage, disclosure, and the list of indicators. */
public record StatisticsPage(
    Shell shell,
    Matrix matrix,
    Disclosure disclosure,
    List<DisclosureRow> byUnit,
    List<DisclosureRow> byYear,
    List<Integer> years,
    List<IndicatorRow> indicators)
    implements Page {

  /** The disclosure of one unit or year. */
  public record DisclosureRow(Link head, Disclosure disclosure) {}

  /**
   * A known indicator.
   *
   * @param totals one for each year, where there is one
   */
  public record IndicatorRow(Link indicator, String unit, List<Optional<Sum>> totals, int points) {}
}
