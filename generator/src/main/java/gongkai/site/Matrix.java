package gongkai.site;

import gongkai.statistics.Coverage;
import java.util.List;
import java.util.Optional;

/** Units by years: what the portal holds. */
public record Matrix(List<Head> years, List<Row> rows) {

  /** A year's column with its share. */
  public record Head(Link year, Coverage.Share share) {}

  /** A unit's row. */
  public record Row(Link unit, List<Cell> cells) {}

  /**
   * One unit and year.
   *
   * @param state its code is part of a message key
   * @param href the report, where there is one
   */
  public record Cell(int year, String state, Optional<String> href) {}
}
