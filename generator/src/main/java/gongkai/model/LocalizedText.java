package gongkai.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in one or more languages.
 *
 * @param byLanguage never empty; the first entry serves every language that has none of its own
 */
public record LocalizedText(Map<Language, String> byLanguage) {
  public LocalizedText {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
    // Most texts are in one language, and a map that keeps an order takes the room of ten words.
    byLanguage =
        byLanguage.size() == 1
            ? Map.copyOf(byLanguage)
            : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  public static LocalizedText of(Language language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  /** The text for readers of a language: in that language where there is one, else the first. */
  public Passage in(Language language) {
    String own = byLanguage.get(language);
    if (own != null) {
      return new Passage(own, language);
    }
    Map.Entry<Language, String> first = byLanguage.entrySet().iterator().next();
    return new Passage(first.getValue(), first.getKey());
  }

  /** The text in a language, if there is one: what need not be shown is not shown in another. */
  public Optional<Passage> onlyIn(Language language) {
    return Optional.ofNullable(byLanguage.get(language)).map(own -> new Passage(own, language));
  }

  /** This text with another language's wording added or put in place of what was there. */
  public LocalizedText with(Language language, String text) {
    Map<Language, String> all = new LinkedHashMap<>(byLanguage);
    all.put(language, text);
    return new LocalizedText(all);
  }
}
