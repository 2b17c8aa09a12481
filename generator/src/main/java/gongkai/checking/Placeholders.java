package gongkai.checking;

import gongkai.checking.word.CheckWords;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.han.WordSet;
import gongkai.model.SiteConfig;
import java.util.List;

/**
 * What a new site says until somebody fills it in.
 *
 * @param severity an error where it would become public, else worth a note
 */
public record Placeholders(Severity severity) {
  private static final WordSet PUBLISHER = CheckWords.PUBLISHER.words();
  private static final WordSet ABOUT = CheckWords.ABOUT.words();
  private static final String BASE_URL = "https://example.org/";

  /**
   * In the settings.
   *
   * @param site as it is built, with the address that the command line may give
   * @param text of the file
   */
  public List<Problem> ofSettings(SiteConfig site, String path, String text) {
    Problems problems = new Problems();
    site.publisher().name().byLanguage().values().stream()
        .filter(PUBLISHER::contains)
        .forEach(
            name -> problems.add(problem("placeholder-publisher", at(path, 1, text, name), name)));
    if (site.baseUrl().toString().equals(BASE_URL)) {
      problems.add(problem("placeholder-base-url", at(path, 1, text, BASE_URL), BASE_URL));
    }
    return problems.list();
  }

  /**
   * In a page of the site's own.
   *
   * @param firstLine the line of the file on which the text begins, from 1
   */
  public List<Problem> ofPage(String path, int firstLine, String text) {
    return ABOUT.words().stream()
        .filter(text::contains)
        .map(words -> problem("placeholder-page", at(path, firstLine, text, words), words))
        .toList();
  }

  private Problem problem(String code, SourceLocation place, String words) {
    return new Problem(severity, code, place, List.of(words));
  }

  private static SourceLocation at(String path, int firstLine, String text, String words) {
    String sought = text.contains(words) ? words : words.replaceFirst("/$", "");
    return WordsInFile.at(path, firstLine, text, sought);
  }
}
