package gongkai.site;

import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.IndicatorId;

/**
 * Names every address of the site, so that nobody else puts one together. The main language is at
 * the root, every other one under its tag.
 */
public record Addresses(Language mainLanguage) {

  private Address at(Language language, String path) {
    return new Address(language.equals(mainLanguage) ? path : language.tag() + "/" + path);
  }

  public Address home(Language language) {
    return at(language, "index.html");
  }

  public Address report(ReportId id, Language language) {
    return at(language, "reports/" + id.unit() + "/" + id.stem() + ".html");
  }

  /** A report beside the one before it. */
  public Address compare(ReportId id, Language language) {
    return at(language, "compare/" + id.unit() + "/" + id.stem() + ".html");
  }

  public Address units(Language language) {
    return at(language, "units/index.html");
  }

  public Address unit(UnitId unit, Language language) {
    return at(language, "units/" + unit + ".html");
  }

  public Address years(Language language) {
    return at(language, "years/index.html");
  }

  public Address year(int year, Language language) {
    return at(language, "years/" + year + ".html");
  }

  /**
   * The dated events of one month, where they have a page of their own.
   *
   * @param group the code of a group of events
   */
  public Address events(int year, String group, Language language) {
    return at(language, "years/" + year + "/events-" + group + ".html");
  }

  public Address statistics(Language language) {
    return at(language, "statistics/index.html");
  }

  public Address indicator(IndicatorId id, Language language) {
    return at(language, "statistics/" + id + ".html");
  }

  public Address changes(Language language) {
    return at(language, "changes.html");
  }

  public Address search(Language language) {
    return at(language, "search.html");
  }

  /**
   * A file that the search page's script loads; the same for all languages.
   *
   * @param name without its ending: {@code pieces/12}
   */
  public Address searchFile(String name) {
    return new Address("search/" + name + ".js");
  }

  public Address notFound(Language language) {
    return at(language, "404.html");
  }

  public Address page(String name, Language language) {
    return at(language, name + ".html");
  }

  public Address feed(Language language) {
    return at(language, "feed.xml");
  }

  public Address changesFeed(Language language) {
    return at(language, "changes.xml");
  }

  public Address unitFeed(UnitId unit, Language language) {
    return at(language, "units/" + unit + ".xml");
  }

  /** An attachment, which has one address for all languages. */
  public Address attachment(UnitId unit, String fileName) {
    return new Address("reports/" + unit + "/" + fileName);
  }

  public Address asset(String hashedName) {
    return new Address("assets/" + hashedName);
  }

  public Address data(String fileName) {
    return new Address("data/" + fileName);
  }

  public Address sitemap() {
    return new Address("sitemap.xml");
  }

  public Address robots() {
    return new Address("robots.txt");
  }
}
