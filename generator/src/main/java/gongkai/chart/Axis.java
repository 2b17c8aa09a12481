package gongkai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scale with round ticks, 1, 2 or 5 times a power of ten apart.
 *
 * @param ticks ascending, at least two; the outermost are the ends of the scale
 */
public record Axis(List<BigDecimal> ticks) {
  private static final BigDecimal INTERVALS = BigDecimal.valueOf(4);
  private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

  /** A line may leave out the ground below it if all its values lie in the upper part. */
  private static final BigDecimal HIGH = new BigDecimal("0.6");

  public Axis {
    ticks = List.copyOf(ticks);
  }

  /** For bars, whose lengths are compared: 0 is on the axis. */
  static Axis fromZero(Collection<BigDecimal> values) {
    BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return between(least, most, values);
  }

  /** For points, whose places are compared: 0 may lie outside where all values are high. */
  public static Axis around(Collection<BigDecimal> values) {
    BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal most = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
    boolean high = least.signum() > 0 && least.compareTo(most.multiply(HIGH)) >= 0;
    return high && least.compareTo(most) < 0 ? between(least, most, values) : fromZero(values);
  }

  private static Axis between(BigDecimal least, BigDecimal most, Collection<BigDecimal> values) {
    boolean whole = values.stream().allMatch(v -> v.stripTrailingZeros().scale() <= 0);
    BigDecimal step = step(most.subtract(least), whole);
    BigDecimal tick = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal end = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>(List.of(tick));
    while (tick.compareTo(end) < 0 || ticks.size() < 2) {
      tick = tick.add(step);
      ticks.add(tick);
    }
    return new Axis(ticks);
  }

  /** What is counted in whole numbers has whole ticks. */
  private static BigDecimal step(BigDecimal range, boolean whole) {
    if (range.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal rough = range.divide(INTERVALS, 12, RoundingMode.HALF_UP);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    for (int factor : ROUND) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
      if (step.compareTo(rough) >= 0) {
        return whole ? step.max(BigDecimal.ONE) : step;
      }
    }
    throw new IllegalStateException("ten times the power is above: " + rough);
  }

  /** Whether it leaves out the ground below its values, which a reader must be told. */
  public boolean isCut() {
    return least().signum() > 0;
  }

  BigDecimal least() {
    return ticks.get(0);
  }

  BigDecimal most() {
    return ticks.get(ticks.size() - 1);
  }

  /**
   * Where a value lies, in pixels from the top of the drawing.
   *
   * @param top where the greatest tick lies
   * @param height from there to the least tick
   */
  BigDecimal y(BigDecimal value, int top, int height) {
    BigDecimal fromTop = most().subtract(value).multiply(BigDecimal.valueOf(height));
    return fromTop
        .divide(most().subtract(least()), 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(top));
  }

  /** Where bars stand: at 0. */
  BigDecimal ground(int top, int height) {
    return y(BigDecimal.ZERO.max(least()).min(most()), top, height);
  }
}
