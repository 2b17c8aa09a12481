package gongkai.site.context;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.SiteConfig;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.PageEntry;
import gongkai.site.item.Link;
import gongkai.site.item.Masthead;
import gongkai.site.item.PageCitation;
import gongkai.site.page.Shell;
import gongkai.site.page.Shell.LanguageLink;
import gongkai.site.page.Shell.NavigationLink;
import gongkai.site.page.Shell.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes the shells of pages: navigation, breadcrumb, language switch, canonical address. */
public final class Shells {
  private final PlanContext context;
  private final Map<Language, Masthead> sites = new HashMap<>();

  public Shells(PlanContext context) {
    this.context = context;
    SiteConfig site = context.content().site();
    site.languages().forEach(l -> sites.put(l, site(site, l, context.hasDrafts())));
  }

  /**
   * What a shell is made from.
   *
   * @param textLanguage the language of the main text that readers of a language get
   */
  public record Plan(
      Section section,
      Function<Language, Address> at,
      Optional<Passage> title,
      Optional<Passage> description,
      List<NavigationLink> breadcrumb,
      Function<Language, Address> feed,
      UnaryOperator<Language> textLanguage) {

    /** The plan of a page that is there in every language of the site. */
    public Plan(
        Section section,
        Function<Language, Address> at,
        Optional<Passage> title,
        Optional<Passage> description,
        List<NavigationLink> breadcrumb,
        Function<Language, Address> feed) {
      this(section, at, title, description, breadcrumb, feed, UnaryOperator.identity());
    }
  }

  /** The plan of a page that the bundle names and that stands right below home. */
  public Plan section(Language language, Section section, Function<Language, Address> at) {
    return section(language, section, at, context.addresses()::feed);
  }

  /** The same, of a page with a feed of its own. */
  public Plan section(
      Language language,
      Section section,
      Function<Language, Address> at,
      Function<Language, Address> feed) {
    return new Plan(
        section,
        at,
        Optional.empty(),
        Optional.empty(),
        List.of(home(at.apply(language), language)),
        feed);
  }

  public NavigationLink home(Address page, Language language) {
    return crumb(Section.HOME, page.to(context.addresses().home(language)));
  }

  public static NavigationLink crumb(Section section, String href) {
    return new NavigationLink(section, Optional.empty(), href, false);
  }

  public static NavigationLink crumb(Link link) {
    return new NavigationLink(Section.NONE, Optional.of(link.text()), link.href(), false);
  }

  /** What all pages of a language share. */
  public Masthead site(Language language) {
    return sites.get(language);
  }

  public Shell shell(Language language, Plan plan) {
    Address address = plan.at().apply(language);
    Address original = plan.at().apply(plan.textLanguage().apply(language));
    return new Shell(
        address,
        plan.section(),
        plan.title(),
        plan.description(),
        sites.get(language),
        new Shell.Navigation(
            navigation(address, language, plan.section()),
            plan.breadcrumb(),
            footerLinks(address, language),
            languages(language, address, plan),
            address.to(context.addresses().search(language))),
        new Shell.Listing(
            original.absolute(context.content().site().baseUrl()),
            address.to(plan.feed().apply(language)),
            !context.hasDrafts()),
        List.of());
  }

  /**
   * The shell of a page that says how to cite it.
   *
   * @param title of the page in a language; empty for pages that the bundle names
   */
  public Shell citable(Language language, Plan plan, Function<Language, Optional<Passage>> title) {
    SiteConfig site = context.content().site();
    return shell(language, plan)
        .citable(
            Citations.of(
                site.languages(),
                language,
                (form, words, cited) ->
                    new PageCitation(
                        form,
                        words,
                        cited,
                        site.publisher().name().in(cited),
                        title.apply(cited),
                        site.title().in(cited),
                        plan.at().apply(cited).absolute(site.baseUrl()))));
  }

  public static Masthead site(SiteConfig site, Language language, boolean drafts) {
    return new Masthead(
        language,
        site.title().in(language),
        site.baseUrl().getHost(),
        site.publisher().name().in(language),
        site.publisher().contact().map(c -> c.in(language)),
        site.footer(),
        site.profile(),
        drafts);
  }

  private List<NavigationLink> navigation(Address page, Language language, Section current) {
    Addresses to = context.addresses();
    return List.of(
        navigationLink(page, Section.HOME, to.home(language), current),
        navigationLink(page, Section.UNITS, to.units(language), current),
        navigationLink(page, Section.YEARS, to.years(language), current),
        navigationLink(page, Section.STATISTICS, to.statistics(language), current),
        navigationLink(page, Section.CHANGES, to.changes(language), current));
  }

  private static NavigationLink navigationLink(
      Address page, Section section, Address target, Section current) {
    return new NavigationLink(section, Optional.empty(), page.to(target), section == current);
  }

  /** The portal's own pages, by name, and its data. */
  private List<NavigationLink> footerLinks(Address page, Language language) {
    List<Language> languages = context.content().site().languages();
    List<NavigationLink> links = new ArrayList<>();
    for (PageEntry entry : context.content().pages()) {
      PageEntry.Text text = entry.text(language, languages);
      Address target = context.addresses().page(entry.name(), language);
      links.add(
          new NavigationLink(
              Section.PAGE,
              Optional.of(new Passage(text.title(), text.outline().language())),
              page.to(target),
              page.equals(target)));
    }
    Address data = context.addresses().dataIndex(language);
    links.add(new NavigationLink(Section.DATA, Optional.empty(), page.to(data), page.equals(data)));
    return links;
  }

  private List<LanguageLink> languages(Language language, Address address, Plan plan) {
    SiteConfig site = context.content().site();
    return site.languages().stream()
        .map(
            l ->
                new LanguageLink(
                    l,
                    address.to(plan.at().apply(l)),
                    plan.at().apply(l).absolute(site.baseUrl()),
                    l.equals(language),
                    plan.textLanguage().apply(l).equals(l)))
        .toList();
  }
}
