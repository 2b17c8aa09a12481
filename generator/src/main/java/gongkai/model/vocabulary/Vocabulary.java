package gongkai.model.vocabulary;

import java.util.List;
import java.util.Optional;

/** What {@code content/vocabulary/} holds: known indicators and fixed translations. */
public record Vocabulary(List<KnownIndicator> indicators, Glossary glossary) {
  public static final Vocabulary EMPTY = new Vocabulary(List.of(), Glossary.EMPTY);

  public Vocabulary {
    indicators = List.copyOf(indicators);
  }

  public Optional<KnownIndicator> indicator(IndicatorId id) {
    for (KnownIndicator known : indicators) {
      if (known.id().equals(id)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
