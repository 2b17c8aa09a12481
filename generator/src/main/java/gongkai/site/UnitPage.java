package gongkai.site;

import gongkai.model.Level;
import gongkai.model.Passage;
import gongkai.model.Unit.Successor;
import gongkai.statistics.Disclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit.
 *
 * @param reports newest first
 * @param figures its known indicators over the years
 * @param years the columns of the figures, ascending
 */
public record UnitPage(
    Shell shell,
    Level level,
    Optional<Link> parent,
    List<Link> children,
    List<FormerItem> former,
    Optional<SuccessorItem> successor,
    List<Link> predecessors,
    List<ReportItem> reports,
    List<Integer> years,
    List<SeriesRow> figures,
    Disclosure disclosure,
    List<ChangeItem> changes,
    String feed)
    implements Page {

  /** An earlier name and its last day. */
  public record FormerItem(Passage name, LocalDate until) {}

  /** The unit that goes on with this one's duties. */
  public record SuccessorItem(Link unit, LocalDate from, Successor.Kind kind) {}
}
