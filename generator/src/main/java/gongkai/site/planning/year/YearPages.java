package gongkai.site.planning.year;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Unit;
import gongkai.site.Address;
import gongkai.site.ReportEntry;
import gongkai.site.context.News;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.SeriesTotals;
import gongkai.site.context.Shells;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.Link;
import gongkai.site.item.Neighbours;
import gongkai.site.page.EventsPage;
import gongkai.site.page.Shell;
import gongkai.site.page.Shell.NavigationLink;
import gongkai.site.page.Shell.Section;
import gongkai.site.page.YearPage;
import gongkai.site.page.YearPage.NotDueItem;
import gongkai.site.page.YearPage.TotalRow;
import gongkai.site.page.YearsPage;
import gongkai.site.page.YearsPage.YearItem;
import gongkai.site.series.TotalCell;
import gongkai.site.table.Slice;
import gongkai.statistics.Coverage;
import gongkai.statistics.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Plans the list of years and the pages of each year that has reports. */
public final class YearPages {
  private final PlanContext context;
  private final Shells shells;
  private final YearEvents events;
  private final YearPromises promises;
  private final SeriesTotals seriesTotals;

  public YearPages(PlanContext context, Shells shells, YearPromises promises) {
    this.context = context;
    this.shells = shells;
    this.events = new YearEvents(context);
    this.promises = promises;
    this.seriesTotals = context.totals();
  }

  /** The months of a year whose events are too many for its page, and have pages of their own. */
  public List<String> groups(int year) {
    return events.codes(year);
  }

  public YearsPage index(Language language) {
    Function<Language, Address> at = context.addresses()::years;
    PageLinks links = new PageLinks(context, at.apply(language), language);
    List<YearItem> years = new ArrayList<>();
    for (int year : years().descendingSet()) {
      List<ReportEntry> entries = context.reportsByYear().getOrDefault(year, List.of());
      years.add(
          new YearItem(
              links.yearOrText(year),
              (int) published(entries).stream().filter(e -> !e.isDraft()).count(),
              context.statistics().coverage().share(year),
              context.opennessOf(year)));
    }
    return new YearsPage(
        shells.shell(language, shells.section(language, Section.YEARS, at)), years);
  }

  /** Every year of the portal, and those that only drafts are on. */
  private NavigableSet<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>(context.reportsByYear().keySet());
    years.addAll(context.statistics().coverage().years());
    return years;
  }

  public YearPage page(int year, Language language) {
    Function<Language, Address> at = l -> context.addresses().year(year, l);
    PageLinks links = new PageLinks(context, at.apply(language), language);
    Passage title = PlanContext.neutral(String.valueOf(year), language);
    Shells.Plan plan = plan(year, at, title, crumbs(links));
    Shell shell = shells.citable(language, plan, l -> Optional.empty());
    List<ReportEntry> entries = context.reportsByYear().get(year);
    Integer before = context.reportsByYear().lowerKey(year);
    Integer after = context.reportsByYear().higherKey(year);
    return new YearPage(
        shell,
        year,
        new YearPage.Reporting(
            context.statistics().coverage().share(year),
            links.lists().reportsByLevel(published(entries)),
            links.lists().items(entries.stream().filter(e -> e.report().isWithdrawn()).toList()),
            units(year, Coverage.State.MISSING).stream().map(links::unit).toList(),
            units(year, Coverage.State.NOT_DUE).stream().map(u -> notDue(u, year, links)).toList(),
            News.newest(entries),
            links.data(Slice.of(year), entries),
            new YearPage.Unregistered(
                events.unregistered(year, links), promises.unregistered(year, links))),
        context.opennessOf(year),
        totals(year, links),
        events.groups(year, links),
        promises.items(year, links),
        new Neighbours(
            Optional.ofNullable(before).map(links::year),
            Optional.ofNullable(after).map(links::year)));
  }

  private static List<ReportEntry> published(List<ReportEntry> entries) {
    return entries.stream().filter(e -> !e.report().isWithdrawn()).toList();
  }

  /** The page of the events of a month. */
  public EventsPage events(int year, String group, Language language) {
    List<String> groups = events.codes(year);
    int index = groups.indexOf(group);
    Function<Language, Address> at = l -> context.addresses().events(year, group, l);
    PageLinks links = new PageLinks(context, at.apply(language), language);
    return new EventsPage(
        partShell(at, year, PlanContext.neutral(String.valueOf(year), language), links),
        year,
        events.group(year, group, links),
        new Neighbours(
            index > 0 ? Optional.of(month(year, groups.get(index - 1), links)) : Optional.empty(),
            index + 1 < groups.size()
                ? Optional.of(month(year, groups.get(index + 1), links))
                : Optional.empty()));
  }

  /** A link to a month's events; its text is a code, which the template words. */
  private Link month(int year, String group, PageLinks links) {
    Language language = links.language();
    return new Link(
        PlanContext.neutral(group, language),
        links.href(context.addresses().events(year, group, language)));
  }

  private Shell partShell(
      Function<Language, Address> at, int year, Passage title, PageLinks links) {
    List<NavigationLink> crumbs = new ArrayList<>(crumbs(links));
    crumbs.add(Shells.crumb(links.year(year)));
    return shells.shell(links.language(), plan(year, at, title, crumbs));
  }

  private List<NavigationLink> crumbs(PageLinks links) {
    Language language = links.language();
    return List.of(
        Shells.crumb(Section.HOME, links.href(context.addresses().home(language))),
        Shells.crumb(Section.YEARS, links.href(context.addresses().years(language))));
  }

  private Shells.Plan plan(
      int year, Function<Language, Address> at, Passage title, List<NavigationLink> crumbs) {
    return new Shells.Plan(
        Section.YEARS,
        at,
        Optional.of(title),
        Optional.empty(),
        crumbs,
        l -> context.addresses().yearFeed(year, l));
  }

  private List<Unit> units(int year, Coverage.State state) {
    return context.statistics().coverage().rows().stream()
        .filter(row -> row.cell(year).filter(c -> c.state() == state).isPresent())
        .map(Coverage.Row::unit)
        .toList();
  }

  private NotDueItem notDue(Unit unit, int year, PageLinks links) {
    return new NotDueItem(
        links.unit(unit),
        unit.successor().filter(s -> unit.isTakenOver(year)).map(links::successor));
  }

  private List<TotalRow> totals(int year, PageLinks links) {
    List<TotalRow> totals = new ArrayList<>();
    for (Series series : context.statistics().series()) {
      TotalCell cell = seriesTotals.cell(series, year);
      if (cell.total().isPresent()) {
        Denomination denomination = SeriesTotals.denomination(series, seriesTotals.cells(series));
        totals.add(new TotalRow(links.indicator(series.indicator()), cell, denomination));
      }
    }
    return totals;
  }
}
