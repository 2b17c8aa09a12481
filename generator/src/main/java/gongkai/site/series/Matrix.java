package gongkai.site.series;

import gongkai.model.Level;
import gongkai.site.item.Link;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Units by years: what the portal holds, and how much of it is disclosed.
 *
 * @param units how many there are
 */
public record Matrix(List<Head> years, List<Group> groups, int units) {

  /** More units than this are looked at through a window, so that the heads stay in sight. */
  private static final int LONG = 20;

  public boolean isLong() {
    return units > LONG;
  }

  /** The states that occur in its cells, but those that show a share. */
  public List<Coverage.State> states() {
    return cells()
        .filter(cell -> cell.state() != Coverage.State.PUBLISHED || !cell.hasShare())
        .map(Cell::state)
        .distinct()
        .sorted()
        .toList();
  }

  public boolean hasShares() {
    return cells().anyMatch(cell -> cell.state() == Coverage.State.PUBLISHED && cell.hasShare());
  }

  private Stream<Cell> cells() {
    return groups.stream().flatMap(g -> g.rows().stream()).flatMap(row -> row.cells().stream());
  }

  /** A year's column with its share. */
  public record Head(Link year, Coverage.Share share) {}

  /**
   * The units of one level.
   *
   * @param shares of the level, one for each year
   * @param rows empty where only levels are shown
   */
  public record Group(Level level, List<Coverage.Share> shares, List<Row> rows) {}

  /**
   * A unit's row.
   *
   * @param takenOver the first year at whose end another unit had its duties
   */
  public record Row(Link unit, Optional<Integer> takenOver, List<Cell> cells) {}

  /**
   * One unit and year.
   *
   * @param reports how many the cell stands for: the published ones, or else those withdrawn
   * @param href the report, or where they are listed if there are several
   * @param disclosure of the year's reports
   */
  public record Cell(
      int year, Coverage.State state, int reports, Optional<String> href, Disclosure disclosure) {

    /** Whether there is a share to show. */
    public boolean hasShare() {
      return disclosure.step().isPresent();
    }

    /** The step of the share; part of a class name. */
    public int step() {
      return disclosure.step().orElseThrow();
    }
  }
}
