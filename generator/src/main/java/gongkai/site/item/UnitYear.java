package gongkai.site.item;

import gongkai.model.Coded;
import gongkai.model.Passage;
import gongkai.statistics.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One year of a unit.
 *
 * @param state what the portal has of it; empty for a year that no report of the portal is on, and
 *     in which the unit changed
 * @param takenOver whether another unit had its duties at the end of it
 * @param reports by period, withdrawn ones too
 * @param turns what became of the unit in this year, the newest first
 */
public record UnitYear(
    Link year,
    Optional<Coverage.State> state,
    boolean takenOver,
    List<ReportItem> reports,
    List<Turn> turns) {

  /** A day on which the unit, or what it answers for, became another. */
  public record Turn(LocalDate day, TurnKind kind, Optional<Link> other, Optional<Passage> name) {
    public static Turn with(LocalDate day, TurnKind kind, Link other) {
      return new Turn(day, kind, Optional.of(other), Optional.empty());
    }

    public static Turn named(LocalDate day, Passage former) {
      return new Turn(day, TurnKind.NAMED, Optional.empty(), Optional.of(former));
    }
  }

  /** What happened. */
  public enum TurnKind implements Coded {
    /** It got the name that it has now, or that came next; the turn names the former one. */
    NAMED,
    /** Its duties went to another unit, which goes by another name. */
    RENAMED,
    MERGED,
    SPLIT,
    /** It took over the duties of another unit. */
    TOOK_OVER
  }
}
