package gongkai.desk.act;

import gongkai.model.Language;
import gongkai.model.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a decision is made with, beside the report and the form.
 *
 * @param languages of the site, the main one first
 * @param today in the site's time zone
 * @param released the day of the last release, if it showed the report
 * @param stands whether words stand in the report's text
 */
public record Surroundings(
    List<Language> languages,
    LocalDate today,
    Optional<LocalDate> released,
    Predicate<Quote> stands) {
  public Surroundings {
    languages = List.copyOf(languages);
  }

  Language main() {
    return languages.get(0);
  }
}
