package gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** One bar for each year, from 0. */
public final class Columns {
  private static final int TOP = 22;
  private static final int HEIGHT = 150;

  /** Where a bar lies within its place, in per cent. */
  private static final int LEFT = 22;

  private static final int WIDTH = 56;

  /** How far a bar whose number is only a lower bound goes on. */
  private static final BigDecimal OPEN = BigDecimal.valueOf(Plot.TORN);

  private static final BigDecimal ABOVE = BigDecimal.valueOf(6);
  private static final BigDecimal LINE = BigDecimal.valueOf(2);

  private Columns() {}

  /** Columns of the last places, as {@link Columns#last} says. */
  public static String svg(Caption caption, List<Slot> all, Function<BigDecimal, String> ticks) {
    List<Slot> slots = last(all);
    Axis axis = Axis.fromZero(Lines.values(slots));
    Svg svg =
        new Svg(
            caption,
            "chart-columns" + Plot.size(slots, axis, ticks),
            TOP + HEIGHT + Plot.below(slots));
    if (slots.stream().anyMatch(s -> s.mark().isOpen())) {
      svg.tearing();
    }
    Plot plot = new Plot(svg.hatching(), axis, slots.size(), TOP, HEIGHT);
    plot.grid(ticks, Lines.values(slots)).open();
    for (int i = 0; i < slots.size(); i++) {
      plot.seam(slots.get(i).seam(), i);
      draw(slots.get(i).mark(), i, plot);
    }
    return plot.labels(slots).close();
  }

  /** The places that a chart shows: the last ones. */
  static <T> List<T> last(List<T> all) {
    return all.subList(Math.max(0, all.size() - Plot.MOST_SLOTS), all.size());
  }

  private static void draw(ChartMark mark, int slot, Plot plot) {
    switch (mark.state()) {
      case WITHHELD -> plot.withheld(mark, slot);
      case WITHOUT, OTHER_UNIT, SEVERAL, NO_REPORT, WITHDRAWN, NOT_DUE -> plot.gap(mark, slot);
      case EXACT, APPROXIMATE, AT_LEAST, AT_LEAST_COUNTED, COUNTED_ALONE -> bar(mark, slot, plot);
    }
    if (mark.proposed()) {
      plot.proposed(mark, slot);
    }
  }

  private static void bar(ChartMark mark, int slot, Plot plot) {
    BigDecimal ground = plot.ground();
    BigDecimal y = plot.axis().y(mark.value().orElseThrow(), plot.top(), plot.height());
    BigDecimal upper = y.min(ground);
    BigDecimal length = y.subtract(ground).abs();
    if (length.compareTo(LINE) < 0) {
      // A zero, or nearly: a line on the axis, so that it is not taken for a gap.
      upper = ground.subtract(LINE);
      length = LINE;
    }
    // Below the axis no end is the open one, and above it there is no room for a torn one.
    boolean below = mark.value().get().signum() < 0;
    boolean torn = mark.isOpen() && !below;
    String look = mark.isApproximate() || (mark.isOpen() && below) ? "c-bar c-hollow" : "c-bar";
    rect(look, slot, upper, length, plot);
    BigDecimal label = upper;
    if (torn) {
      label = upper.subtract(OPEN);
      plot.torn(slot, LEFT, WIDTH, label);
    }
    BigDecimal foot = label.subtract(ABOVE).subtract(Plot.room(mark.proposed()));
    plot.value(mark.text(), slot, foot, "c-value");
  }

  static void rect(String look, int slot, BigDecimal y, BigDecimal height, Plot plot) {
    plot.svg()
        .shape(
            "rect",
            "class",
            look,
            "x",
            plot.x(slot, LEFT),
            "y",
            Svg.plain(y),
            "width",
            plot.width(WIDTH),
            "height",
            Svg.plain(height));
  }
}
