package gongkai.site.context;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.model.report.Change;
import gongkai.model.report.Report;
import gongkai.site.ReportEntry;
import gongkai.site.item.ChangeItem;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.item.NewsItem;
import gongkai.site.item.ReportItem;
import gongkai.site.item.UnitItem;
import gongkai.site.item.UnitItem.FormerItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reports, changes and units as lines of the lists of one page. */
public final class ListItems {
  public static final Comparator<ChangeItem> NEWEST_FIRST =
      Comparator.comparing(ChangeItem::date).reversed();

  private final PlanContext context;
  private final PageLinks links;
  private final Language language;

  ListItems(PlanContext context, PageLinks links) {
    this.context = context;
    this.links = links;
    this.language = links.language();
  }

  public ReportItem item(ReportEntry entry) {
    Report report = entry.report();
    return new ReportItem(
        links.report(entry),
        links.unitOf(entry),
        links.year(report.year()),
        new ReportItem.About(
            report.statedPeriod(),
            report.type(),
            report.dimensions(),
            report.published(),
            entry.summary(language)),
        context.opennessOf(entry),
        report.isWithdrawn() ? 0 : entry.outline(language).redactions().runs(),
        new ReportItem.Standing(
            report.isWithdrawn(),
            report.changes().stream().anyMatch(c -> c.kind() == Change.ChangeKind.CORRECTION),
            entry.isDraft()));
  }

  public List<ReportItem> items(List<ReportEntry> entries) {
    return entries.stream().map(this::item).toList();
  }

  public List<ChangeItem> changes(ReportEntry entry) {
    return Change.newestFirst(entry.report().changes()).stream()
        .map(change -> changeItem(entry, change))
        .toList();
  }

  private ChangeItem changeItem(ReportEntry entry, Change change) {
    return new ChangeItem(
        change.date(),
        change.kind(),
        change.by().map(by -> by.in(language)),
        change.note().in(language),
        links.report(entry),
        links.unitOf(entry));
  }

  public NewsItem news(News news) {
    ReportEntry entry = news.entry();
    return new NewsItem(
        news.day(),
        news.change().map(change -> changeItem(entry, change)),
        links.report(entry),
        links.unitOf(entry),
        entry.report().type());
  }

  public UnitItem unitItem(Unit unit) {
    List<ReportEntry> own =
        newestFirst(context.reportsOf(unit.id())).stream().filter(e -> !e.isDraft()).toList();
    return new UnitItem(
        links.unit(unit),
        (int) own.stream().filter(e -> !e.report().isWithdrawn()).count(),
        years(own),
        context.opennessOf(unit.id()),
        former(unit),
        unit.successor().map(links::successor));
  }

  /** The names that a unit had before, each with its last day. */
  public List<FormerItem> former(Unit unit) {
    return unit.former().stream()
        .map(f -> new FormerItem(f.name().in(language), f.until()))
        .toList();
  }

  private List<UnitItem.YearLink> years(List<ReportEntry> own) {
    Map<Integer, Long> counts =
        own.stream()
            .collect(groupingBy(e -> e.report().year(), java.util.stream.Collectors.counting()));
    return own.stream()
        .map(
            e -> {
              Link year = links.reportYear(e);
              boolean several = counts.get(e.report().year()) > 1;
              return new UnitItem.YearLink(
                  year.text(),
                  year.href(),
                  Optional.of(e.report().type()).filter(t -> several),
                  e.report().isWithdrawn());
            })
        .toList();
  }

  public List<LevelGroup<UnitItem>> unitsByLevel() {
    return byLevel(context.content().units(), Unit::level, this::unitItem);
  }

  public List<LevelGroup<ReportItem>> reportsByLevel(List<ReportEntry> entries) {
    return byLevel(entries, e -> context.unit(e.id().unit()).level(), this::item);
  }

  public static <S, T> List<LevelGroup<T>> byLevel(
      List<S> things, Function<S, gongkai.model.Level> level, Function<S, T> item) {
    Map<gongkai.model.Level, List<T>> groups = new TreeMap<>();
    for (S thing : things) {
      groups.computeIfAbsent(level.apply(thing), l -> new ArrayList<>()).add(item.apply(thing));
    }
    return groups.entrySet().stream().map(e -> new LevelGroup<>(e.getKey(), e.getValue())).toList();
  }

  static List<ReportEntry> newestFirst(List<ReportEntry> byPeriod) {
    List<ReportEntry> reversed = new ArrayList<>(byPeriod);
    java.util.Collections.reverse(reversed);
    return reversed;
  }
}
