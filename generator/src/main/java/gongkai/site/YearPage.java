package gongkai.site;

import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import java.util.List;
import java.util.Optional;

/** A year: who reported, and what it comes to. */
public record YearPage(
    Shell shell,
    int year,
    Coverage.Share share,
    Disclosure disclosure,
    List<LevelGroup<ReportItem>> reports,
    List<Link> missing,
    List<TotalRow> totals,
    Optional<Link> previous,
    Optional<Link> next)
    implements Page {

  /**
   * A known indicator's total of the year.
   *
   * @param units how many units gave it, with or without its number
   */
  public record TotalRow(Link indicator, Sum sum, int units) {}
}
