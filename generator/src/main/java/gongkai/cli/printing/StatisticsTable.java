package gongkai.cli.printing;

import gongkai.i18n.Messages;
import gongkai.line.SiteStatistics;
import gongkai.line.SiteStatistics.OpenReport;
import gongkai.line.SiteStatistics.Total;
import gongkai.line.SiteStatistics.Year;
import gongkai.model.Coded;
import gongkai.statistics.Bound;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Statistics for a terminal, worded in one language. */
public final class StatisticsTable {
  private final Messages messages;

  private StatisticsTable(Messages messages) {
    this.messages = messages;
  }

  public static String write(SiteStatistics statistics, Messages messages) {
    StatisticsTable table = new StatisticsTable(messages);
    List<String> lines = new ArrayList<>();
    table.part(lines, "stats.years", table.years(statistics), "stats.none");
    table.part(lines, "stats.totals", table.totals(statistics), "stats.none");
    table.part(lines, "stats.open", table.open(statistics), "stats.open.none");
    return String.join("\n", lines.subList(1, lines.size())) + "\n";
  }

  private void part(List<String> lines, String head, TextTable table, String empty) {
    lines.add("");
    lines.add(text(head));
    lines.add("");
    if (table.isEmpty()) {
      lines.add(text(empty));
    } else {
      lines.addAll(table.lines());
    }
  }

  private TextTable years(SiteStatistics statistics) {
    TextTable table =
        new TextTable(
            Set.of(1, 2, 3, 4, 5),
            text("stats.year"),
            text("stats.reported"),
            text("stats.disclosed"),
            text("stats.share"),
            text("stats.redactions"),
            text("stats.unreviewed"));
    if (!statistics.years().isEmpty()) {
      Stream.concat(statistics.years().stream(), Stream.of(statistics.all()))
          .forEach(year -> row(table, year));
    }
    return table;
  }

  private void row(TextTable table, Year year) {
    Disclosure disclosure = year.disclosure();
    table.row(
        year.year().map(String::valueOf).orElseGet(() -> text("stats.all")),
        of(year.coverage()),
        text("stats.of", disclosure.disclosed(), disclosure.all()),
        disclosure.percent().isPresent() ? disclosure.percent().getAsInt() + "%" : "—",
        year.redactions(),
        disclosure.unreviewed());
  }

  private TextTable totals(SiteStatistics statistics) {
    TextTable table =
        new TextTable(
            Set.of(2, 4, 5, 6),
            text("stats.indicator"),
            text("stats.year"),
            text("stats.total"),
            text("stats.unit"),
            text("stats.units"),
            text("stats.withheld"),
            text("stats.unreviewed"),
            text("stats.bound"));
    for (Total total : statistics.totals()) {
      table.row(
          total.indicator().label().in(messages.language()).text(),
          total.year(),
          total.sum().flatMap(Sum::number).map(BigDecimal::toPlainString).orElse("—"),
          total.indicator().unit(),
          of(total.units()),
          total.sum().map(Sum::withheld).map(String::valueOf).orElse("—"),
          total.sum().map(Sum::unreviewed).map(String::valueOf).orElse("—"),
          bound(total));
    }
    return table;
  }

  private String bound(Total total) {
    if (total.sum().isEmpty()) {
      return text("stats.bound.no-total");
    }
    return total
        .bound()
        .map(b -> b == Bound.EXACT ? "" : text("stats.bound." + b.code()))
        .orElseGet(() -> text("stats.bound.no-number"));
  }

  private TextTable open(SiteStatistics statistics) {
    TextTable table =
        new TextTable(
            Set.of(2, 3, 4),
            text("stats.report"),
            text("stats.status"),
            text("stats.figures"),
            text("stats.events"),
            text("stats.plans"),
            text("stats.points"),
            text("stats.translations"));
    for (OpenReport report : statistics.open()) {
      table.row(
          report.id().unit() + "/" + report.id().stem(),
          text("stats.status." + report.status().code()),
          report.figures(),
          report.events(),
          report.plans(),
          String.join(" ", report.openCodes()),
          translations(report));
    }
    return table;
  }

  private String translations(OpenReport report) {
    List<String> told = new ArrayList<>();
    report
        .translations()
        .forEach(
            (language, state) ->
                told.add(
                    text(
                        "stats.translation." + state.map(Coded::code).orElse(OpenReport.MISSING),
                        language.tag())));
    return String.join(text("stats.separator"), told);
  }

  private String of(Coverage.Share share) {
    return text("stats.of", share.reported(), share.due());
  }

  private String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
