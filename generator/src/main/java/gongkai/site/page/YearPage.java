package gongkai.site.page;

import gongkai.site.drawing.Denomination;
import gongkai.site.item.EventGroup;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.item.Neighbours;
import gongkai.site.item.Openness;
import gongkai.site.item.PromiseItem;
import gongkai.site.item.ReportItem;
import gongkai.site.item.UnitItem.SuccessorItem;
import gongkai.site.series.TotalCell;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year: who reported, what it comes to, what happened, and what had been planned.
 *
 * @param events by month; where there are too many, each month has a page of its own
 * @param promises what units planned for this year
 */
public record YearPage(
    Shell shell,
    int year,
    Reporting reporting,
    Openness openness,
    List<TotalRow> totals,
    List<EventGroup> events,
    List<PromiseItem> promises,
    Neighbours neighbours)
    implements Page {

  /**
   * Who reported on it.
   *
   * @param reports those that are public
   * @param withdrawn reports that were public once
   * @param missing units that were due and of which the portal has no report
   * @param notDue units not yet set up in this year, or taken over by another in it or before
   * @param updated the newest day on which a report on it was published or changed
   * @param csv the file of all figures of the year; empty while no report on it is public
   * @param unregistered whose texts may say more than the page lists
   */
  public record Reporting(
      Coverage.Share share,
      List<LevelGroup<ReportItem>> reports,
      List<ReportItem> withdrawn,
      List<Link> missing,
      List<NotDueItem> notDue,
      Optional<LocalDate> updated,
      Optional<String> csv,
      Unregistered unregistered) {

    /** Whether all units from which nothing was due had been taken over by others. */
    public boolean isAllTakenOver() {
      return notDue.stream().allMatch(item -> item.successor().isPresent());
    }

    /** Whether none of the units from which nothing was due was set up yet. */
    public boolean isNoneSetUp() {
      return notDue.stream().allMatch(item -> item.successor().isEmpty());
    }
  }

  /**
   * Public reports of whose text nothing is listed, since nobody registered it: that they date or
   * plan nothing is not said.
   *
   * @param events reports on the year
   * @param plans reports on the year before
   */
  public record Unregistered(List<ReportItem> events, List<ReportItem> plans) {}

  /** More reports than this have a line each. */
  public static final int MOST_ROWS = 40;

  /** Whether some of the totals are means. */
  public boolean hasMeans() {
    return totals.stream().anyMatch(row -> row.sum().isMean());
  }

  /** Whether there are too many reports to show more of each than whose it is. */
  public boolean isLong() {
    return reporting.reports().stream().mapToInt(g -> g.items().size()).sum() > MOST_ROWS;
  }

  public Disclosure disclosure() {
    return openness.disclosure();
  }

  /** Whether it shows figures, events or plans that nobody has confirmed. */
  public boolean hasUnreviewed() {
    return openness.disclosure().unreviewed() > 0
        || events.stream().anyMatch(g -> g.unreviewed() > 0)
        || promises.stream().anyMatch(p -> p.count().unreviewed() > 0);
  }

  /**
   * A known indicator's total of the year.
   *
   * @param cell the total, which there is, with what it is a total of
   * @param denomination in which its numbers are shown
   */
  public record TotalRow(Link indicator, TotalCell cell, Denomination denomination) {

    public Sum sum() {
      return cell.total().orElseThrow();
    }

    /** How many units gave it, with or without its number. */
    public int units() {
      return cell.units().reported();
    }
  }

  /**
   * A unit from which nothing was due.
   *
   * @param successor the unit that went on with its duties; empty if it took over from others later
   */
  public record NotDueItem(Link unit, Optional<SuccessorItem> successor) {}

  /** Whether the events stand on pages of their own. */
  public boolean eventsApart() {
    return events.stream().anyMatch(g -> g.href().isPresent());
  }

  /** Whether some events stand in another language than the page's. */
  public boolean hasForeignEvents() {
    return events.stream().anyMatch(group -> group.isForeign(shell.language()));
  }

  /** Whether some plans or answers stand in another language than the page's. */
  public boolean hasForeignPlans() {
    return promises.stream().anyMatch(item -> item.isForeign(shell.language()));
  }

  /** How exactly its events are dated. */
  public List<String> ticks() {
    return EventGroup.ticks(events);
  }

  public int eventCount() {
    return events.stream().mapToInt(EventGroup::events).sum();
  }

  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "year";
  }
}
