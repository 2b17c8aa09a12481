package gongkai.site.page;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.site.Address;
import gongkai.site.item.Masthead;
import gongkai.site.item.PageCitation;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param section the main navigation's entry that the page belongs to
 * @param title of the page, without the site's name; empty for pages that the bundle names
 * @param site what all pages of a language share
 * @param citations how to cite the page; empty where its own words say so, or nobody would
 */
public record Shell(
    Address address,
    Section section,
    Optional<Passage> title,
    Optional<Passage> description,
    Masthead site,
    Navigation navigation,
    Listing listing,
    List<PageCitation> citations) {

  /**
   * Where one can go from a page.
   *
   * @param sections the main ones, in order
   * @param breadcrumb from home to the page's parent; empty on the home page
   * @param footer the portal's own pages
   * @param languages the same page in every language of the site
   * @param search the search page
   */
  public record Navigation(
      List<NavigationLink> sections,
      List<NavigationLink> breadcrumb,
      List<NavigationLink> footer,
      List<LanguageLink> languages,
      String search) {}

  /**
   * How programs list a page.
   *
   * @param canonical the absolute address that search engines shall list: the page's own, or that
   *     of the original where its main text is not translated
   * @param feed the feed that fits this page best
   * @param indexed whether search engines may list the page
   */
  public record Listing(String canonical, String feed, boolean indexed) {
    Listing unlisted() {
      return new Listing(canonical, feed, false);
    }
  }

  /** The same shell for a page that search engines shall not list. */
  public Shell unlisted() {
    return new Shell(
        address, section, title, description, site, navigation, listing.unlisted(), citations);
  }

  /** The same shell for a page that says how to cite it. */
  public Shell citable(List<PageCitation> citations) {
    return new Shell(address, section, title, description, site, navigation, listing, citations);
  }

  /** The main sections of the portal. The code is part of a message key. */
  public enum Section implements gongkai.model.Coded {
    HOME,
    UNITS,
    YEARS,
    STATISTICS,
    CHANGES,
    /** The data files; reached from the foot of every page. */
    DATA,
    /** Reached by the field at the top of every page. */
    SEARCH,
    /** A page of {@code content/pages/}. */
    PAGE,
    NONE
  }

  /**
   * A link to a section; its text comes from the bundle, or from a page's title.
   *
   * @param current whether the page belongs to it
   */
  public record NavigationLink(
      Section section, Optional<Passage> text, String href, boolean current) {}

  /**
   * The same page in a language of the site.
   *
   * @param absolute for {@code hreflang}
   * @param translated whether its main text is in that language
   */
  public record LanguageLink(
      Language language, String href, String absolute, boolean current, boolean translated) {}

  /** The language of the page's own words. */
  public Language language() {
    return navigation.languages().stream()
        .filter(LanguageLink::current)
        .findFirst()
        .orElseThrow()
        .language();
  }

  /** The page's own absolute address. */
  public String absolute() {
    return navigation.languages().stream()
        .filter(LanguageLink::current)
        .map(LanguageLink::absolute)
        .findFirst()
        .orElse(listing.canonical());
  }

  /**
   * The pages that say the same in different languages, for {@code hreflang}. A page whose text is
   * not translated is no other language's counterpart, and has none.
   */
  public List<LanguageLink> alternates() {
    List<LanguageLink> translated =
        navigation.languages().stream().filter(LanguageLink::translated).toList();
    boolean own = translated.stream().anyMatch(LanguageLink::current);
    return own && translated.size() > 1 ? translated : List.of();
  }

  public boolean isHome() {
    return section == Section.HOME;
  }

  public boolean isSearch() {
    return section == Section.SEARCH;
  }
}
