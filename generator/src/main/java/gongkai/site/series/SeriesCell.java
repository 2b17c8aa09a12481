package gongkai.site.series;

import gongkai.model.Quantity;
import gongkai.statistics.Gap;
import gongkai.statistics.Point.Standing;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one year; empty if there is none.
 *
 * @param anchor to which the sentences lead back
 * @param gap what it means that there is no figure; empty where there is one
 */
public record SeriesCell(int year, String anchor, List<Figure> figures, Optional<Gap> gap) {

  /**
   * A figure and the sentence that gives it.
   *
   * @param anchor of its own, if its sentence leads to another than the cell's
   * @param standing whether it is part of the year's total
   * @param reviewed whether a person has confirmed it
   * @param parts set on the first of several parts of one report
   * @param source of which day it is, and how its report writes it
   */
  public record Figure(
      Quantity quantity,
      String evidence,
      Optional<String> anchor,
      Standing standing,
      boolean reviewed,
      Optional<Parts> parts,
      FigureSource source) {

    /** Why it is not part of the total; empty if it is. */
    public Optional<Standing> leftOut() {
      return Optional.of(standing).filter(s -> s != Standing.COUNTED);
    }
  }
}
