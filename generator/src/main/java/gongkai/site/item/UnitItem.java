package gongkai.site.item;

import gongkai.model.Passage;
import gongkai.model.Unit.Successor;
import gongkai.model.report.ReportType;
import gongkai.statistics.Disclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit in a list.
 *
 * @param years one link for each report, newest first
 */
public record UnitItem(
    Link unit,
    int reports,
    List<YearLink> years,
    Openness openness,
    List<FormerItem> former,
    Optional<SuccessorItem> successor) {

  /** An earlier name and its last day. */
  public record FormerItem(Passage name, LocalDate until) {}

  /** The unit that goes on with this one's duties. */
  public record SuccessorItem(Link unit, LocalDate from, Successor.SuccessionKind kind) {}

  /**
   * A report by its year.
   *
   * @param type set where another report of the unit is on the same year
   * @param withdrawn whether a page is left that says so
   */
  public record YearLink(Passage text, String href, Optional<ReportType> type, boolean withdrawn) {}

  public Disclosure disclosure() {
    return openness.disclosure();
  }
}
