package gongkai.site;

import gongkai.model.Body.Figure;
import gongkai.model.Body.Heading;
import gongkai.model.Body.Promise;
import gongkai.model.Follow;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.ReportType;
import gongkai.model.Unit;
import gongkai.site.PromiseItem.Plan;
import gongkai.site.PromiseItem.PlanSection;
import gongkai.site.PromiseItem.PlanSentence;
import gongkai.site.PromiseItem.Told;
import gongkai.site.UnitPage.UnitPromises;
import gongkai.statistics.Coverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What units planned for a year, beside what they report on it. Nothing is matched by likeness: a
 * plan is answered where an officer marked it ({@code follows}), and nowhere else.
 */
final class YearPromises {
  /** More sentences than these of one year stand only on the pages of their units. */
  static final int MOST = 200;

  /** Only the main sections are listed: the report has its own contents. */
  private static final int CONTENTS_LEVEL = 1;

  private final PlanContext context;
  private final LastYear lastYear;
  private final Map<Integer, Map<String, List<Pair>>> byYear = new HashMap<>();

  /** The reports of one unit and kind on two years. */
  private record Pair(
      Unit unit, ReportType type, List<ReportEntry> before, List<ReportEntry> now, int promises) {}

  YearPromises(PlanContext context) {
    this.context = context;
    this.lastYear = new LastYear(context.content());
    context.reportsByYear().keySet().forEach(year -> byYear.put(year, pairs(year)));
  }

  private Map<String, List<Pair>> pairs(int year) {
    Map<String, List<Pair>> pairs = new LinkedHashMap<>();
    for (Unit unit : context.content().units()) {
      if (context.isDue(unit.id(), year)) {
        for (ReportType type : ReportType.values()) {
          List<ReportEntry> before =
              lastYear.of(unit.id(), type, year).stream()
                  .filter(e -> !promises(e).isEmpty())
                  .toList();
          if (!before.isEmpty()) {
            int count = before.stream().mapToInt(e -> promises(e).size()).sum();
            pairs
                .computeIfAbsent(unit.id(), u -> new ArrayList<>())
                .add(new Pair(unit, type, before, lastYear.on(unit.id(), type, year), count));
          }
        }
      }
    }
    return pairs;
  }

  private List<Promise> promises(ReportEntry entry) {
    Language main = context.mainLanguage();
    return entry.outline(main, main).promises();
  }

  /** Whether a year has too many plans for its page. */
  private boolean areApart(int year) {
    return byYear.get(year).values().stream().flatMap(List::stream).mapToInt(Pair::promises).sum()
        > MOST;
  }

  /** The plans for a year, for its page. */
  List<PromiseItem> items(int year, PageLinks links) {
    boolean apart = areApart(year);
    return byYear.get(year).values().stream()
        .flatMap(List::stream)
        .map(pair -> item(year, pair, links, apart))
        .toList();
  }

  /** The plans of one unit, whole, newest first. */
  List<UnitPromises> ofUnit(String unit, PageLinks links) {
    List<UnitPromises> all = new ArrayList<>();
    for (int year : context.reportsByYear().descendingKeySet()) {
      List<Pair> pairs = byYear.get(year).getOrDefault(unit, List.of());
      if (!pairs.isEmpty()) {
        all.add(
            new UnitPromises(
                year, pairs.stream().map(pair -> item(year, pair, links, false)).toList()));
      }
    }
    return all;
  }

  private PromiseItem item(int year, Pair pair, PageLinks links, boolean apart) {
    List<Plan> plans = pair.before().stream().map(e -> plan(e, pair.now(), links)).toList();
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
        pair.promises(),
        apart ? List.of() : plans,
        pair.now().stream().map(e -> told(e, links, apart)).toList(),
        pair.now().stream().anyMatch(e -> !e.report().follows().isEmpty()),
        answered,
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

  private Plan plan(ReportEntry entry, List<ReportEntry> now, PageLinks links) {
    Language main = context.mainLanguage();
    Map<String, List<PlanSentence>> bySection = new LinkedHashMap<>();
    for (Promise promise : promises(entry)) {
      bySection
          .computeIfAbsent(promise.section(), s -> new ArrayList<>())
          .add(
              new PlanSentence(
                  new Passage(promise.text(), main),
                  links.sentence(entry, promise.anchor()),
                  answers(promise, now, links)));
    }
    List<PlanSection> sections = new ArrayList<>();
    bySection.forEach(
        (section, sentences) ->
            sections.add(new PlanSection(heading(entry, section, links), sentences)));
    return new Plan(links.report(entry), sections);
  }

  private Optional<Link> heading(ReportEntry entry, String section, PageLinks links) {
    Language main = context.mainLanguage();
    return entry.outline(main, main).headings().stream()
        .filter(h -> h.anchor().equals(section))
        .map(h -> new Link(new Passage(h.text(), main), links.sentence(entry, section)))
        .findFirst();
  }

  private List<Link> answers(Promise promise, List<ReportEntry> now, PageLinks links) {
    Language main = context.mainLanguage();
    List<Link> answers = new ArrayList<>();
    for (ReportEntry entry : now) {
      List<Follow> follows = entry.report().follows();
      for (Figure answer : entry.outline(main, main).answers()) {
        Follow follow = follows.get(answer.quote());
        if (promise.text().contains(follow.promise())) {
          answers.add(
              new Link(new Passage(follow.quote(), main), links.sentence(entry, answer.anchor())));
        }
      }
    }
    return answers;
  }

  private Told told(ReportEntry entry, PageLinks links, boolean apart) {
    Outline outline = entry.outline(links.language(), context.mainLanguage());
    String page = links.reportHref(entry.id());
    List<Link> contents = new ArrayList<>();
    for (Heading heading : apart ? List.<Heading>of() : outline.headings()) {
      if (heading.level() == CONTENTS_LEVEL) {
        Passage text = new Passage(heading.text(), outline.language());
        contents.add(new Link(text, page + "#" + heading.anchor()));
      }
    }
    return new Told(links.report(entry), contents);
  }
}
