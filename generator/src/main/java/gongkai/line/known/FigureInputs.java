package gongkai.line.known;

import gongkai.model.Language;
import gongkai.model.Period;
import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.model.report.Translation;
import gongkai.model.text.Body.Heading;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.context.Once;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What stands for all that the files of one indicator are made from: its figures, where they stand,
 * and of all reports what {@link FileInputs} has of them for whoever tells no more than that they
 * are there. Asked only where something changed; the figures of units in which nothing did are not
 * looked at again.
 */
final class FigureInputs {
  private static final String KIND = "figures";
  private static final ValueForm<ByIndicator> KEPT = ValueForm.of(ByIndicator.class);
  private static final ValueForm<Figures> FIGURES = ValueForm.of(Figures.class);
  private static final ValueForm<OfIndicator> FORM = ValueForm.of(OfIndicator.class);

  private final SiteContent content;
  private final Store store;
  private final Function<UnitId, String> ofUnit;
  private final Supplier<String> others;
  private final Once<Map<IndicatorId, String>> stamps = new Once<>(this::stamps);

  /**
   * Those of one site.
   *
   * @param store holds what stands for figures of units
   * @param ofUnit stands for all that planning sees of a unit's reports
   * @param others stands for the units, for what all files are made from, and for which reports
   *     there are
   */
  FigureInputs(
      SiteContent content, Store store, Function<UnitId, String> ofUnit, Supplier<String> others) {
    this.content = content;
    this.store = store;
    this.ofUnit = ofUnit;
    this.others = others;
  }

  /**
   * All that they are made from.
   *
   * @param given the indicators that have a page, which leads to those beside it
   * @param figures stands for the figures of one unit after the other
   */
  private record OfIndicator(String others, List<String> given, String figures) {}

  /** What stands for the figures of a unit, by what they count. */
  private record ByIndicator(Map<IndicatorId, String> stamps) {}

  /** The figures of one indicator in the reports of a unit. */
  private record Figures(List<Giving> reports) {}

  /** How a report gives an indicator. */
  private record Giving(
      ReportId id,
      Period period,
      Optional<LocalDate> lastChange,
      List<Given> figures,
      List<Shown> texts) {
    static Giving of(ReportEntry entry, List<Given> figures) {
      Map<Language, Outline> texts = entry.outlines().byLanguage();
      return new Giving(
          entry.id(),
          entry.report().period(),
          entry.report().lastChange(),
          figures,
          texts.size() == 1
              ? List.of()
              : new TreeMap<>(texts).entrySet().stream().map(Shown::of).toList());
    }
  }

  /**
   * A figure.
   *
   * @param index among all of its report
   * @param anchor where it stands in the original
   */
  private record Given(int index, Indicator indicator, Optional<String> anchor) {
    static Given of(int index, ReportEntry entry) {
      Indicator indicator = entry.report().indicators().get(index);
      return new Given(index, indicator, entry.original().anchor(indicator.quote()));
    }
  }

  /** A text of several: where a figure does not stand in a translation, its section may. */
  private record Shown(
      Language readers,
      Language language,
      Optional<Translation> translation,
      List<Heading> headings,
      Outline.Quoted quoted) {
    static Shown of(Map.Entry<Language, Outline> text) {
      Outline outline = text.getValue();
      return new Shown(
          text.getKey(),
          outline.language(),
          outline.translation(),
          outline.headings(),
          outline.quoted());
    }
  }

  String of(IndicatorId indicator) {
    return stamps.get().getOrDefault(indicator, "");
  }

  private Map<IndicatorId, String> stamps() {
    Map<IndicatorId, StringBuilder> units = new HashMap<>();
    content
        .reportsByUnit()
        .forEach(
            (unit, reports) ->
                ofUnit(unit, reports)
                    .stamps()
                    .forEach(
                        (id, figures) ->
                            units.computeIfAbsent(id, i -> new StringBuilder()).append(figures)));
    String all = others.get();
    List<String> given = given();
    Map<IndicatorId, String> stamps = new HashMap<>();
    units.forEach(
        (id, own) -> stamps.put(id, FORM.sha256(new OfIndicator(all, given, own.toString()))));
    return stamps;
  }

  private ByIndicator ofUnit(UnitId unit, List<ReportEntry> reports) {
    try {
      return store.get(KIND, ofUnit.apply(unit), KEPT, () -> byIndicator(reports));
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is read for it", e);
    }
  }

  private static ByIndicator byIndicator(List<ReportEntry> reports) {
    Map<IndicatorId, List<Giving>> giving = new HashMap<>();
    for (ReportEntry entry : reports) {
      Map<IndicatorId, List<Given>> figures = new HashMap<>();
      List<Indicator> all = entry.report().indicators();
      for (int i = 0; i < all.size(); i++) {
        Given given = Given.of(i, entry);
        all.get(i)
            .id()
            .ifPresent(id -> figures.computeIfAbsent(id, f -> new ArrayList<>()).add(given));
      }
      figures.forEach(
          (id, own) ->
              giving.computeIfAbsent(id, g -> new ArrayList<>()).add(Giving.of(entry, own)));
    }
    Map<IndicatorId, String> stamps = new HashMap<>();
    giving.forEach((id, own) -> stamps.put(id, FIGURES.sha256(new Figures(own))));
    return new ByIndicator(stamps);
  }

  /** Those of the indicators that the site has totals of. */
  private List<String> given() {
    TreeSet<String> given = new TreeSet<>();
    for (ReportEntry entry : content.reports()) {
      if (entry.report().status() == Status.PUBLISHED) {
        for (Indicator indicator : entry.report().indicators()) {
          indicator.id().ifPresent(id -> given.add(id.text()));
        }
      }
    }
    return List.copyOf(given);
  }
}
