package gongkai.line;

import gongkai.line.SiteStatistics.OpenReport;
import gongkai.line.SiteStatistics.Total;
import gongkai.line.SiteStatistics.Year;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.rendering.file.Csv;
import gongkai.statistics.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Statistics as one table: the first column says what a row is about; a cell that has no meaning in
 * a row is empty.
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
          "translations");

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
            Map.entry("units", total.units().reported()),
            Map.entry("due", total.units().due()),
            Map.entry("disclosed", sum.map(Sum::disclosed)),
            Map.entry("withheld", sum.map(Sum::withheld)),
            Map.entry("other-unit", sum.map(Sum::otherUnit)),
            Map.entry("not-counted-twice", sum.map(Sum::repeated)),
            Map.entry("unreviewed-figures", sum.map(Sum::unreviewed))));
  }

  private static List<Optional<Object>> row(Year year) {
    return cells(
        Map.of(
            "row",
            year.year().isPresent() ? "year" : "all",
            "year",
            year.year(),
            "units",
            year.coverage().reported(),
            "due",
            year.coverage().due(),
            "disclosed",
            year.disclosure().disclosed(),
            "withheld",
            year.disclosure().withheld(),
            "redactions",
            year.redactions(),
            "unreviewed-figures",
            year.disclosure().unreviewed()));
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
        Map.of(
            "row",
            "open",
            "report",
            report.id().unit() + "/" + report.id().stem(),
            "unreviewed-figures",
            report.figures(),
            "unreviewed-events",
            report.events(),
            "unreviewed-plans",
            report.plans(),
            "status",
            report.status().code(),
            "open",
            String.join(";", report.openCodes()),
            "translations",
            String.join(";", translations)));
  }

  private static List<Optional<Object>> cells(Map<String, Object> values) {
    return COLUMNS.stream().map(column -> cell(values.get(column))).toList();
  }

  private static Optional<Object> cell(Object value) {
    return value instanceof Optional<?> maybe ? maybe.map(v -> v) : Optional.ofNullable(value);
  }
}
