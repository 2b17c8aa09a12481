package gongkai.rendering.page;

import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.SourceFile;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.site.Outline;
import gongkai.site.page.DataFile.DataKind;
import gongkai.site.page.DataFile.IndicatorRow;
import gongkai.site.page.DataFile.ReportRow;
import gongkai.site.page.DataFile.Tables;
import gongkai.statistics.Disclosure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A data file as columns and rows, from which CSV, JSON and the description of both are written.
 * Withheld, missing and zero stay apart: a withheld figure has the state {@code withheld} and no
 * value.
 *
 * @param rows values are texts, {@link BigDecimal}, {@link Integer}, {@link Boolean}, or empty
 */
public record DataTable(String name, List<Column> columns, List<List<Optional<Object>>> rows) {

  /**
   * A column.
   *
   * @param type string, integer, number, boolean, date or year (Frictionless Table Schema)
   */
  public record Column(String name, String type) {}

  public static DataTable of(DataKind kind, Tables tables) {
    return switch (kind) {
      case REPORTS -> reports(tables);
      case UNITS -> units(tables);
      case INDICATORS -> indicators(tables);
      case DATAPACKAGE -> throw new IllegalArgumentException("the package is not a table");
    };
  }

  private static List<Column> columns(List<Column> first, String localized, Tables tables) {
    List<Column> columns = new ArrayList<>(first);
    for (Language language : tables.site().languages()) {
      columns.add(
          new Column(
              localized + "-" + language.tag().toLowerCase(java.util.Locale.ROOT), "string"));
    }
    return columns;
  }

  private static List<Column> strings(String... names) {
    return java.util.Arrays.stream(names).map(n -> new Column(n, "string")).toList();
  }

  private static DataTable reports(Tables tables) {
    List<Column> columns =
        columns(
            List.of(
                new Column("unit", "string"),
                new Column("report", "string"),
                new Column("year", "year"),
                new Column("period-from", "date"),
                new Column("period-to", "date")),
            "title",
            tables);
    columns.addAll(strings("type", "dimensions"));
    columns.add(new Column("published", "date"));
    columns.add(new Column("written", "date"));
    for (String count :
        List.of("redactions", "redacted-characters", "disclosed", "withheld", "unreviewed")) {
      columns.add(new Column(count, "integer"));
    }
    columns.addAll(strings("source-file", "source-sha256", "url"));
    return new DataTable(
        "reports", columns, tables.reports().stream().map(r -> report(r, tables)).toList());
  }

  private static List<Optional<Object>> report(ReportRow row, Tables tables) {
    Report report = row.entry().report();
    Outline outline = row.entry().original();
    Disclosure disclosure = Disclosure.of(report.indicators());
    List<Optional<Object>> values = new ArrayList<>();
    values.add(Optional.of(report.id().unit().text()));
    values.add(Optional.of(report.id().stem()));
    values.add(Optional.of(report.year()));
    values.add(Optional.of(report.period().from().toString()));
    values.add(Optional.of(report.period().to().toString()));
    for (Language language : tables.site().languages()) {
      values.add(Optional.ofNullable(report.title().byLanguage().get(language)));
    }
    values.add(Optional.of(report.type().code()));
    values.add(
        Optional.of(String.join(";", report.dimensions().stream().map(Coded::code).toList())));
    values.add(report.published().map(Object::toString));
    values.add(report.written().map(Object::toString));
    values.add(Optional.of(outline.redactions().runs()));
    values.add(Optional.of(outline.redactions().characters()));
    values.add(Optional.of(disclosure.disclosed()));
    values.add(Optional.of(disclosure.withheld()));
    values.add(Optional.of(disclosure.unreviewed()));
    values.add(report.source().map(s -> s.file()));
    values.add(report.source().flatMap(SourceFile::publicSha256));
    values.add(Optional.of(row.url()));
    return values;
  }

  private static DataTable units(Tables tables) {
    List<Column> columns = columns(strings("unit"), "name", tables);
    columns.addAll(strings("level", "parent", "successor", "succession"));
    columns.add(new Column("succeeded-from", "date"));
    return new DataTable(
        "units", columns, tables.units().stream().map(u -> unit(u, tables)).toList());
  }

  private static List<Optional<Object>> unit(Unit unit, Tables tables) {
    List<Optional<Object>> values = new ArrayList<>();
    values.add(Optional.of(unit.id().text()));
    for (Language language : tables.site().languages()) {
      values.add(Optional.ofNullable(unit.name().byLanguage().get(language)));
    }
    values.add(Optional.of(unit.level().code()));
    values.add(unit.parent().map(UnitId::text));
    values.add(unit.successor().map(s -> s.unit().text()));
    values.add(unit.successor().map(s -> s.kind().code()));
    values.add(unit.successor().map(s -> s.from().toString()));
    return values;
  }

  private static DataTable indicators(Tables tables) {
    List<Column> columns = new ArrayList<>(strings("unit", "report"));
    columns.add(new Column("year", "year"));
    columns.addAll(strings("indicator", "label", "state"));
    columns.add(new Column("value", "number"));
    columns.addAll(strings("counting-unit", "qualifier"));
    columns.add(new Column("reviewed", "boolean"));
    columns.addAll(strings("quote", "sentence", "url"));
    return new DataTable(
        "indicators", columns, tables.indicators().stream().map(DataTable::indicator).toList());
  }

  private static List<Optional<Object>> indicator(IndicatorRow row) {
    Indicator indicator = row.indicator();
    boolean withheld = indicator.quantity().isWithheld();
    List<Optional<Object>> values = new ArrayList<>();
    values.add(Optional.of(row.report().id().unit().text()));
    values.add(Optional.of(row.report().id().stem()));
    values.add(Optional.of(row.report().year()));
    values.add(indicator.id().map(IndicatorId::text));
    values.add(Optional.of(indicator.label()));
    values.add(Optional.of(withheld ? "withheld" : "disclosed"));
    values.add(indicator.quantity().value().map(v -> v));
    values.add(Optional.of(indicator.quantity().unit()));
    values.add(withheld ? Optional.empty() : Optional.of(indicator.quantity().qualifier().code()));
    values.add(Optional.of(indicator.reviewed()));
    values.add(Optional.of(indicator.quote().text()));
    values.add(Optional.of(row.sentence()));
    values.add(Optional.of(row.url()));
    return values;
  }
}
