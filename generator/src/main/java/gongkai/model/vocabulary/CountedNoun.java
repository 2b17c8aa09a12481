package gongkai.model.vocabulary;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import java.util.Optional;

/**
 * What an indicator counts, as the noun that follows its numbers in a language other than the
 * reports': 70 cases, where Chinese has a measure word that says nothing by itself (70件).
 *
 * @param many the noun beside any number but one
 * @param one the noun beside one, where a language tells the two apart
 */
public record CountedNoun(LocalizedText many, Optional<LocalizedText> one) {

  /** The noun beside many, in exactly this language. */
  public Optional<String> manyIn(Language language) {
    return Optional.ofNullable(many.byLanguage().get(language));
  }

  /** The noun beside one, in exactly this language; as beside many where there is no other. */
  public Optional<String> oneIn(Language language) {
    return one.flatMap(text -> Optional.ofNullable(text.byLanguage().get(language)))
        .or(() -> manyIn(language));
  }
}
