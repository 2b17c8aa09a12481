package gongkai.site.context;

import gongkai.model.Language;
import gongkai.site.item.Citation;
import java.util.List;

/** In which languages a page is cited. */
public final class Citations {
  private Citations() {}

  /** Makes a citation in one form. */
  public interface Maker<T> {
    /**
     * Makes it.
     *
     * @param words the language of the form's own words
     * @param language that of the page which is cited
     */
    T make(Citation.Form form, Language words, Language language);
  }

  /**
   * In Chinese and in English, as far as the site has them; else in the page's language.
   *
   * @param languages of the site
   * @param page the language of the page that shows them
   */
  public static <T> List<T> of(List<Language> languages, Language page, Maker<T> maker) {
    Language chinese = languages.stream().filter(Language::isChinese).findFirst().orElse(page);
    Language english = languages.contains(Language.ENGLISH) ? Language.ENGLISH : page;
    return List.of(
        maker.make(Citation.Form.GBT_7714, Language.CHINESE, chinese),
        maker.make(Citation.Form.ISO_690, Language.ENGLISH, english));
  }
}
