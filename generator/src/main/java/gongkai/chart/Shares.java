package gongkai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One bar for each year in two parts: the share that is disclosed below, what is withheld above it.
 * All bars are as high as the axis: a share is read on it, and how many figures it is of stands
 * below.
 */
public final class Shares {
  private static final int TOP = 22;
  private static final int HEIGHT = 150;
  private static final BigDecimal ABOVE = BigDecimal.valueOf(6);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  /**
   * A bar.
   *
   * @param note of how many figures, under the year
   * @param text the disclosed share, as it is written where it ends
   * @param gap what stands where there is nothing that could have figures
   * @param proposed whether nobody has confirmed some of the figures
   */
  public record Bar(
      String label,
      String note,
      Parts parts,
      String text,
      Optional<ChartMark> gap,
      boolean proposed) {
    /** The disclosed share in hundredths. */
    BigDecimal share() {
      BigDecimal all = BigDecimal.valueOf((long) parts.disclosed + parts.withheld);
      return all.signum() == 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(parts.disclosed)
              .multiply(HUNDRED)
              .divide(all, 2, RoundingMode.HALF_UP);
    }
  }

  /** What a bar is made of. */
  public record Parts(int disclosed, int withheld) {}

  /** The last bars, as {@link Columns#last} says. */
  public static String svg(Caption caption, List<Bar> all, Function<BigDecimal, String> ticks) {
    List<Bar> bars = Columns.last(all);
    Axis axis = Axis.fromZero(List.of(HUNDRED));
    List<Slot> slots = bars.stream().map(Shares::slot).toList();
    Svg svg =
        new Svg(
            caption,
            "chart-columns" + Plot.size(slots, axis, ticks),
            TOP + HEIGHT + Plot.below(slots));
    Plot plot = new Plot(svg.hatching(), axis, bars.size(), TOP, HEIGHT);
    plot.grid(ticks, List.of(HUNDRED)).open();
    for (int i = 0; i < bars.size(); i++) {
      draw(bars.get(i), i, plot);
    }
    return plot.labels(slots).close();
  }

  private static Slot slot(Bar bar) {
    ChartMark none = ChartMark.without(ChartMark.State.WITHOUT, "");
    return new Slot(bar.label(), bar.note(), none, Slot.Seam.NONE);
  }

  private static void draw(Bar bar, int slot, Plot plot) {
    if (bar.gap().isPresent()) {
      plot.gap(bar.gap().get(), slot);
      return;
    }
    BigDecimal top = BigDecimal.valueOf(plot.top());
    BigDecimal inner = plot.axis().y(bar.share(), plot.top(), plot.height());
    if (bar.parts().disclosed() > 0) {
      Columns.rect("c-bar", slot, inner, plot.ground().subtract(inner), plot);
    }
    if (bar.parts().withheld() > 0) {
      Columns.rect("c-frame", slot, top, inner.subtract(top), plot);
    }
    if (bar.proposed()) {
      plot.proposed(slot, inner);
    }
    BigDecimal foot = inner.subtract(ABOVE).subtract(Plot.room(bar.proposed()));
    plot.value(bar.text(), slot, foot, "c-value");
  }
}
