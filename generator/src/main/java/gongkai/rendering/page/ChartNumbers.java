package gongkai.rendering.page;

import gongkai.chart.ChartMark;
import gongkai.i18n.Wording;
import gongkai.model.Qualifier;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * The numbers of one chart: all in one unit, large enough a unit that they stay short. The table
 * beside the chart has them as they are.
 */
final class ChartNumbers {
  /** Digits before the point that have room in a chart. */
  private static final BigDecimal SHORT = BigDecimal.valueOf(100_000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_DECIMALS = 2;

  private final Wording wording;
  private final CountingUnit unit;
  private final Optional<Integer> scale;
  private final int decimals;
  private boolean rounded;

  /**
   * Chooses the unit.
   *
   * @param numbers that the chart will show, in {@code unit}
   */
  ChartNumbers(Wording wording, CountingUnit unit, Collection<BigDecimal> numbers) {
    this.wording = wording;
    this.unit = unit;
    BigDecimal most =
        numbers.stream().map(n -> unit.inBase(n).abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
    this.scale =
        most.compareTo(SHORT) < 0
            ? Optional.empty()
            : wording.scales().stream()
                .filter(s -> most.scaleByPowerOfTen(-s).compareTo(BigDecimal.ONE) >= 0)
                .findFirst();
    BigDecimal shown = scaled(most);
    int own = numbers.stream().mapToInt(n -> scaled(unit.inBase(n)).scale()).max().orElse(0);
    int room = shown.compareTo(HUNDRED) >= 0 ? 1 : MOST_DECIMALS;
    this.decimals = Math.max(0, Math.min(own, room));
    this.rounded = own > decimals;
  }

  private BigDecimal scaled(BigDecimal base) {
    BigDecimal stripped = base.scaleByPowerOfTen(-scale.orElse(0)).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  BigDecimal scaledFrom(BigDecimal number) {
    return scaled(unit.inBase(number));
  }

  /** What the numbers count, with a note if they are rounded, as HTML. */
  String unitText(QuantityMarkup quantities) {
    String large = scale.map(s -> wording.messages().text("scale." + s, "").strip()).orElse("");
    String words = quantities.unit(unit, large);
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
          : missing();
    }
    BigDecimal number = scaledFrom(sum.number().get());
    // What is sure must not grow by rounding: at least 0.755 is not at least 0.76.
    String text = text(number, sum.isLowerBound() ? RoundingMode.FLOOR : RoundingMode.HALF_UP);
    if (sum.isLowerBound()) {
      return ChartMark.of(
          ChartMark.State.AT_LEAST, number, wording.messages().text("chart.at-least", text));
    }
    return sum.exactness() == Qualifier.EXACT
        ? ChartMark.of(ChartMark.State.EXACT, number, text)
        : ChartMark.of(
            ChartMark.State.APPROXIMATE,
            number,
            wording.messages().text("chart.approximate", text));
  }

  ChartMark missing() {
    return ChartMark.without(ChartMark.State.MISSING, "—");
  }

  ChartMark notDue() {
    return ChartMark.without(ChartMark.State.NOT_DUE, "");
  }
}
