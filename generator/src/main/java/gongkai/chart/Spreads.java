package gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** For each year how the numbers of many units are spread: all, the middle half, the median. */
public final class Spreads {
  private static final int TOP = 22;
  private static final int HEIGHT = 170;

  private Spreads() {}

  /**
   * The numbers of one year; each is a number that some unit gave.
   *
   * @param note under the label: the median in words
   * @param range empty if no unit gave a number
   * @param proposed whether nobody has confirmed some of the numbers
   */
  public record Year(String label, String note, Optional<Range> range, boolean proposed) {}

  /** From the least to the most, in quarters. */
  public record Range(
      BigDecimal least, BigDecimal lower, BigDecimal median, BigDecimal upper, BigDecimal most) {
    Stream<BigDecimal> ends() {
      return Stream.of(least, most);
    }
  }

  /** The last years, as {@link Columns#last} says. */
  public static String svg(Caption caption, List<Year> all, Function<BigDecimal, String> ticks) {
    List<Year> years = Columns.last(all);
    List<BigDecimal> numbers =
        years.stream().flatMap(y -> y.range().stream()).flatMap(Range::ends).toList();
    Axis axis = Axis.around(numbers);
    List<Slot> slots = years.stream().map(Spreads::slot).toList();
    Svg svg =
        new Svg(
            caption,
            "chart-spread" + Plot.size(slots, axis, ticks),
            TOP + HEIGHT + Plot.below(slots));
    Plot plot = new Plot(svg, axis, years.size(), TOP, HEIGHT);
    plot.grid(ticks, numbers).open();
    for (int i = 0; i < years.size(); i++) {
      int slot = i;
      boolean proposed = years.get(i).proposed();
      years.get(i).range().ifPresent(r -> draw(r, proposed, slot, plot));
    }
    return plot.labels(slots).close();
  }

  private static Slot slot(Year year) {
    ChartMark none = ChartMark.without(ChartMark.State.WITHOUT, "");
    return new Slot(year.label(), year.note(), none, Slot.Seam.NONE);
  }

  private static void draw(Range range, boolean proposed, int slot, Plot plot) {
    String x = plot.x(slot);
    plot.svg()
        .shape(
            "line",
            "class",
            "c-range",
            "x1",
            x,
            "y1",
            plot.y(range.most()),
            "x2",
            x,
            "y2",
            plot.y(range.least()));
    if (proposed) {
      plot.proposed(slot, plot.axis().y(range.most(), plot.top(), plot.height()));
    }
    BigDecimal upper = plot.axis().y(range.upper(), plot.top(), plot.height());
    BigDecimal lower = plot.axis().y(range.lower(), plot.top(), plot.height());
    Columns.rect("c-half", slot, upper, lower.subtract(upper).max(BigDecimal.ONE), plot);
    String y = plot.y(range.median());
    plot.svg()
        .shape(
            "line",
            "class",
            "c-median",
            "x1",
            plot.x(slot, 16),
            "y1",
            y,
            "x2",
            plot.x(slot, 84),
            "y2",
            y);
  }
}
