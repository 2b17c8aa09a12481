package gongkai.site.table;

import gongkai.model.UnitId;
import gongkai.model.vocabulary.IndicatorId;
import java.util.Locale;

/**
 * Which rows of a table a file holds.
 *
 * @param of whose: an id or a year; empty of the whole table
 */
public record Slice(Cut kind, String of) {
  public static final Slice WHOLE = new Slice(Cut.WHOLE, "");

  /** By what a table of figures is cut. */
  public enum Cut {
    WHOLE,
    /** With a row for each unit that ever gives the indicator and each year, figure or none. */
    INDICATOR,
    UNIT,
    YEAR
  }

  /** Where a slice lies within the folder of the data files. */
  public String fileName() {
    return kind.name().toLowerCase(Locale.ROOT) + "s/" + of + ".csv";
  }

  public static Slice of(IndicatorId indicator) {
    return new Slice(Cut.INDICATOR, indicator.text());
  }

  public static Slice of(UnitId unit) {
    return new Slice(Cut.UNIT, unit.text());
  }

  public static Slice of(int year) {
    return new Slice(Cut.YEAR, String.valueOf(year));
  }
}
