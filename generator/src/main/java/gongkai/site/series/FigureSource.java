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
public record FigureSource(Optional<Written> written, Optional<LocalDate> day) {}
