package gongkai.content.field;

import gongkai.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The languages that texts are read for.
 *
 * @param main the language of texts that name none
 * @param all those of the site, the main one first; empty where the site is not at hand, and texts
 *     may be in any
 */
public record SiteLanguages(Language main, List<Language> all) {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  public SiteLanguages {
    all = List.copyOf(all);
  }

  /**
   * Those of a site.
   *
   * @param all the main one first
   */
  public static SiteLanguages of(List<Language> all) {
    return new SiteLanguages(all.get(0), all);
  }

  /** Those of a site of which only the main one is known. */
  public static SiteLanguages main(Language main) {
    return new SiteLanguages(main, List.of());
  }

  /**
   * Whether there is a language of this tag. Of codes of three letters there are thousands, and all
   * pass; longer ones exist in form only.
   */
  public static boolean isLanguage(Language language) {
    String code = language.locale().getLanguage();
    return code.length() == 3 || CODES.contains(code);
  }

  /** Whether a text can be in a language: in another than the site's it waits to be shown. */
  boolean mayBe(Language language) {
    String code = language.locale().getLanguage();
    return all.isEmpty() || all.contains(language) || code.length() > 2 || CODES.contains(code);
  }

  /**
   * The site's language that was probably meant by the tag of another: by that of the language
   * without its country or with another, by its code of three letters, or by the country alone, as
   * {@code cn} for zh-CN.
   */
  Optional<Language> meant(Language other) {
    String code = other.locale().getLanguage();
    return all.contains(other)
        ? Optional.empty()
        : all.stream().filter(one -> isMeant(one.locale(), code)).findFirst();
  }

  private static boolean isMeant(Locale one, String code) {
    boolean country = !CODES.contains(code) && one.getCountry().equalsIgnoreCase(code);
    return country || one.getLanguage().equals(code) || one.getISO3Language().equals(code);
  }
}
