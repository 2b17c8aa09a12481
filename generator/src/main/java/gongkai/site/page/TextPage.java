package gongkai.site.page;

import gongkai.model.Language;
import gongkai.model.report.Translation;
import java.util.Optional;

/**
 * A page of {@code content/pages/}.
 *
 * @param translation how its text stands to the original, if it is a translation
 * @param original the same page in the site's main language
 * @param bodyDigest stands for the text, which is read again when the page is written
 */
public record TextPage(
    Shell shell,
    String name,
    Language bodyLanguage,
    String bodyDigest,
    Optional<Translation> translation,
    String original)
    implements Page {
  @Override
  public String template() {
    return "text";
  }
}
