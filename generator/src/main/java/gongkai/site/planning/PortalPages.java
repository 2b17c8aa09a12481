package gongkai.site.planning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.Passage;
import gongkai.model.Unit;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.context.ListItems;
import gongkai.site.context.MatrixPlan;
import gongkai.site.context.News;
import gongkai.site.context.Once;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.Shells;
import gongkai.site.item.ChangeItem;
import gongkai.site.item.Link;
import gongkai.site.page.ChangesPage;
import gongkai.site.page.ChangesPage.Month;
import gongkai.site.page.HomePage;
import gongkai.site.page.HomePage.Headline;
import gongkai.site.page.HomePage.LevelCount;
import gongkai.site.page.NotFoundPage;
import gongkai.site.page.Shell;
import gongkai.site.page.Shell.Section;
import gongkai.site.page.TextPage;
import gongkai.site.page.UnitsPage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Plans the pages of the portal as a whole: home, changes, texts, not found. */
final class PortalPages {
  /** Newest publication first; of one day, the newest period first. */
  static final Comparator<ReportEntry> NEWEST =
      Comparator.<ReportEntry, java.time.LocalDate>comparing(
              e -> e.report().published().orElse(java.time.LocalDate.MIN))
          .thenComparing(PlanContext.BY_PERIOD)
          .reversed();

  private final PlanContext context;
  private final Shells shells;
  private final Once<List<ReportEntry>> newest;

  PortalPages(PlanContext context, Shells shells) {
    this.context = context;
    this.shells = shells;
    this.newest = new Once<>(() -> newest(context));
  }

  private static List<ReportEntry> newest(PlanContext context) {
    return context.content().reports().stream()
        .filter(e -> !e.report().isWithdrawn())
        .sorted(NEWEST)
        .toList();
  }

  /** All reports but withdrawn ones, newest first. */
  List<ReportEntry> newest() {
    return newest.get();
  }

  HomePage home(Language language) {
    Addresses to = context.addresses();
    PageLinks links = new PageLinks(context, to.home(language), language);
    Optional<Passage> purpose = context.content().site().description().map(d -> d.in(language));
    Shell shell =
        shells.shell(
            language,
            new Shells.Plan(
                Section.HOME, to::home, Optional.empty(), purpose, List.of(), to::feed));
    boolean many = context.content().units().size() > HomePage.MATRIX_UNITS;
    return new HomePage(
        shell,
        purpose,
        headline(),
        links.lists().items(newest().stream().limit(HomePage.LATEST).toList()),
        many ? List.of() : links.lists().unitsByLevel(),
        levels(links),
        new MatrixPlan(context, links).matrix(HomePage.MATRIX_UNITS),
        new HomePage.Hrefs(
            links.href(to.units(language)),
            links.href(to.years(language)),
            links.href(to.statistics(language)),
            many ? letters(links) : List.of()));
  }

  private List<Link> letters(PageLinks links) {
    String units = links.href(context.addresses().units(links.language()));
    return context.content().units().stream()
        .map(unit -> UnitsPage.letter(unit.id()))
        .distinct()
        .sorted()
        .map(
            letter ->
                new Link(
                    PlanContext.neutral(letter, links.language()), units + "#letter-" + letter))
        .toList();
  }

  private List<LevelCount> levels(PageLinks links) {
    Map<Level, Long> counts =
        context.content().units().stream()
            .collect(groupingBy(Unit::level, TreeMap::new, counting()));
    String units = links.href(context.addresses().units(links.language()));
    return counts.entrySet().stream()
        .map(
            e ->
                new LevelCount(
                    e.getKey(),
                    e.getValue().intValue(),
                    units + "#" + UnitsPage.anchor(e.getKey())))
        .toList();
  }

  private Headline headline() {
    List<ReportEntry> published = newest().stream().filter(e -> !e.isDraft()).toList();
    int years = (int) published.stream().map(e -> e.report().year()).distinct().count();
    return new Headline(
        published.size(),
        context.content().units().size(),
        years,
        context.openness(),
        News.newest(context.content().reports()));
  }

  ChangesPage changes(Language language) {
    Function<Language, Address> at = context.addresses()::changes;
    PageLinks links = new PageLinks(context, at.apply(language), language);
    List<ChangeItem> changes =
        context.published().reports().stream()
            .flatMap(e -> links.lists().changes(e).stream())
            .sorted(ListItems.NEWEST_FIRST)
            .toList();
    Shells.Plan plan =
        new Shells.Plan(
            Section.CHANGES,
            at,
            Optional.empty(),
            Optional.empty(),
            List.of(shells.home(at.apply(language), language)),
            context.addresses()::changesFeed);
    return new ChangesPage(shells.shell(language, plan), months(links), changes);
  }

  private List<Month> months(PageLinks links) {
    Map<YearMonth, List<News>> byMonth = new TreeMap<>(Comparator.reverseOrder());
    for (News news : News.of(context.published().reports())) {
      byMonth.computeIfAbsent(YearMonth.from(news.day()), m -> new ArrayList<>()).add(news);
    }
    List<Month> months = new ArrayList<>();
    int listed = 0;
    for (Map.Entry<YearMonth, List<News>> month : byMonth.entrySet()) {
      listed += month.getValue().size();
      int changed = (int) month.getValue().stream().filter(n -> n.change().isPresent()).count();
      months.add(
          new Month(
              month.getKey().getYear(),
              month.getKey().getMonthValue(),
              month.getValue().size() - changed,
              changed,
              listed <= ChangesPage.MOST_NEWS || months.isEmpty()
                  ? month.getValue().stream().map(links.lists()::news).toList()
                  : List.of()));
    }
    return months;
  }

  TextPage text(PageEntry entry, Language language) {
    PageEntry.Text text = entry.text(language, context.content().site().languages());
    Language textLanguage = text.outline().language();
    Function<Language, Address> at = l -> context.addresses().page(entry.name(), l);
    Shell shell =
        shells.shell(
            language,
            new Shells.Plan(
                Section.PAGE,
                at,
                Optional.of(new Passage(text.title(), textLanguage)),
                text.summary().map(s -> new Passage(s, textLanguage)),
                List.of(shells.home(at.apply(language), language)),
                context.addresses()::feed,
                l -> entry.text(l, context.content().site().languages()).outline().language()));
    return new TextPage(
        shell,
        entry.name(),
        textLanguage,
        text.outline().digest(),
        text.outline().translation(),
        at.apply(language).to(at.apply(context.mainLanguage())));
  }

  NotFoundPage notFound(Language language) {
    Function<Language, Address> at = context.addresses()::notFound;
    Address address = at.apply(language);
    Shell shell = shells.shell(language, shells.section(language, Section.NONE, at));
    String root = context.content().site().baseUrl().getRawPath();
    String folder = address.path().substring(0, address.path().lastIndexOf('/') + 1);
    return new NotFoundPage(
        shell.unlisted(),
        root + folder,
        address.to(context.addresses().units(language)),
        address.to(context.addresses().years(language)));
  }
}
