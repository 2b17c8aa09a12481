package gongkai.model.vocabulary;

import gongkai.model.Coded;
import gongkai.model.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code content/vocabulary/indicators.yml}: an indicator that can be followed over
 * units and years.
 *
 * @param unit the unit in which its series is kept; may be empty
 * @param synonyms other labels under which reports give it
 * @param definition what it counts, for readers
 * @param noun what follows its numbers in other languages than the reports'
 */
public record KnownIndicator(
    IndicatorId id,
    LocalizedText label,
    String unit,
    Total total,
    List<String> synonyms,
    Optional<LocalizedText> definition,
    Optional<CountedNoun> noun) {
  public KnownIndicator {
    synonyms = List.copyOf(synonyms);
  }

  /** Whether a unit of counting counts what the series does: only such values are added. */
  public boolean isGivenIn(String other) {
    return CountingUnit.of(other).base().equals(CountingUnit.of(unit).base());
  }

  /** The same indicator with another label. */
  public KnownIndicator labelled(LocalizedText otherLabel) {
    return new KnownIndicator(id, otherLabel, unit, total, synonyms, definition, noun);
  }

  /**
   * How the values of several reports are brought together. Rates and per cents are never summed.
   */
  public enum Total implements Coded {
    SUM,
    LAST,
    MEAN,
    NONE
  }
}
