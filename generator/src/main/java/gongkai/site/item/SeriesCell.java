package gongkai.site.item;

import gongkai.model.Quantity;
import gongkai.statistics.Point.Standing;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one year; empty if there is none.
 *
 * @param anchor to which the sentences lead back
 * @param missing what it means if there is no figure: {@code missing} (a report without it), {@code
 *     absent} (no report on the site) or {@code not-due}, part of a message key
 */
public record SeriesCell(int year, String anchor, List<Figure> figures, String missing) {

  /**
   * A figure and the sentence that gives it.
   *
   * @param anchor of its own, if its sentence leads to another than the cell's
   * @param standing whether it is part of the year's total
   * @param reviewed whether a person has confirmed it
   * @param parts set on the first of several parts of one report
   */
  public record Figure(
      Quantity quantity,
      String evidence,
      Optional<String> anchor,
      Standing standing,
      boolean reviewed,
      Optional<Parts> parts) {

    /** Its standing as part of a message key; empty if it is counted. */
    public Optional<String> leftOut() {
      return standing == Standing.COUNTED
          ? Optional.empty()
          : Optional.of(standing.name().toLowerCase(java.util.Locale.ROOT));
    }
  }
}
