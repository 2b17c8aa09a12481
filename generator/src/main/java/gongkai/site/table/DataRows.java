package gongkai.site.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Change;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.SourceFile;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Addresses;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Statistics;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The rows of all tables. They are made while they are written, each time anew: all at once they
 * are larger than the site. Drafts are in none, a withdrawn report in coverage and changes alone.
 */
public final class DataRows {
  private final SiteContent content;
  private final Supplier<Statistics> statistics;
  private final Places places;

  /** Made when rows are first asked for: a site that is only planned needs none. */
  private Index index;

  /**
   * Prepares to make rows.
   *
   * @param content may hold drafts
   */
  public DataRows(SiteContent content, Supplier<Statistics> statistics) {
    this.content = content;
    this.statistics = statistics;
    this.places = new Places(content.site());
  }

  /** The published reports. */
  private record Index(
      List<ReportEntry> all,
      Map<ReportId, ReportEntry> byId,
      Map<UnitId, List<ReportEntry>> byUnit,
      Map<String, List<ReportEntry>> byYear,
      FigureRows figures) {}

  private synchronized Index index() {
    if (index == null) {
      List<ReportEntry> all =
          content.reports().stream()
              .filter(e -> !e.report().isWithdrawn() && !e.isDraft())
              .toList();
      index =
          new Index(
              all,
              all.stream().collect(toMap(ReportEntry::id, e -> e)),
              content.withReports(all).reportsByUnit(),
              all.stream().collect(groupingBy(e -> String.valueOf(e.report().year()))),
              new FigureRows(statistics.get(), places));
    }
    return index;
  }

  /** Gives whole sentences, which are too long to be held. */
  @FunctionalInterface
  public interface Sentences {
    /** For each of a report's figures, in their order, the sentence that it stands in. */
    List<String> ofFigures(ReportId report) throws IOException;
  }

  /** Absolute addresses. */
  record Places(SiteConfig site) {
    String report(ReportId id) {
      return to().report(id, language()).absolute(site.baseUrl());
    }

    String unit(Unit unit) {
      return to().unit(unit.id(), language()).absolute(site.baseUrl());
    }

    String indicator(IndicatorId id) {
      return to().indicator(id, language()).absolute(site.baseUrl());
    }

    private Addresses to() {
      return new Addresses(language());
    }

    private Language language() {
      return site.mainLanguage();
    }
  }

  /** The units of the reports, in the order of their rows in a table of all figures. */
  public Set<UnitId> units() {
    return index().byUnit().keySet();
  }

  public SiteConfig site() {
    return content.site();
  }

  /**
   * Makes the rows of a table, or of a slice of the table of figures.
   *
   * @param sentences empty if there is no column of them
   */
  public void each(DataTable table, Slice slice, Optional<Sentences> sentences, Row row)
      throws IOException {
    switch (table) {
      case REPORTS -> reports(row);
      case UNITS -> units(row);
      case NAMES -> names(row);
      case INDICATORS -> figures(slice, sentences, row);
      case VOCABULARY -> vocabulary(row);
      case CHANGES -> changes(row);
      case COVERAGE -> coverage(row);
    }
  }

  private void figures(Slice slice, Optional<Sentences> sentences, Row row) throws IOException {
    if (slice.kind() == Slice.Cut.INDICATOR) {
      index().figures().cells(new IndicatorId(slice.of()), index().byId(), row);
    } else {
      index().figures().figures(reports(slice), sentences, row);
    }
  }

  private List<ReportEntry> reports(Slice slice) {
    return switch (slice.kind()) {
      case WHOLE, INDICATOR -> index().all();
      case UNIT -> index().byUnit().getOrDefault(new UnitId(slice.of()), List.of());
      case YEAR -> index().byYear().getOrDefault(slice.of(), List.of());
    };
  }

  private void reports(Row row) throws IOException {
    for (ReportEntry entry : index().all()) {
      Report report = entry.report();
      Outline outline = entry.original();
      Disclosure disclosure = Disclosure.of(report.indicators());
      row.add(report.id().unit().text())
          .add(report.id().stem())
          .add(report.year())
          .add(report.period().from().toString())
          .add(report.period().to().toString())
          .localized(report.title(), site().languages())
          .add(report.type())
          .list(report.dimensions().stream().map(d -> d.code()).toList())
          .maybe(report.published().map(Object::toString))
          .maybe(report.written().map(Object::toString))
          .add(outline.redactions().runs())
          .add(outline.redactions().characters())
          .add(disclosure.disclosed())
          .add(disclosure.withheld())
          .add(disclosure.unreviewed())
          .maybe(entry.sourceName())
          .maybe(report.source().flatMap(SourceFile::publicSha256))
          .add(places.report(report.id()))
          .end();
    }
  }

  private void units(Row row) throws IOException {
    for (Unit unit : content.units()) {
      row.add(unit.id().text())
          .localized(unit.name(), site().languages())
          .add(unit.level())
          .maybe(unit.parent().map(p -> p.text()))
          .list(
              unit.former().stream()
                  .map(f -> f.name().in(site().mainLanguage()).text() + " –" + f.until())
                  .toList())
          .maybe(unit.successor().map(s -> s.unit().text()))
          .maybe(unit.successor().map(s -> s.kind()))
          .maybe(unit.successor().map(s -> s.from().toString()))
          .add(places.unit(unit))
          .end();
    }
  }

  private void names(Row row) throws IOException {
    for (Unit unit : content.units()) {
      String id = unit.id().text();
      for (Unit.FormerName former : unit.former()) {
        row.add(id).localized(former.name(), site().languages());
        row.add(former.until().toString()).end();
      }
      row.add(id).localized(unit.name(), site().languages()).none().end();
    }
  }

  private void vocabulary(Row row) throws IOException {
    Set<IndicatorId> given =
        statistics.get().series().stream().map(s -> s.indicator().id()).collect(Collectors.toSet());
    for (KnownIndicator indicator : content.vocabulary().indicators()) {
      CountingUnit unit = CountingUnit.of(indicator.unit());
      row.add(indicator.id().text())
          .localized(indicator.label(), site().languages())
          .localized(indicator.definition(), site().languages())
          .given(indicator.unit())
          .given(unit.base())
          .add(unit.factor())
          .add(indicator.total())
          .list(indicator.synonyms())
          .maybe(Optional.of(indicator.id()).filter(given::contains).map(places::indicator))
          .end();
    }
  }

  private void changes(Row row) throws IOException {
    for (ReportEntry entry : content.reports()) {
      List<Change> changes = entry.isDraft() ? List.of() : entry.report().changes();
      for (int i = 0; i < changes.size(); i++) {
        change(entry, i + 1, changes.get(i), row);
      }
    }
  }

  private void change(ReportEntry entry, int number, Change change, Row row) throws IOException {
    row.add(entry.id().unit().text())
        .add(entry.id().stem())
        .add(number)
        .add(entry.report().year())
        .add(change.date().toString())
        .add(change.kind());
    for (Language language : site().languages()) {
      row.maybe(change.by().map(by -> by.byLanguage().get(language)));
    }
    row.localized(change.note(), site().languages()).add(places.report(entry.id())).end();
  }

  private void coverage(Row row) throws IOException {
    for (Coverage.Row covered : statistics.get().coverage().rows()) {
      for (Coverage.Cell cell : covered.cells()) {
        row.add(covered.unit().id().text())
            .add(cell.year())
            .add(CoverageState.of(cell.state()))
            .list(cell.reports().stream().map(ReportId::stem).toList())
            .end();
      }
    }
  }
}
