package gongkai.chart;

import java.util.Optional;

/**
 * What a chart is called for those who do not see it.
 *
 * @param id unique on its page; letters, digits and hyphens
 * @param titleLanguage its BCP 47 tag, if the title has another language than the page
 * @param description every value in words
 */
public record Caption(String id, String title, Optional<String> titleLanguage, String description) {

  public static Caption of(String id, String title, String description) {
    return new Caption(id, title, Optional.empty(), description);
  }
}
