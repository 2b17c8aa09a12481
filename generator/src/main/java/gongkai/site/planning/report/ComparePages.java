package gongkai.site.planning.report;

import gongkai.model.Language;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.report.Indicator;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Address;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.context.FigureLinks;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.SectionAlignment;
import gongkai.site.context.SectionAlignment.Part;
import gongkai.site.context.Shells;
import gongkai.site.context.Topics;
import gongkai.site.drawing.Denomination;
import gongkai.site.page.ComparePage;
import gongkai.site.page.ComparePage.Difference;
import gongkai.site.page.ComparePage.FigureRow;
import gongkai.site.page.ComparePage.Given;
import gongkai.site.page.ComparePage.Row;
import gongkai.site.page.ComparePage.Section;
import gongkai.site.page.ComparePage.Side;
import gongkai.site.page.ComparePage.Value;
import gongkai.site.page.Shell;
import gongkai.text.section.SectionTopic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans the page that sets a report beside the one before it. */
public final class ComparePages {
  private static final String PERCENT = "%";

  private final PlanContext context;
  private final Shells shells;

  private final Topics topics;

  /** Made for one of the two pages that need it, and left for the other. */
  private final Map<Pair, List<SectionAlignment.Row>> alignments = new ConcurrentHashMap<>();

  /** Which reports are aligned, by the newer one, and in which language's texts. */
  private record Pair(ReportId newer, Language language) {}

  ComparePages(PlanContext context, Shells shells, Topics topics) {
    this.context = context;
    this.shells = shells;
    this.topics = topics;
  }

  /** Where the newer report's sections stand: the anchor of the row, by theirs in the report. */
  Map<String, String> rowsOfNewer(ReportEntry older, ReportEntry newer, Language language) {
    Map<String, String> anchors = new HashMap<>();
    int number = 0;
    for (SectionAlignment.Row row : aligned(older, newer, language)) {
      number++;
      for (Part part : row.newer()) {
        anchors.put(part.anchor(), anchor(number));
      }
    }
    return anchors;
  }

  private List<SectionAlignment.Row> aligned(
      ReportEntry older, ReportEntry newer, Language language) {
    Pair pair = new Pair(newer.id(), language);
    List<SectionAlignment.Row> left = alignments.remove(pair);
    if (left != null) {
      return left;
    }
    List<SectionAlignment.Row> made =
        SectionAlignment.of(
            parts(older, older.outline(language)), parts(newer, newer.outline(language)));
    alignments.put(pair, made);
    return made;
  }

  private static String anchor(int number) {
    return "part-" + number;
  }

  /** The page of a report and the one before it. */
  public ComparePage page(ReportEntry older, ReportEntry newer, Language language) {
    Function<Language, Address> at = l -> context.addresses().compare(newer.id(), l);
    PageLinks links = new PageLinks(context, at.apply(language), language);
    Shell shell =
        shells.shell(
            language,
            new Shells.Plan(
                Shell.Section.UNITS,
                at,
                Optional.of(newer.report().title().in(language)),
                Optional.empty(),
                List.of(
                    shells.home(at.apply(language), language),
                    Shells.crumb(
                        Shell.Section.UNITS, links.href(context.addresses().units(language))),
                    Shells.crumb(links.unitOf(newer)),
                    Shells.crumb(links.report(newer))),
                l -> context.addresses().unitFeed(newer.id().unit(), l)));
    return new ComparePage(
        shell.unlisted(),
        context.unitNameOf(newer).in(language),
        side(older, newer, links),
        side(newer, older, links),
        figures(older, newer, links),
        rows(older, newer, links));
  }

  private Side side(ReportEntry entry, ReportEntry other, PageLinks links) {
    Outline outline = entry.outline(links.language());
    return new Side(
        entry.id(),
        links.lists().item(entry),
        Optional.of(entry.report().period())
            .filter(p -> entry.report().year() == other.report().year()),
        outline.language(),
        outline.digest(),
        links.figures().series(entry, outline),
        prefix(entry));
  }

  private static String prefix(ReportEntry entry) {
    return entry.id().stem() + "-";
  }

  private List<Row> rows(ReportEntry older, ReportEntry newer, PageLinks links) {
    Language language = links.language();
    List<Row> rows = new ArrayList<>();
    Outline then = older.outline(language);
    Outline now = newer.outline(language);
    if (then.opening() || now.opening()) {
      rows.add(
          new Row(
              Outline.OPENING,
              Set.of(),
              true,
              sections(older, opening(then), links),
              sections(newer, opening(now), links)));
    }
    int number = 0;
    for (SectionAlignment.Row row : aligned(older, newer, language)) {
      number++;
      rows.add(
          new Row(
              anchor(number),
              row.topics(),
              false,
              sections(older, row.older(), links),
              sections(newer, row.newer(), links)));
    }
    return rows;
  }

  private static List<Part> opening(Outline outline) {
    return outline.opening() ? List.of(new Part(Outline.OPENING, "", Set.of())) : List.of();
  }

  private List<Section> sections(ReportEntry entry, List<Part> parts, PageLinks links) {
    return parts.stream()
        .map(
            part ->
                new Section(
                    prefix(entry) + part.anchor(),
                    part.heading().isEmpty()
                        ? links.reportHref(entry.id())
                        : links.reportHref(entry.id()) + "#" + part.anchor()))
        .toList();
  }

  /** A translation's sections are about what the original's of the same place are about. */
  private List<Part> parts(ReportEntry entry, Outline shown) {
    Map<String, Set<SectionTopic>> own = topics.of(entry);
    return shown.sections().stream()
        .map(h -> new Part(h.anchor(), h.text(), own.getOrDefault(h.anchor(), Set.of())))
        .toList();
  }

  private List<FigureRow> figures(ReportEntry older, ReportEntry newer, PageLinks links) {
    List<FigureRow> rows = new ArrayList<>();
    for (KnownIndicator known : context.content().vocabulary().indicators()) {
      Given then = given(older, known, links);
      Given now = given(newer, known, links);
      if (!then.values().isEmpty() || !now.values().isEmpty()) {
        rows.add(
            new FigureRow(
                links.indicator(known),
                then,
                now,
                difference(then, now),
                denomination(known, then, now)));
      }
    }
    return rows;
  }

  private static Denomination denomination(KnownIndicator known, Given then, Given now) {
    CountingUnit unit = CountingUnit.of(known.unit());
    return Denomination.of(
        known,
        Stream.of(then, now)
            .flatMap(given -> given.values().stream())
            .map(ComparePage.Value::quantity)
            .filter(q -> !q.isWithheld())
            .flatMap(q -> CountingUnit.of(q.unit()).convert(q.value().orElseThrow(), unit).stream())
            .toList());
  }

  private static Given given(ReportEntry entry, KnownIndicator known, PageLinks links) {
    List<Value> values = new ArrayList<>();
    List<Indicator> parts = new ArrayList<>();
    for (Indicator indicator : entry.report().indicators()) {
      if (indicator.isOf(known.id())) {
        values.add(
            new Value(
                indicator.quantity(),
                links.quotes().evidence(entry, indicator),
                indicator.reviewed(),
                FigureLinks.source(entry, indicator)));
        if (indicator.part()) {
          parts.add(indicator);
        }
      }
    }
    return new Given(List.copyOf(values), FigureLinks.parts(known, parts));
  }

  private static Optional<Difference> difference(Given then, Given now) {
    return then.quantity()
        .flatMap(older -> now.quantity().flatMap(newer -> difference(older, newer)));
  }

  /** Newer less older; empty unless both are exact numbers that count the same thing. */
  static Optional<Difference> difference(Quantity older, Quantity newer) {
    if (older.isWithheld()
        || newer.isWithheld()
        || older.qualifier() != Qualifier.EXACT
        || newer.qualifier() != Qualifier.EXACT) {
      return Optional.empty();
    }
    return CountingUnit.of(older.unit())
        .convert(older.value().orElseThrow(), CountingUnit.of(newer.unit()))
        .map(
            then -> {
              BigDecimal difference = newer.value().orElseThrow().subtract(then);
              String unit =
                  newer.unit().equals(PERCENT) ? CountingUnit.PERCENTAGE_POINTS : newer.unit();
              return new Difference(
                  difference.signum(), Quantity.of(difference.abs(), unit, Qualifier.EXACT));
            });
  }
}
