package gongkai.rendering.page.chart;

import gongkai.chart.Axis;
import gongkai.chart.ChartMark;
import gongkai.i18n.Wording;
import gongkai.model.Qualifier;
import gongkai.rendering.page.number.QuantityMarkup;
import gongkai.rendering.page.number.Scale;
import gongkai.statistics.Gap;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * The numbers of one chart: all in one unit, large enough a unit that they stay short. The table
 * beside the chart has them as they are.
 */
final class ChartNumbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_DECIMALS = 2;

  private final Wording wording;
  private final Scale scale;
  private final int decimals;
  private final boolean rounded;

  /** All of them in the chart's unit. */
  private final List<BigDecimal> scaled;

  /**
   * Chooses the decimals.
   *
   * @param numbers that the chart will show, in the unit of the scale
   */
  ChartNumbers(Wording wording, Scale scale, Collection<BigDecimal> numbers) {
    this.wording = wording;
    this.scale = scale;
    this.scaled = numbers.stream().map(this::scaledFrom).toList();
    BigDecimal shown = BigDecimal.ZERO;
    int own = 0;
    for (BigDecimal number : scaled) {
      shown = shown.max(number.abs());
      own = Math.max(own, number.scale());
    }
    int room = shown.compareTo(HUNDRED) >= 0 ? 1 : MOST_DECIMALS;
    this.decimals = Math.max(0, Math.min(own, room));
    this.rounded = own > decimals;
  }

  /** An axis for lines that may leave out the ground below them. */
  Axis axis() {
    return Axis.around(scaled);
  }

  BigDecimal scaledFrom(BigDecimal number) {
    return scale.scaled(scale.unit().inBase(number));
  }

  /** What the numbers count, with a note if they are rounded, as HTML. */
  String unitText(QuantityMarkup quantities) {
    String large =
        scale.power().map(s -> wording.messages().text("scale." + s, "").strip()).orElse("");
    String words = quantities.unit(scale, large);
    if (words.isEmpty()) {
      return rounded ? wording.messages().text("chart.rounded") : "";
    }
    return wording.messages().text(rounded ? "chart.unit.rounded" : "chart.unit", words);
  }

  /** A number that is in the chart's unit already. */
  String text(BigDecimal number) {
    return text(number, RoundingMode.HALF_UP);
  }

  private String text(BigDecimal number, RoundingMode mode) {
    BigDecimal shown = number.setScale(decimals, mode);
    if (shown.signum() == 0 && number.signum() != 0) {
      shown = number.round(new MathContext(1, mode));
    }
    BigDecimal stripped = shown.stripTrailingZeros();
    return wording.number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /** A tick, which is round and so needs no rounding. */
  String tick(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return wording.number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /** A sum as a chart shows it. */
  ChartMark mark(Sum sum) {
    return number(sum).proposed(sum.unreviewed() > 0);
  }

  private ChartMark number(Sum sum) {
    if (sum.number().isEmpty()) {
      return sum.withheld() > 0
          ? ChartMark.without(
              ChartMark.State.WITHHELD, wording.messages().text("quantity.withheld"))
          : ChartMark.without(
              ChartMark.State.OTHER_UNIT, wording.messages().text("chart.other-unit.sign"));
    }
    BigDecimal number = scaledFrom(sum.number().get());
    return sum.isMean() && !sum.isComplete()
        ? ofSome(number, bounded(sum, number))
        : bounded(sum, number);
  }

  /** A mean does not know how far the values that it leaves out would move it. */
  private ChartMark ofSome(BigDecimal number, ChartMark known) {
    String said = wording.messages().text("chart.no-bound", known.text());
    return ChartMark.of(ChartMark.State.COUNTED_ALONE, number, said);
  }

  private ChartMark bounded(Sum sum, BigDecimal number) {
    // What is sure must not grow by rounding: at least 0.755 is not at least 0.76, and at most
    // 0.755
    // is not at most 0.75.
    return switch (sum.bound()) {
      case EXACT -> ChartMark.of(ChartMark.State.EXACT, number, text(number));
      case AT_LEAST ->
          ChartMark.of(atLeast(sum), number, said("chart.at-least", number, RoundingMode.FLOOR));
      case AT_MOST ->
          ChartMark.of(
              ChartMark.State.APPROXIMATE,
              number,
              said("chart.at-most", number, RoundingMode.CEILING));
      case APPROX ->
          ChartMark.of(
              ChartMark.State.APPROXIMATE,
              number,
              said("chart.approximate", number, RoundingMode.HALF_UP));
      case NO_BOUND ->
          ChartMark.of(
              ChartMark.State.COUNTED_ALONE,
              number,
              said("chart.no-bound", number, RoundingMode.HALF_UP));
    };
  }

  private static ChartMark.State atLeast(Sum sum) {
    boolean counted = sum.withheld() == 0 && sum.exactness() == Qualifier.EXACT;
    return counted ? ChartMark.State.AT_LEAST_COUNTED : ChartMark.State.AT_LEAST;
  }

  private String said(String key, BigDecimal number, RoundingMode mode) {
    return wording.messages().text(key, text(number, mode));
  }

  /** Several values that do not come to one number. */
  ChartMark several() {
    return ChartMark.without(
        ChartMark.State.SEVERAL, wording.messages().text("chart.several.sign"));
  }

  /** What is there instead of a number. */
  static ChartMark gap(Gap gap) {
    return switch (gap) {
      case WITHOUT -> ChartMark.without(ChartMark.State.WITHOUT, "—");
      case NO_REPORT -> ChartMark.without(ChartMark.State.NO_REPORT, "");
      case WITHDRAWN -> ChartMark.without(ChartMark.State.WITHDRAWN, "×");
      case NOT_DUE -> ChartMark.without(ChartMark.State.NOT_DUE, "");
    };
  }
}
