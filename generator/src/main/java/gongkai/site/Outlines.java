package gongkai.site;

import gongkai.model.Language;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines of a report's texts.
 *
 * @param main the language of the original, which is always there
 */
public record Outlines(Language main, Map<Language, Outline> byLanguage) {
  public Outlines {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey(main)) {
      throw new IllegalArgumentException("no original in " + main);
    }
  }

  public Outline original() {
    return byLanguage.get(main);
  }

  /** That of the text in a language, if there is one. */
  public Optional<Outline> of(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }
}
