package gongkai.site;

import gongkai.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of {@code content/pages/} as planning sees it.
 *
 * @param texts by language
 */
public record PageEntry(
    String name, Map<Language, Text> texts, List<ReportEntry.PlacedLink> links) {

  /** Its text in one language. */
  public record Text(String title, Optional<String> summary, Outline outline) {}

  /**
   * The text to show to readers of a language: in that language, else in the first that there is.
   */
  public Text text(Language language, List<Language> siteLanguages) {
    Text own = texts.get(language);
    if (own != null) {
      return own;
    }
    return siteLanguages.stream()
        .filter(texts::containsKey)
        .findFirst()
        .map(texts::get)
        .orElseThrow();
  }
}
