package gongkai.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * {@code content/site.yml}.
 *
 * @param languages never empty; the first is at the root, each other under {@code /<language>/}
 * @param baseUrl ends with a slash; only for what must be absolute: canonical, sitemap, feeds
 * @param theme the folder's name under {@code themes/}
 * @param redactionMarks masks that withhold besides {@code *}: each one a character repeated as
 *     often as the shortest mask has it, for example {@code ×××}
 */
public record SiteConfig(
    LocalizedText title,
    Optional<LocalizedText> description,
    List<Language> languages,
    URI baseUrl,
    Imprint imprint,
    String theme,
    ZoneId timeZone,
    List<String> redactionMarks) {
  public SiteConfig {
    languages = List.copyOf(languages);
    redactionMarks = List.copyOf(redactionMarks);
  }

  /** The language at the root of the site, and of a report's main file. */
  public Language mainLanguage() {
    return languages.get(0);
  }

  /** The same site at another address. */
  public SiteConfig at(URI otherBaseUrl) {
    return new SiteConfig(
        title, description, languages, otherBaseUrl, imprint, theme, timeZone, redactionMarks);
  }

  /** The same site by another kind of publisher. */
  public SiteConfig as(Profile other) {
    Imprint by = new Imprint(other, imprint.publisher(), imprint.footer(), imprint.licence());
    return new SiteConfig(
        title, description, languages, baseUrl, by, theme, timeZone, redactionMarks);
  }

  public Profile profile() {
    return imprint.profile();
  }

  public Publisher publisher() {
    return imprint.publisher();
  }

  public Footer footer() {
    return imprint.footer();
  }

  public Optional<Licence> licence() {
    return imprint.licence();
  }

  /**
   * Who publishes the site, and what the law makes such a publisher say.
   *
   * @param licence under which others may use the data
   */
  public record Imprint(
      Profile profile, Publisher publisher, Footer footer, Optional<Licence> licence) {}

  /**
   * What others may do with the data, as the publisher says.
   *
   * @param id by which programs know the licence, for example {@code CC-BY-4.0}
   * @param url of its text
   */
  public record Licence(Optional<String> id, LocalizedText name, URI url) {}

  /** Who answers for the portal. */
  public record Publisher(LocalizedText name, Optional<LocalizedText> contact) {}

  /** Registration numbers that a profile requires, only as given: ICP, police record, site code. */
  public record Footer(Optional<String> icp, Optional<String> police, Optional<String> siteId) {
    public static final Footer EMPTY =
        new Footer(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
