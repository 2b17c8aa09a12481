package gongkai.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language of the site, named by its BCP 47 tag, for example {@code zh-CN} or {@code en}.
 *
 * @param tag a well-formed BCP 47 tag in its canonical letter case
 */
public record Language(String tag) implements Comparable<Language> {
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

  /** A site has few languages, and names them often. */
  private static final Map<String, String> CANONICAL = new ConcurrentHashMap<>();

  private static final Map<String, Locale> LOCALES = new ConcurrentHashMap<>();

  public static final Language CHINESE = new Language("zh-CN");
  public static final Language ENGLISH = new Language("en");

  /**
   * Checks the tag.
   *
   * @throws IllegalArgumentException if the tag is not well-formed
   */
  public Language {
    tag = CANONICAL.computeIfAbsent(tag, Language::canonical);
  }

  private static String canonical(String tag) {
    String canonical;
    try {
      canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("not a language tag: " + tag, e);
    }
    if (canonical.equals("und")) {
      throw new IllegalArgumentException("not a language tag: (empty)");
    }
    return canonical;
  }

  public Locale locale() {
    return LOCALES.computeIfAbsent(tag, Locale::forLanguageTag);
  }

  /** {@code rtl} for languages written from right to left, else {@code ltr}: HTML's {@code dir}. */
  public String direction() {
    return RIGHT_TO_LEFT_SCRIPTS.contains(locale().getLanguage()) ? "rtl" : "ltr";
  }

  public boolean isChinese() {
    return locale().getLanguage().equals("zh");
  }

  /**
   * As a record's own, which are put together when they are first asked for, in milliseconds, and
   * are slow where the JVM has only its first compiler.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && language.tag.equals(tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
