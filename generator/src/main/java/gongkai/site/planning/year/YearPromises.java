package gongkai.site.planning.year;

import gongkai.model.Passage;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Follow;
import gongkai.model.report.Promise;
import gongkai.model.report.ReportType;
import gongkai.model.text.Body.Found;
import gongkai.model.text.Body.Heading;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.SectionAlignment;
import gongkai.site.item.Link;
import gongkai.site.item.PromiseItem;
import gongkai.site.item.PromiseItem.Account;
import gongkai.site.item.PromiseItem.Plan;
import gongkai.site.item.PromiseItem.PlanSection;
import gongkai.site.item.PromiseItem.PlanSentence;
import gongkai.site.item.PromiseItem.Told;
import gongkai.site.item.ReportItem;
import gongkai.site.item.SectionText;
import gongkai.site.page.UnitPage.UnitPromises;
import gongkai.statistics.Coverage;
import gongkai.text.section.PlanAnswers;
import gongkai.text.section.SectionTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What units planned for a year, beside what they report on it. Nothing is matched by likeness: a
 * plan is answered where an officer marked it ({@code follows}), and nowhere else. Beside the plans
 * stand the sections in which the next report itself speaks of them, else those whose headings are
 * alike: that is layout, and says nothing of whether a plan was carried out.
 */
public final class YearPromises {
  /** More sentences than these of one year stand only on the pages of their units. */
  static final int MOST = 60;

  /** Only the main sections are listed: the report has its own contents. */
  private static final int CONTENTS_LEVEL = 1;

  private final PlanContext context;
  private final LastYear lastYear;
  private final Map<Integer, Map<UnitId, List<Pair>>> byYear = new ConcurrentHashMap<>();

  /** The reports of one unit and kind on two years. */
  private record Pair(
      Unit unit, ReportType type, List<ReportEntry> before, List<ReportEntry> now, int promises) {}

  public YearPromises(PlanContext context) {
    this.context = context;
    this.lastYear = new LastYear(context.published());
  }

  private Map<UnitId, List<Pair>> of(int year) {
    return byYear.computeIfAbsent(year, this::pairs);
  }

  private Map<UnitId, List<Pair>> pairs(int year) {
    Map<UnitId, List<Pair>> pairs = new LinkedHashMap<>();
    for (Unit unit : context.content().units()) {
      List<Pair> own = pairs(unit, year);
      if (!own.isEmpty()) {
        pairs.put(unit.id(), own);
      }
    }
    return pairs;
  }

  private List<Pair> pairs(Unit unit, int year) {
    List<Pair> pairs = new ArrayList<>();
    if (context.isDue(unit.id(), year)) {
      for (ReportType type : ReportType.values()) {
        List<ReportEntry> before =
            lastYear.of(unit.id(), type, year).stream()
                .filter(e -> !promises(e).isEmpty())
                .toList();
        if (!before.isEmpty()) {
          int count = before.stream().mapToInt(e -> promises(e).size()).sum();
          pairs.add(new Pair(unit, type, before, lastYear.on(unit.id(), type, year), count));
        }
      }
    }
    return pairs;
  }

  /** Last year's reports of a unit of which no plans are registered. */
  private List<ReportEntry> unregistered(Unit unit, int year) {
    return context.isDue(unit.id(), year)
        ? Stream.of(ReportType.values())
            .flatMap(type -> lastYear.of(unit.id(), type, year).stream())
            .filter(entry -> promises(entry).isEmpty())
            .toList()
        : List.of();
  }

  /** Last year's reports of which no plans are registered, for the page of a year. */
  List<ReportItem> unregistered(int year, PageLinks links) {
    return context.content().units().stream()
        .flatMap(unit -> unregistered(unit, year).stream())
        .map(links.lists()::item)
        .toList();
  }

  private static List<Promise> promises(ReportEntry entry) {
    return entry.report().plans();
  }

  /** Whether a year has too many plans for its page. */
  private boolean areApart(int year) {
    return of(year).values().stream().flatMap(List::stream).mapToInt(Pair::promises).sum() > MOST;
  }

  /** The plans for a year, for its page. */
  List<PromiseItem> items(int year, PageLinks links) {
    boolean apart = areApart(year);
    return of(year).values().stream()
        .flatMap(List::stream)
        .map(pair -> item(year, pair, links, apart ? Extent.COUNT : Extent.SENTENCES))
        .toList();
  }

  /**
   * The plans of one unit, whole, newest first; none if none at all are registered, since then no
   * page says that there are some.
   */
  public List<UnitPromises> ofUnit(UnitId id, PageLinks links) {
    Unit unit = context.unit(id);
    List<UnitPromises> all = new ArrayList<>();
    for (int year : context.reportsByYear().descendingKeySet()) {
      List<Pair> pairs = pairs(unit, year);
      List<ReportEntry> unregistered = unregistered(unit, year);
      if (!pairs.isEmpty() || !unregistered.isEmpty()) {
        all.add(
            new UnitPromises(
                year,
                pairs.stream().map(pair -> item(year, pair, links, Extent.WHOLE)).toList(),
                links.lists().items(unregistered)));
      }
    }
    return all.stream().allMatch(p -> p.items().isEmpty()) ? List.of() : all;
  }

  /** How much of the plans a page shows. */
  private enum Extent {
    /** Only how many there are. */
    COUNT,
    SENTENCES,
    /** Beside them the sections of this year's report that may answer them, folded. */
    WHOLE
  }

  private PromiseItem item(int year, Pair pair, PageLinks links, Extent extent) {
    boolean apart = extent == Extent.COUNT;
    List<Told> told = pair.now().stream().map(e -> told(e, links, extent)).toList();
    PlanRows rows = new PlanRows(told);
    List<Plan> plans =
        pair.before().stream().map(e -> plan(e, pair.now(), rows, links, extent)).toList();
    int answered =
        (int)
            plans.stream()
                .flatMap(p -> p.sections().stream())
                .flatMap(s -> s.sentences().stream())
                .filter(s -> !s.answers().isEmpty())
                .count();
    return new PromiseItem(
        links.unit(pair.unit()),
        pair.type(),
        new PromiseItem.Count(
            pair.promises(),
            (int)
                pair.before().stream()
                    .flatMap(e -> promises(e).stream())
                    .filter(p -> !p.reviewed())
                    .count(),
            answered,
            pair.now().stream().anyMatch(e -> !e.report().follows().isEmpty())),
        apart ? List.of() : plans,
        told,
        state(year, pair),
        apart ? Optional.of(links.unit(pair.unit()).href() + "#plans-" + year) : Optional.empty());
  }

  private Coverage.State state(int year, Pair pair) {
    if (!pair.now().isEmpty()) {
      return Coverage.State.PUBLISHED;
    }
    boolean withdrawn =
        context.reportsOf(pair.unit().id()).stream()
            .anyMatch(e -> e.report().year() == year && e.report().type() == pair.type());
    return withdrawn ? Coverage.State.WITHDRAWN : Coverage.State.MISSING;
  }

  private Plan plan(
      ReportEntry entry, List<ReportEntry> now, PlanRows rows, PageLinks links, Extent extent) {
    Outline outline = entry.original();
    Map<String, List<PlanSentence>> bySection = new LinkedHashMap<>();
    for (Promise promise : promises(entry)) {
      // A quote that is not in the text is reported by the check; the site is planned all the same.
      Optional<Found> found = outline.place(promise.quote());
      if (found.isEmpty()) {
        continue;
      }
      Found place = found.get();
      bySection
          .computeIfAbsent(place.section(), s -> new ArrayList<>())
          .add(
              new PlanSentence(
                  links.quotes().words(entry, promise.quote()),
                  links.quotes().place(entry, promise.quote()),
                  answers(promise, now, links),
                  promise.reviewed()));
    }
    List<PlanSection> sections = new ArrayList<>();
    bySection.forEach(
        (anchor, sentences) -> {
          Optional<Heading> heading =
              outline.headings().stream().filter(h -> h.anchor().equals(anchor)).findFirst();
          List<Account> alike = heading.map(h -> alike(h, now, links, extent)).orElse(List.of());
          sections.add(
              new PlanSection(
                  heading.map(h -> links.quotes().heading(entry, h)),
                  sentences,
                  alike,
                  rows.of(sentences, alike)));
        });
    return new Plan(links.report(entry), sections);
  }

  /** In each of this year's reports the section whose heading shares most words with a plan's. */
  private List<Account> alike(Heading plan, List<ReportEntry> now, PageLinks links, Extent extent) {
    List<Account> alike = new ArrayList<>();
    for (ReportEntry entry : now) {
      if (accounts(entry).isEmpty()) {
        entry.original().headings().stream()
            .filter(h -> SectionAlignment.wordsShared(plan.text(), h.text()) > 0)
            .filter(h -> !SectionTopic.of(h.text()).contains(SectionTopic.PLANS))
            .max(
                Comparator.comparingDouble(
                    h -> SectionAlignment.wordsShared(plan.text(), h.text())))
            .ifPresent(h -> alike.add(account(entry, h, false, links, extent)));
      }
    }
    return alike;
  }

  /** The sections in which a report itself says what became of last year's plans. */
  private List<Heading> accounts(ReportEntry entry) {
    return entry.original().headings().stream()
        .filter(heading -> PlanAnswers.isHeading(heading.text()))
        .toList();
  }

  private Account account(
      ReportEntry entry, Heading heading, boolean own, PageLinks links, Extent extent) {
    Outline outline =
        links.quotes().isDividedAlike(entry) ? entry.outline(links.language()) : entry.original();
    return new Account(
        links.quotes().heading(entry, heading),
        extent == Extent.WHOLE
            ? Optional.of(
                new SectionText(entry.id(), outline.language(), outline.digest(), heading.anchor()))
            : Optional.empty(),
        own);
  }

  private List<Link> answers(Promise promise, List<ReportEntry> now, PageLinks links) {
    List<Link> answers = new ArrayList<>();
    for (ReportEntry entry : now) {
      for (Follow follow : entry.report().follows()) {
        entry
            .original()
            .place(follow.quote())
            .filter(place -> promise.quote().text().contains(follow.promise()))
            .ifPresent(
                place ->
                    answers.add(
                        new Link(
                            links.quotes().words(entry, follow.quote()),
                            links.quotes().place(entry, follow.quote()))));
      }
    }
    return answers;
  }

  private Told told(ReportEntry entry, PageLinks links, Extent extent) {
    Outline outline = entry.outline(links.language());
    String page = links.reportHref(entry.id());
    List<Link> contents = new ArrayList<>();
    for (Heading heading : extent == Extent.COUNT ? List.<Heading>of() : outline.headings()) {
      if (heading.level() == CONTENTS_LEVEL) {
        Passage text = new Passage(heading.text(), outline.language());
        contents.add(new Link(text, page + "#" + heading.anchor()));
      }
    }
    List<Account> accounts =
        extent == Extent.COUNT
            ? List.of()
            : accounts(entry).stream().map(h -> account(entry, h, true, links, extent)).toList();
    return new Told(links.report(entry), accounts, contents);
  }
}
