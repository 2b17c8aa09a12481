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

  public Address unitFeed(UnitId unit, Language language) {
    return at(language, "units/" + unit + ".xml");
  }

  public Address yearFeed(int year, Language language) {
    return at(language, "years/" + year + ".xml");
  }

  public Address changesFeed(Language language) {
    return at(language, "changes.xml");
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

  /** What the data files are, for people. */
  public Address dataIndex(Language language) {
    return at(language, "data/index.html");
  }

  public Address sitemap() {
    return new Address("sitemap.xml");
  }

  /** A chart of an indicator that other sites may show. */
  public Address embed(IndicatorId id, Language language) {
    return at(language, "embed/" + id + ".svg");
  }

  /** A chart of a unit that other sites may show. */
  public Address embed(UnitId unit, Language language) {
    return at(language, "embed/units/" + unit + ".svg");
  }

  /** A part of a sitemap that is too long for one file, from 1. */
  public Address sitemap(int part) {
    return new Address("sitemap-" + part + ".xml");
  }

  /** What programs that read for people are told of the site. */
  public Address guide() {
    return new Address("llms.txt");
  }

  public Address robots() {
    return new Address("robots.txt");
  }
}
