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
import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.model.CountingUnit;
import gongkai.model.KnownIndicator;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.site.item.Parts;
import gongkai.site.item.SeriesCell;
import gongkai.site.page.IndicatorPage;
import gongkai.site.page.IndicatorPage.Line;
import gongkai.site.page.IndicatorPage.LinePoint;
import gongkai.site.page.IndicatorPage.YearColumn;
import gongkai.site.page.StatisticsPage.DisclosureRow;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Spread;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Charts of what pages hold, worded in one language. */
final class Charts {
  private final Wording wording;
  private final QuantityMarkup quantities;

  Charts(Wording wording, QuantityMarkup quantities) {
    this.wording = wording;
    this.quantities = quantities;
  }

  /**
   * A chart for a template.
   *
   * @param arguments its kind: {@code totals}, {@code line}, {@code spread}, {@code disclosure};
   *     then what it shows
   */
  String svg(List<Object> arguments) {
    Object shown = arguments.get(1);
    String kind = (String) arguments.get(0);
    return switch (kind) {
      case "totals" -> totals((IndicatorPage) shown);
      case "spread" -> spread((IndicatorPage) shown);
      case "line" -> line((IndicatorPage) shown, (Line) arguments.get(2));
      case "disclosure" -> disclosure((List<?>) shown);
      default -> throw new IllegalArgumentException("there is no chart “" + kind + "”");
    };
  }

  private String totals(IndicatorPage page) {
    ChartNumbers numbers = numbers("totals", page);
    List<Slot> slots = Columns.last(page.years()).stream().map(y -> total(y, numbers)).toList();
    boolean mean = page.definition().total() == KnownIndicator.Total.MEAN;
    Caption caption =
        Caption.of("chart-totals", text(mean ? "chart.means" : "chart.totals"), told(slots));
    return mean
        ? Lines.svg(caption, slots, numbers::tick)
        : Columns.svg(caption, slots, numbers::tick);
  }

  private Slot total(YearColumn year, ChartNumbers numbers) {
    String units = text("coverage.of.short", year.units().reported(), year.units().due());
    ChartMark mark = year.total().map(numbers::mark).orElseGet(numbers::missing);
    return new Slot(year.year().text().text(), units, mark, Slot.Seam.NONE);
  }

  private String line(IndicatorPage page, Line line) {
    ChartNumbers numbers = numbers("line", page);
    Axis axis = axis("line", page, numbers);
    List<Slot> slots = Columns.last(line.values()).stream().map(p -> slot(p, numbers)).toList();
    Caption caption = caption("chart-unit-" + line.number(), line.unit().text(), told(slots));
    return Lines.small(caption, slots, axis, numbers::tick);
  }

  private static Slot slot(LinePoint point, ChartNumbers numbers) {
    ChartMark mark =
        point
            .value()
            .map(numbers::mark)
            .orElseGet(point.due() ? numbers::missing : numbers::notDue);
    return new Slot(String.valueOf(point.year()), "", mark, Slot.Seam.valueOf(point.seam().name()));
  }

  private String spread(IndicatorPage page) {
    ChartNumbers numbers = numbers("spread", page);
    List<Spreads.Year> years =
        Columns.last(page.years()).stream().map(y -> year(y, numbers)).toList();
    List<String> told = new ArrayList<>();
    Columns.last(page.years()).forEach(y -> told.add(told(y, numbers)));
    Caption caption =
        Caption.of(
            "chart-spread", text("chart.spread.title"), String.join(text("sum.separator"), told));
    return Spreads.svg(caption, years, numbers::tick);
  }

  private Spreads.Year year(YearColumn year, ChartNumbers numbers) {
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
    boolean proposed = year.disclosure().unreviewed() > 0;
    return new Spreads.Year(year.year().text().text(), median, range, proposed);
  }

  private String told(YearColumn year, ChartNumbers numbers) {
    String name = year.year().text().text();
    if (year.spread().isEmpty()) {
      return text("chart.value", name, text("series.missing"));
    }
    Spread spread = year.spread().get();
    String told =
        text(
            "chart.spread.value",
            spread.count(),
            name,
            numbers.text(numbers.scaledFrom(spread.least())),
            numbers.text(numbers.scaledFrom(spread.median())),
            numbers.text(numbers.scaledFrom(spread.most())));
    return proposed(told, year.disclosure().unreviewed() > 0);
  }

  private String disclosure(List<?> rows) {
    List<Shares.Bar> bars = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Object row : Columns.last(rows)) {
      DisclosureRow year = (DisclosureRow) row;
      Disclosure disclosure = year.disclosure();
      String share = quantities.percent(disclosure);
      String of = text("coverage.of.short", disclosure.disclosed(), disclosure.all());
      String label = year.head().text().text();
      boolean proposed = disclosure.unreviewed() > 0;
      bars.add(
          new Shares.Bar(
              label, of, disclosure.disclosed(), disclosure.withheld(), share, proposed));
      String detail = text("disclosure.detail", disclosure.disclosed(), disclosure.all());
      told.add(proposed(text("chart.value", label, share + detail), proposed));
    }
    Caption caption =
        Caption.of(
            "chart-disclosure", text("chart.disclosure"), String.join(text("sum.separator"), told));
    return Shares.svg(caption, bars, wording::number);
  }

  /**
   * A line of a word's size.
   *
   * @param values cells of a row of figures, or totals of years
   */
  String spark(List<?> values) {
    ChartNumbers numbers = new ChartNumbers(wording, CountingUnit.of(""), List.of());
    Optional<String> base = values.stream().flatMap(Charts::base).findFirst();
    return Spark.svg(values.stream().map(v -> mark(v, base, numbers)).toList());
  }

  private static Stream<String> base(Object value) {
    return value instanceof SeriesCell cell
        ? cell.figures().stream()
            .filter(f -> !f.quantity().isWithheld())
            .map(f -> CountingUnit.of(f.quantity().unit()).base())
        : Stream.empty();
  }

  private static ChartMark mark(Object value, Optional<String> base, ChartNumbers numbers) {
    if (value instanceof SeriesCell cell) {
      return cell.figures().isEmpty()
          ? numbers.missing()
          : mark(quantity(cell), base, numbers)
              .proposed(cell.figures().stream().anyMatch(f -> !f.reviewed()));
    }
    return value == null ? numbers.missing() : numbers.mark((Sum) value);
  }

  /** Of a cell the last figure, or what its parts come to. */
  private static Quantity quantity(SeriesCell cell) {
    SeriesCell.Figure last = cell.figures().get(cell.figures().size() - 1);
    return cell.figures().get(0).parts().flatMap(Parts::sum).stream()
        .map(
            sum ->
                sum.number()
                    .map(n -> Quantity.of(n, sum.unit(), sum.exactness()))
                    .orElseGet(() -> Quantity.withheld(sum.unit())))
        .findFirst()
        .orElse(last.quantity());
  }

  /** What counts something else than the others of its row is left to the table. */
  private static ChartMark mark(Quantity quantity, Optional<String> base, ChartNumbers numbers) {
    if (quantity.isWithheld()) {
      return ChartMark.without(ChartMark.State.WITHHELD, "");
    }
    CountingUnit unit = CountingUnit.of(quantity.unit());
    if (base.filter(unit.base()::equals).isEmpty()) {
      return numbers.missing();
    }
    boolean exact = quantity.qualifier() == Qualifier.EXACT;
    return ChartMark.of(
        exact ? ChartMark.State.EXACT : ChartMark.State.APPROXIMATE,
        unit.inBase(quantity.value().orElseThrow()),
        "");
  }

  /**
   * What the numbers of a chart count, as HTML; of the page itself, the unit that its series is
   * kept in.
   *
   * @param kind as for {@link #svg}, or {@code page}
   */
  String unit(String kind, IndicatorPage page) {
    if (kind.equals("page")) {
      return quantities.unit(page.definition().unit());
    }
    ChartNumbers numbers = numbers(kind, page);
    boolean bars = kind.equals("totals") && page.definition().total() != KnownIndicator.Total.MEAN;
    boolean cut = !bars && axis(kind, page, numbers).isCut();
    return numbers.unitText(quantities) + (cut ? text("chart.cut") : "");
  }

  private ChartNumbers numbers(String kind, IndicatorPage page) {
    return new ChartNumbers(
        wording, CountingUnit.of(page.definition().unit()), shown(kind, page).toList());
  }

  private static Axis axis(String kind, IndicatorPage page, ChartNumbers numbers) {
    return Axis.around(shown(kind, page).map(numbers::scaledFrom).toList());
  }

  private static Stream<BigDecimal> shown(String kind, IndicatorPage page) {
    return switch (kind) {
      case "totals" -> Columns.last(page.years()).stream().flatMap(y -> number(y.total()));
      case "spread" ->
          Columns.last(page.years()).stream()
              .flatMap(y -> y.spread().stream())
              .flatMap(s -> Stream.of(s.least(), s.median(), s.most()));
      case "line" ->
          page.lines().stream()
              .flatMap(l -> Columns.last(l.values()).stream())
              .flatMap(p -> number(p.value()));
      default -> throw new IllegalArgumentException("there is no chart “" + kind + "”");
    };
  }

  private static Stream<BigDecimal> number(Optional<Sum> sum) {
    return sum.flatMap(Sum::number).stream();
  }

  /** A name may have another language than the page. */
  private Caption caption(String id, Passage name, String told) {
    Optional<String> language =
        Optional.of(name.language()).filter(l -> !l.equals(wording.language())).map(Language::tag);
    return new Caption(id, name.text(), language, told);
  }

  private String told(List<Slot> slots) {
    return String.join(
        text("sum.separator"),
        slots.stream().map(s -> text("chart.value", s.label(), words(s.mark()))).toList());
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
    return messages().text(key, arguments);
  }

  private Messages messages() {
    return wording.messages();
  }
}
