package gongkai.site.context;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Passage;
import gongkai.model.Quote;
import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.CountedNoun;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.series.FigureRow;
import gongkai.site.series.FigureSource;
import gongkai.site.series.Parts;
import gongkai.site.series.SeriesCell;
import gongkai.site.series.SeriesLink;
import gongkai.statistics.Gap;
import gongkai.statistics.Point;
import gongkai.statistics.Series;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of reports as one page shows them: their names, the cells of their series, links to
 * these.
 */
public final class FigureLinks {
  private final PlanContext context;
  private final PageLinks links;
  private final Language language;

  FigureLinks(PlanContext context, PageLinks links) {
    this.context = context;
    this.links = links;
    this.language = links.language();
  }

  /** For each figure of a text that leads somewhere, by its words: its series, or its row. */
  public Map<Quote, SeriesLink> series(ReportEntry entry, Outline outline) {
    Map<Quote, SeriesLink> series = new LinkedHashMap<>();
    List<Indicator> indicators = entry.report().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      Optional<KnownIndicator> known = known(indicator);
      Optional<String> href = known.isPresent() ? seriesCell(entry, known.get()) : Optional.empty();
      if (href.isEmpty() && !indicator.reviewed()) {
        href = Optional.of(links.reportHref(entry.id()) + "#" + FigureRow.anchor(i + 1));
      }
      if (href.isPresent()) {
        SeriesLink link = link(href.get(), indicator);
        for (Quote quote : indicator.quotes()) {
          if (outline.anchor(quote).isPresent()) {
            series.putIfAbsent(quote, link);
          }
        }
      }
    }
    return series;
  }

  private SeriesLink link(String href, Indicator indicator) {
    return new SeriesLink(
        href, label(indicator), indicator.quantity(), noun(indicator), indicator.reviewed());
  }

  /**
   * What follows its number; a figure in another unit than its indicator's counts something else.
   */
  public Optional<CountedNoun> noun(Indicator indicator) {
    Optional<KnownIndicator> known = known(indicator);
    return known.isPresent() && known.get().isGivenIn(indicator.quantity().unit())
        ? known.get().noun()
        : Optional.empty();
  }

  /** What a figure counts: as the vocabulary has it, else in the report's words. */
  public Passage label(Indicator indicator) {
    Optional<KnownIndicator> known = known(indicator);
    LocalizedText label =
        known.isPresent()
            ? known.get().label()
            : context
                .content()
                .vocabulary()
                .glossary()
                .complete(LocalizedText.of(context.mainLanguage(), indicator.label()));
    return label.in(language);
  }

  public Optional<KnownIndicator> known(Indicator indicator) {
    return indicator.id().isPresent()
        ? context.content().vocabulary().indicator(indicator.id().get())
        : Optional.empty();
  }

  /** Where a known indicator's series gives a unit's year. */
  public String seriesCell(IndicatorId indicator, UnitId unit, int year) {
    return links.to(
        context.addresses().indicator(indicator, language), Optional.of(cellAnchor(unit, year)));
  }

  /** Where a report's figure stands in its series; a draft's stands in none. */
  public Optional<String> seriesCell(ReportEntry entry, KnownIndicator known) {
    return entry.isDraft()
        ? Optional.empty()
        : Optional.of(seriesCell(known.id(), entry.id().unit(), entry.report().year()));
  }

  static String cellAnchor(UnitId unit, int year) {
    return unit + "-" + year;
  }

  /** One cell for each year, from the points of one unit and one series. */
  public List<SeriesCell> cells(UnitId unit, List<Point> points, List<Integer> years) {
    return cells(List.of(unit), points, years);
  }

  /**
   * One cell for each year, from the points of one body under all its names.
   *
   * @param units the newest name first
   */
  public List<SeriesCell> cells(List<UnitId> units, List<Point> points, List<Integer> years) {
    List<SeriesCell> cells = new ArrayList<>(years.size());
    for (int year : years) {
      cells.add(cell(units, of(year, points), year));
    }
    return List.copyOf(cells);
  }

  private static List<Point> of(int year, List<Point> points) {
    List<Point> own = new ArrayList<>(1);
    for (Point point : points) {
      if (point.year() == year) {
        own.add(point);
      }
    }
    return own;
  }

  private SeriesCell cell(List<UnitId> units, List<Point> points, int year) {
    String anchor = cellAnchor(points.isEmpty() ? units.get(0) : points.get(0).unit(), year);
    List<SeriesCell.Figure> figures = new ArrayList<>();
    Set<String> anchors = new HashSet<>(Set.of(anchor));
    for (Point point : points) {
      // Where a body has two names in one year, the sentences of both lead to the one cell.
      String own = cellAnchor(point.unit(), year);
      figures.add(
          new SeriesCell.Figure(
              point.quantity(),
              links.quotes().evidence(context.report(point.report()), point.indicator()),
              anchors.add(own) ? Optional.of(own) : Optional.empty(),
              point.standing(),
              point.indicator().reviewed(),
              parts(point, points),
              source(context.report(point.report()), point.indicator())));
    }
    Optional<Gap> gap =
        figures.isEmpty() ? Optional.of(context.gap(units, year)) : Optional.empty();
    return new SeriesCell(year, anchor, figures, gap);
  }

  /** Where a figure of a report is from. */
  public static FigureSource source(ReportEntry entry, Indicator indicator) {
    return new FigureSource(
        FigureWords.of(indicator.quantity(), indicator.quote().text()),
        entry.report().lastChange());
  }

  /** What the parts come to that a report gives, shown with the first of them. */
  private Optional<Parts> parts(Point point, List<Point> points) {
    if (!point.indicator().part()) {
      return Optional.empty();
    }
    List<Indicator> parts =
        points.stream()
            .filter(p -> p.report().equals(point.report()) && p.indicator().part())
            .map(Point::indicator)
            .toList();
    return parts.size() > 1 && parts.get(0).equals(point.indicator())
        ? known(point.indicator()).flatMap(known -> parts(known, parts))
        : Optional.empty();
  }

  /** What parts come to; nothing if there is only one. */
  public static Optional<Parts> parts(KnownIndicator known, List<Indicator> parts) {
    return parts.size() > 1
        ? Optional.of(new Parts(parts.size(), Series.ofParts(known, parts)))
        : Optional.empty();
  }
}
