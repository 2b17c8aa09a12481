package gongkai.site;

import gongkai.model.KnownIndicator;
import gongkai.statistics.Sum;
import java.util.List;
import java.util.Optional;

/** One known indicator over units and years. */
public record IndicatorPage(
    Shell shell,
    String unit,
    KnownIndicator.Total total,
    List<gongkai.model.Passage> synonyms,
    List<Link> years,
    List<SeriesRow> rows,
    List<Optional<Sum>> totals)
    implements Page {}
