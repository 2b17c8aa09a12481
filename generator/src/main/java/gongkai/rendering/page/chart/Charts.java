package gongkai.rendering.page.chart;

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
import gongkai.rendering.page.number.QuantityMarkup;
import gongkai.rendering.page.number.Scale;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Denomination;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Gap;
import gongkai.statistics.Spread;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the charts of pages, worded in one language. */
public final class Charts {
  private final Wording wording;
  private final QuantityMarkup quantities;

  /** Threads may put each other's aside; then the numbers are looked through anew. */
  private Measured last;

  /** What the small lines of a page have in common: the numbers of all of them. */
  private record Measured(List<BigDecimal> all, Denomination in, ChartNumbers numbers) {}

  /** Prepares to draw charts in the language of a wording. */
  public Charts(Wording wording, QuantityMarkup quantities) {
    this.wording = wording;
    this.quantities = quantities;
  }

  /** A chart as an element of a page. */
  public String svg(Chart chart) {
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
    return Spark.svg(((Chart.Trend) chart).points().stream().map(Charts::dot).toList());
  }

  /** The codes of the marks of some charts that need a legend, in its order. */
  public List<String> marks(Collection<Chart> all) {
    Set<String> marks = new HashSet<>();
    all.forEach(chart -> new ChartMarks(marks).add(chart, this));
    return ChartMarks.ORDER.stream().filter(marks::contains).toList();
  }

  /** The places of a chart whose numbers count something. */
  List<Slot> slots(Chart.Counting chart) {
    ChartNumbers numbers = numbers(chart);
    if (chart instanceof Chart.Totals totals) {
      return totals.years().stream().map(y -> total(y, numbers)).toList();
    }
    return chart instanceof Chart.Line line
        ? line.points().stream().map(p -> slot(p, numbers)).toList()
        : List.of();
  }

  /** What the numbers of a chart count, and whether they are rounded or cut off, as HTML. */
  public String unit(Chart.Counting chart) {
    ChartNumbers numbers = numbers(chart);
    boolean cut = !chart.fromZero() && numbers.axis().isCut();
    String unit = numbers.unitText(quantities);
    return cut ? text("chart.cut", unit).strip() : unit;
  }

  /** What a chart of its own shows, in words. */
  String title(Chart chart) {
    if (chart instanceof Chart.Totals totals) {
      return text(totals.mean() ? "chart.means" : "chart.totals");
    }
    return text(chart instanceof Chart.Distribution ? "chart.spread.title" : "chart.disclosure");
  }

  private String totals(Chart.Totals chart) {
    ChartNumbers numbers = numbers(chart);
    List<Slot> slots = slots(chart);
    List<String> told = chart.years().stream().map(y -> told(total(y, numbers), y)).toList();
    Caption caption = Caption.of("chart-totals", title(chart), listed(told));
    return chart.mean()
        ? Lines.svg(caption, slots, numbers::tick)
        : Columns.svg(caption, slots, numbers::tick);
  }

  private Slot total(Chart.YearTotal year, ChartNumbers numbers) {
    String units = text("coverage.of.short", year.units().reported(), year.units().due());
    return new Slot(year.year(), units, mark(year.total(), year.gap(), numbers), seam(year.seam()));
  }

  private String line(Chart.Line line) {
    ChartNumbers numbers = numbers(line);
    List<Slot> slots = slots(line);
    Caption caption = caption("chart-unit-" + line.number(), line.body(), told(slots));
    return Lines.small(caption, slots, numbers.axis(), numbers::tick);
  }

  private static Slot slot(Chart.LinePoint point, ChartNumbers numbers) {
    ChartMark mark = mark(point.value(), point.gap(), numbers);
    return new Slot(String.valueOf(point.year()), "", mark, seam(point.seam()));
  }

  private static ChartMark mark(Optional<Sum> sum, Optional<Gap> gap, ChartNumbers numbers) {
    if (sum.isPresent()) {
      return numbers.mark(sum.get());
    }
    return gap.isPresent() ? ChartNumbers.gap(gap.get()) : numbers.several();
  }

  private static Slot.Seam seam(Chart.Seam seam) {
    return Slot.Seam.valueOf(seam.name());
  }

  private String spread(Chart.Distribution chart) {
    ChartNumbers numbers = numbers(chart);
    List<Spreads.Year> years = chart.years().stream().map(y -> year(y, numbers)).toList();
    String told = listed(chart.years().stream().map(y -> told(y, numbers)).toList());
    Caption caption = Caption.of("chart-spread", title(chart), told);
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
      return text(
          "chart.value",
          year.year(),
          text(year.undrawn() ? "chart.spread.undrawn" : "chart.spread.none"));
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
    Caption caption = Caption.of("chart-disclosure", title(chart), told);
    List<Shares.Bar> bars = chart.years().stream().map(this::bar).toList();
    return Shares.svg(caption, bars, tick -> text("quantity.percent", wording.number(tick)));
  }

  private Shares.Bar bar(Chart.YearDisclosure year) {
    Disclosure disclosure = year.disclosure();
    return new Shares.Bar(
        year.year(),
        year.gap().isPresent()
            ? ""
            : text("coverage.of.short", disclosure.disclosed(), disclosure.all()),
        new Shares.Parts(disclosure.disclosed(), disclosure.withheld()),
        quantities.percent(disclosure),
        year.gap().map(ChartNumbers::gap),
        disclosure.unreviewed() > 0);
  }

  private String told(Chart.YearDisclosure year) {
    if (year.gap().isPresent()) {
      return text("chart.value", year.year(), text("series." + year.gap().get().code()));
    }
    Disclosure disclosure = year.disclosure();
    String share = quantities.percent(disclosure);
    String value = text("disclosure.share", share, disclosure.disclosed(), disclosure.all());
    String told = text("chart.value", year.year(), value);
    return proposed(told, disclosure.unreviewed() > 0);
  }

  private static Spark.Dot dot(Chart.TrendPoint point) {
    ChartMark.State state =
        switch (point.known()) {
          case EXACT -> ChartMark.State.EXACT;
          case INEXACT -> ChartMark.State.APPROXIMATE;
          case WITHHELD -> ChartMark.State.WITHHELD;
          case WITHOUT -> ChartMark.State.WITHOUT;
          case NO_REPORT -> ChartMark.State.NO_REPORT;
          case NOTHING -> ChartMark.State.NOT_DUE;
        };
    return new Spark.Dot(
        new ChartMark(state, point.number(), "", point.proposed()), point.joined());
  }

  @SuppressWarnings("ReferenceEquality")
  private ChartNumbers numbers(Chart.Counting chart) {
    Measured known = last;
    List<BigDecimal> all = chart.numbers();
    if (known == null || known.all() != all || known.in() != chart.denomination()) {
      Scale scale = Scale.of(wording, quantities.reportLanguage(), chart.denomination());
      known = new Measured(all, chart.denomination(), new ChartNumbers(wording, scale, all));
      last = known;
    }
    return known.numbers();
  }

  /** A name may have another language than the page. */
  private Caption caption(String id, Passage name, String told) {
    Optional<String> language =
        Optional.of(name.language()).filter(l -> !l.equals(wording.language())).map(Language::tag);
    return new Caption(id, name.text(), language, told);
  }

  private String told(List<Slot> slots) {
    return listed(slots.stream().map(this::told).toList());
  }

  private String told(Slot slot) {
    return seamed(text("chart.value", slot.label(), words(slot.mark())), slot);
  }

  /** Of how many units and values a total is, in words; its picture has 3/7. */
  private String told(Slot slot, Chart.YearTotal year) {
    Coverage.Share units = year.units();
    List<String> basis = year.total().map(quantities::basis).orElse(List.of());
    String words =
        basis.isEmpty() ? words(slot.mark()) : proposed(slot.mark().text(), slot.mark().proposed());
    String value = text("chart.value", slot.label(), words);
    String key = units.due() == 1 ? "chart.value.of.single" : "chart.value.of";
    String share = text("coverage.of", units.reported(), units.due());
    String separator = text("sum.separator");
    String more = basis.isEmpty() ? "" : separator + String.join(separator, basis);
    return seamed(text(key, value, share, units.reported(), units.due(), more), slot);
  }

  private String seamed(String told, Slot slot) {
    return slot.seam() == Slot.Seam.OTHER_BODIES ? text("chart.value.other-bodies", told) : told;
  }

  private String listed(List<String> told) {
    return String.join(text("sum.separator"), told);
  }

  private String words(ChartMark mark) {
    String words =
        switch (mark.state()) {
          case WITHOUT -> text("series.without");
          case OTHER_UNIT -> text("chart.other-unit");
          case SEVERAL -> text("chart.several");
          case NO_REPORT -> text("series.no-report");
          case WITHDRAWN -> text("series.withdrawn");
          case NOT_DUE -> text("series.not-due");
          case COUNTED_ALONE -> text("chart.and-more", mark.text());
          case EXACT, APPROXIMATE, AT_LEAST, AT_LEAST_COUNTED, WITHHELD -> mark.text();
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
