package gongkai.model.vocabulary;

import java.util.Optional;

/**
 * What a figure counts: a known indicator, or else what the report calls it.
 *
 * @param label empty of a known indicator, which goes by many labels
 */
public record IndicatorKey(Optional<IndicatorId> id, String label) {
  public IndicatorKey {
    label = id.isPresent() ? "" : label;
  }
}
