package gongkai.line;

import gongkai.line.SiteStatistics.OpenReport;
import gongkai.line.SiteStatistics.Total;
import gongkai.line.SiteStatistics.Year;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.rendering.file.Csv;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Statistics as one table: the first column says what a row is about; a cell that has no meaning in
 * a row is empty. The columns are documented in the manual, under “stats”; new ones come last, for
 * those who count them.
 */
final class StatisticsCsv {
  private static final List<String> COLUMNS =
      List.of(
          "row",
          "indicator",
          "label",
          "report",
          "year",
          "value",
          "counting-unit",
          "bound",
          "units",
          "due",
          "disclosed",
          "withheld",
          "other-unit",
          "not-counted-twice",
          "redactions",
          "unreviewed-figures",
          "unreviewed-events",
          "unreviewed-plans",
          "status",
          "open",
          "translations",
          "total",
          "exactness",
          "reported",
          "percent",
          "path");

  private StatisticsCsv() {}

  static String write(SiteStatistics statistics, Language language) {
    List<List<Optional<Object>>> rows = new ArrayList<>();
    statistics.totals().forEach(total -> rows.add(row(total, language)));
    Stream.concat(statistics.years().stream(), Stream.of(statistics.all()))
        .forEach(year -> rows.add(row(year)));
    statistics.open().forEach(report -> rows.add(row(report)));
    return Csv.write(COLUMNS, rows);
  }

  private static List<Optional<Object>> row(Total total, Language language) {
    Optional<Sum> sum = total.sum();
    return cells(
        Map.ofEntries(
            Map.entry("row", "total"),
            Map.entry("indicator", total.indicator().id().text()),
            Map.entry("label", total.indicator().label().in(language).text()),
            Map.entry("year", total.year()),
            Map.entry("value", sum.flatMap(Sum::number)),
            Map.entry("counting-unit", total.indicator().unit()),
            Map.entry("bound", total.bound().map(Coded::code)),
            Map.entry("total", total.indicator().total().code()),
            Map.entry("exactness", total.exactness().map(Coded::code)),
            Map.entry("units", total.units().reported()),
            Map.entry("due", total.units().due()),
            Map.entry("disclosed", sum.map(Sum::disclosed)),
            Map.entry("withheld", sum.map(Sum::withheld)),
            Map.entry("other-unit", sum.map(Sum::otherUnit)),
            Map.entry("not-counted-twice", sum.map(Sum::repeated)),
            Map.entry("unreviewed-figures", sum.map(Sum::unreviewed))));
  }

  private static List<Optional<Object>> row(Year year) {
    Disclosure disclosure = year.disclosure();
    OptionalInt percent = disclosure.percent();
    return cells(
        Map.ofEntries(
            Map.entry("row", year.year().isPresent() ? "year" : "all"),
            Map.entry("year", year.year()),
            Map.entry("units", year.coverage().reported()),
            Map.entry("reported", year.coverage().reported()),
            Map.entry("due", year.coverage().due()),
            Map.entry("disclosed", disclosure.disclosed()),
            Map.entry("withheld", disclosure.withheld()),
            Map.entry(
                "percent",
                percent.isPresent() ? Optional.of(percent.getAsInt()) : Optional.empty()),
            Map.entry("redactions", year.redactions()),
            Map.entry("unreviewed-figures", disclosure.unreviewed())));
  }

  private static List<Optional<Object>> row(OpenReport report) {
    List<String> translations = new ArrayList<>();
    report
        .translations()
        .forEach(
            (language, state) ->
                translations.add(
                    language.tag() + ":" + state.map(Coded::code).orElse(OpenReport.MISSING)));
    return cells(
        Map.ofEntries(
            Map.entry("row", "open"),
            Map.entry("report", report.id().unit() + "/" + report.id().stem()),
            Map.entry("path", report.path()),
            Map.entry("unreviewed-figures", report.figures()),
            Map.entry("unreviewed-events", report.events()),
            Map.entry("unreviewed-plans", report.plans()),
            Map.entry("status", report.status().code()),
            Map.entry("open", String.join(";", report.openCodes())),
            Map.entry("translations", String.join(";", translations))));
  }

  private static List<Optional<Object>> cells(Map<String, Object> values) {
    return COLUMNS.stream().map(column -> cell(values.get(column))).toList();
  }

  private static Optional<Object> cell(Object value) {
    return value instanceof Optional<?> maybe ? maybe.map(v -> v) : Optional.ofNullable(value);
  }
}
