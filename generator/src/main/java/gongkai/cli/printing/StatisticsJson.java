package gongkai.cli.printing;

import gongkai.line.SiteStatistics;
import gongkai.line.SiteStatistics.OpenReport;
import gongkai.line.SiteStatistics.Total;
import gongkai.line.SiteStatistics.Year;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.statistics.Sum;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Statistics for other programs. The keys are documented in the manual, under “stats”. */
public final class StatisticsJson {
  private static final ObjectWriter JSON =
      JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

  private StatisticsJson() {}

  public static String write(SiteStatistics statistics, Language language) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("totals", statistics.totals().stream().map(t -> total(t, language)).toList());
    fields.put("years", statistics.years().stream().map(StatisticsJson::year).toList());
    fields.put("all", year(statistics.all()));
    fields.put("open", statistics.open().stream().map(StatisticsJson::open).toList());
    return JSON.writeValueAsString(fields).replace("\r\n", "\n") + "\n";
  }

  private static Map<String, Object> total(Total total, Language language) {
    Optional<Sum> sum = total.sum();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("indicator", total.indicator().id().text());
    fields.put("label", total.indicator().label().in(language).text());
    fields.put("year", total.year());
    fields.put("total", total.indicator().total().code());
    fields.put("value", sum.flatMap(Sum::number).orElse(null));
    fields.put("unit", total.indicator().unit());
    fields.put("bound", total.bound().map(Coded::code).orElse(null));
    fields.put("exactness", total.exactness().map(Coded::code).orElse(null));
    fields.put("units", total.units().reported());
    fields.put("due", total.units().due());
    fields.put("disclosed", sum.map(Sum::disclosed).orElse(null));
    fields.put("withheld", sum.map(Sum::withheld).orElse(null));
    fields.put("otherUnit", sum.map(Sum::otherUnit).orElse(null));
    fields.put("notCountedTwice", sum.map(Sum::repeated).orElse(null));
    fields.put("unreviewed", sum.map(Sum::unreviewed).orElse(null));
    return fields;
  }

  private static Map<String, Object> year(Year year) {
    OptionalInt percent = year.disclosure().percent();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("year", year.year().orElse(null));
    fields.put("reported", year.coverage().reported());
    fields.put("due", year.coverage().due());
    fields.put("disclosed", year.disclosure().disclosed());
    fields.put("withheld", year.disclosure().withheld());
    fields.put("percent", percent.isPresent() ? percent.getAsInt() : null);
    fields.put("unreviewed", year.disclosure().unreviewed());
    fields.put("redactions", year.redactions());
    return fields;
  }

  private static Map<String, Object> open(OpenReport report) {
    Map<String, Object> unreviewed = new LinkedHashMap<>();
    unreviewed.put("figures", report.figures());
    unreviewed.put("events", report.events());
    unreviewed.put("plans", report.plans());
    Map<String, Object> translations = new LinkedHashMap<>();
    report
        .translations()
        .forEach(
            (language, state) ->
                translations.put(
                    language.tag(), state.map(Coded::code).orElse(OpenReport.MISSING)));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("report", report.id().unit() + "/" + report.id().stem());
    fields.put("path", report.path());
    fields.put("status", report.status().code());
    fields.put("unreviewed", unreviewed);
    fields.put("open", report.openCodes());
    fields.put("translations", translations);
    return fields;
  }
}
