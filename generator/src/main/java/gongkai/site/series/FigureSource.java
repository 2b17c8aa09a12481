package gongkai.site.series;

import gongkai.site.series.FigureRow.Written;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure of a table is from.
 *
 * @param written its number as the report writes it; empty where that is withheld or in words
 * @param day on which its report was published or last changed; empty if nobody wrote one down
 */
public record FigureSource(Optional<Written> written, Optional<LocalDate> day) {
  /** As a record's own, which is slow where the JVM has only its first compiler. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FigureSource that
        && written.equals(that.written)
        && day.equals(that.day);
  }

  @Override
  public int hashCode() {
    return 31 * written.hashCode() + day.hashCode();
  }
}
