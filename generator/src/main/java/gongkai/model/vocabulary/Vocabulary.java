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
    return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
  }
}
