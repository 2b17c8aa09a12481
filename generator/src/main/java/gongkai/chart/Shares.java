package gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One bar for each year in two parts: what is disclosed below, what is withheld above it. */
public final class Shares {
  private static final int TOP = 22;
  private static final int HEIGHT = 150;
  private static final BigDecimal ABOVE = BigDecimal.valueOf(6);

  private Shares() {}

  /**
   * A bar.
   *
   * @param text the disclosed share, as it is written above
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
    BigDecimal all() {
      return BigDecimal.valueOf((long) parts.disclosed + parts.withheld);
    }
  }

  /** What a bar is made of. */
  public record Parts(int disclosed, int withheld) {}

  /** The last bars, as {@link Columns#last} says. */
  public static String svg(Caption caption, List<Bar> all, Function<BigDecimal, String> ticks) {
    List<Bar> bars = Columns.last(all);
    Axis axis = Axis.fromZero(bars.stream().map(Bar::all).toList());
    List<Slot> slots = bars.stream().map(Shares::slot).toList();
    Svg svg =
        new Svg(
            caption,
            "chart-columns" + Plot.size(slots, axis, ticks),
            TOP + HEIGHT + Plot.below(slots));
    Plot plot = new Plot(svg.hatching(), axis, bars.size(), TOP, HEIGHT);
    plot.grid(ticks).open();
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
    BigDecimal ground = plot.ground();
    BigDecimal inner = y(BigDecimal.valueOf(bar.parts().disclosed()), plot);
    BigDecimal outer = y(bar.all(), plot);
    if (bar.parts().disclosed() > 0) {
      Columns.rect("c-bar", slot, inner, ground.subtract(inner), plot);
    }
    if (bar.parts().withheld() > 0) {
      Columns.rect("c-frame", slot, outer, inner.subtract(outer), plot);
    }
    if (bar.proposed()) {
      plot.proposed(slot, outer);
    }
    BigDecimal foot = outer.subtract(ABOVE).subtract(Plot.room(bar.proposed()));
    plot.value(bar.text(), slot, foot, "c-value");
  }

  private static BigDecimal y(BigDecimal value, Plot plot) {
    return plot.axis().y(value, plot.top(), plot.height());
  }
}
