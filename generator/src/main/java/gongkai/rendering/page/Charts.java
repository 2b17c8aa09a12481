package gongkai.rendering.page;

import gongkai.chart.Axis;
import gongkai.chart.Caption;
import gongkai.chart.ChartMark;
import gongkai.chart.Columns;
import gongkai.chart.Lines;
import gongkai.chart.Shares;
import gongkai.chart.Slot;
import gongkai.chart.Spark;
import gongkai.chart.Spreads;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.site.drawing.Chart;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Spread;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws the charts of pages, worded in one language. */
final class Charts {
  private final Wording wording;
  private final QuantityMarkup quantities;

  Charts(Wording wording, QuantityMarkup quantities) {
    this.wording = wording;
    this.quantities = quantities;
  }

  String svg(Chart chart) {
    if (chart instanceof Chart.Totals totals) {
      return totals(totals);
    }
    if (chart instanceof Chart.Distribution spread) {
      return spread(spread);
    }
    if (chart instanceof Chart.Line line) {
      return line(line);
    }
    if (chart instanceof Chart.Disclosures disclosures) {
      return disclosures(disclosures);
    }
    return Spark.svg(((Chart.Trend) chart).points().stream().map(Charts::mark).toList());
  }

  /** What the numbers of a chart count, and whether they are rounded or cut off, as HTML. */
  String unit(Chart.Counting chart) {
    ChartNumbers numbers = numbers(chart);
    boolean cut = !chart.fromZero() && axis(chart, numbers).isCut();
    String unit = numbers.unitText(quantities);
    return cut ? text("chart.cut", unit).strip() : unit;
  }

  private String totals(Chart.Totals chart) {
    ChartNumbers numbers = numbers(chart);
    List<Slot> slots = chart.years().stream().map(y -> total(y, numbers)).toList();
    String title = text(chart.mean() ? "chart.means" : "chart.totals");
    Caption caption = Caption.of("chart-totals", title, told(slots));
    return chart.mean()
        ? Lines.svg(caption, slots, numbers::tick)
        : Columns.svg(caption, slots, numbers::tick);
  }

  private Slot total(Chart.YearTotal year, ChartNumbers numbers) {
    String units = text("coverage.of.short", year.units().reported(), year.units().due());
    ChartMark mark = year.total().map(numbers::mark).orElseGet(numbers::missing);
    return new Slot(year.year(), units, mark, Slot.Seam.NONE);
  }

  private String line(Chart.Line line) {
    ChartNumbers numbers = numbers(line);
    List<Slot> slots = line.points().stream().map(p -> slot(p, numbers)).toList();
    Caption caption = caption("chart-unit-" + line.number(), line.body(), told(slots));
    return Lines.small(caption, slots, axis(line, numbers), numbers::tick);
  }

  private static Slot slot(Chart.LinePoint point, ChartNumbers numbers) {
    ChartMark mark =
        point
            .value()
            .map(numbers::mark)
            .orElseGet(point.due() ? numbers::missing : numbers::notDue);
    return new Slot(String.valueOf(point.year()), "", mark, Slot.Seam.valueOf(point.seam().name()));
  }

  private String spread(Chart.Distribution chart) {
    ChartNumbers numbers = numbers(chart);
    List<Spreads.Year> years = chart.years().stream().map(y -> year(y, numbers)).toList();
    String told = listed(chart.years().stream().map(y -> told(y, numbers)).toList());
    Caption caption = Caption.of("chart-spread", text("chart.spread.title"), told);
    return Spreads.svg(caption, years, numbers::tick);
  }

  private static Spreads.Year year(Chart.YearSpread year, ChartNumbers numbers) {
    Optional<Spreads.Range> range =
        year.spread()
            .map(
                s ->
                    new Spreads.Range(
                        numbers.scaledFrom(s.least()),
                        numbers.scaledFrom(s.lower()),
                        numbers.scaledFrom(s.median()),
                        numbers.scaledFrom(s.upper()),
                        numbers.scaledFrom(s.most())));
    String median = range.map(r -> numbers.text(r.median())).orElse("—");
    return new Spreads.Year(year.year(), median, range, year.proposed());
  }

  private String told(Chart.YearSpread year, ChartNumbers numbers) {
    if (year.spread().isEmpty()) {
      return text("chart.value", year.year(), text("series.missing"));
    }
    Spread spread = year.spread().get();
    String told =
        text(
            "chart.spread.value",
            spread.count(),
            year.year(),
            numbers.text(numbers.scaledFrom(spread.least())),
            numbers.text(numbers.scaledFrom(spread.median())),
            numbers.text(numbers.scaledFrom(spread.most())));
    return proposed(told, year.proposed());
  }

  private String disclosures(Chart.Disclosures chart) {
    String told = listed(chart.years().stream().map(this::told).toList());
    Caption caption = Caption.of("chart-disclosure", text("chart.disclosure"), told);
    return Shares.svg(caption, chart.years().stream().map(this::bar).toList(), wording::number);
  }

  private Shares.Bar bar(Chart.YearDisclosure year) {
    Disclosure disclosure = year.disclosure();
    return new Shares.Bar(
        year.year(),
        text("coverage.of.short", disclosure.disclosed(), disclosure.all()),
        disclosure.disclosed(),
        disclosure.withheld(),
        quantities.percent(disclosure),
        disclosure.unreviewed() > 0);
  }

  private String told(Chart.YearDisclosure year) {
    Disclosure disclosure = year.disclosure();
    String share = quantities.percent(disclosure);
    String value = text("disclosure.share", share, disclosure.disclosed(), disclosure.all());
    String told = text("chart.value", year.year(), value);
    return proposed(told, disclosure.unreviewed() > 0);
  }

  private static ChartMark mark(Chart.TrendPoint point) {
    ChartMark.State state =
        switch (point.known()) {
          case EXACT -> ChartMark.State.EXACT;
          case INEXACT -> ChartMark.State.APPROXIMATE;
          case WITHHELD -> ChartMark.State.WITHHELD;
          case NOTHING -> ChartMark.State.MISSING;
        };
    return new ChartMark(state, point.number(), "", point.proposed());
  }

  private ChartNumbers numbers(Chart.Counting chart) {
    return new ChartNumbers(wording, CountingUnit.of(chart.unit()), chart.numbers());
  }

  private static Axis axis(Chart.Counting chart, ChartNumbers numbers) {
    List<BigDecimal> scaled = chart.numbers().stream().map(numbers::scaledFrom).toList();
    return Axis.around(scaled);
  }

  /** A name may have another language than the page. */
  private Caption caption(String id, Passage name, String told) {
    Optional<String> language =
        Optional.of(name.language()).filter(l -> !l.equals(wording.language())).map(Language::tag);
    return new Caption(id, name.text(), language, told);
  }

  private String told(List<Slot> slots) {
    return listed(
        slots.stream().map(s -> text("chart.value", s.label(), words(s.mark()))).toList());
  }

  private String listed(List<String> told) {
    return String.join(text("sum.separator"), told);
  }

  private String words(ChartMark mark) {
    String words =
        switch (mark.state()) {
          case MISSING -> text("series.missing");
          case NOT_DUE -> text("series.not-due");
          case EXACT, APPROXIMATE, AT_LEAST, WITHHELD -> mark.text();
        };
    return proposed(words, mark.proposed());
  }

  /** What nobody has confirmed says so to those who do not see its ring. */
  private String proposed(String told, boolean isProposed) {
    return isProposed ? text("chart.value.proposed", told) : told;
  }

  private String text(String key, Object... arguments) {
    return wording.messages().text(key, arguments);
  }
}
