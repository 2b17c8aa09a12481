package gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Points over years, joined where nothing lies between them. */
public final class Lines {
  private static final int TOP = 22;
  private static final int HEIGHT = 150;
  private static final int SMALL_HEIGHT = 64;
  private static final int SMALL_BELOW = 22;
  private static final BigDecimal ABOVE = BigDecimal.valueOf(9);

  /** Where a number stands that would lie over the frame of what is withheld. */
  private static final BigDecimal OVER_FRAMES = BigDecimal.valueOf(TOP - 6);

  /** The most places that a number lies over, beside its own. */
  private static final int REACH = 4;

  /** Of so few places each has room for its year on every screen. */
  private static final int ROOMY = 3;

  private Lines() {}

  /** A line of a page's width, with every value that there is room for. */
  public static String svg(Caption caption, List<Slot> all, Function<BigDecimal, String> ticks) {
    List<Slot> slots = Columns.last(all);
    Axis axis = Axis.around(values(slots));
    Svg svg =
        new Svg(
            caption,
            "chart-line" + Plot.size(slots, axis, ticks),
            TOP + HEIGHT + Plot.below(slots));
    Plot plot = new Plot(svg.hatching(), axis, slots.size(), TOP, HEIGHT);
    draw(slots, plot.grid(ticks).open());
    for (int i = 0; i < slots.size(); i++) {
      value(slots.get(i).mark(), i, plot);
    }
    return plot.labels(slots).close();
  }

  /**
   * One of several small lines that stand side by side.
   *
   * @param axis the same for all of them, so that they can be compared
   */
  public static String small(
      Caption caption, List<Slot> all, Axis axis, Function<BigDecimal, String> ticks) {
    List<Slot> slots = Columns.last(all);
    Svg svg = new Svg(caption, "chart-small", TOP + SMALL_HEIGHT + SMALL_BELOW);
    Plot plot = new Plot(svg.hatching(), axis, slots.size(), TOP, SMALL_HEIGHT);
    Plot ends =
        new Plot(
            svg, new Axis(List.of(axis.least(), axis.most())), slots.size(), TOP, SMALL_HEIGHT);
    ends.grid(ticks);
    draw(slots, plot.open());
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).mark().value().isEmpty() && !isWithheld(slots.get(i))) {
        plot.gap(slots.get(i).mark(), i);
      }
    }
    for (int i = slots.size() - 1; i >= 0; i--) {
      if (slots.get(i).mark().value().isPresent()) {
        lastValue(slots, i, plot);
        break;
      }
    }
    edge(slots.get(0).label(), 0, "c-first", plot);
    if (slots.size() > 1) {
      edge(slots.get(slots.size() - 1).label(), slots.size() - 1, "c-last", plot);
    }
    return plot.close();
  }

  /** The numbers of places. */
  public static List<BigDecimal> values(List<Slot> slots) {
    return slots.stream().flatMap(s -> s.mark().value().stream()).toList();
  }

  private static void draw(List<Slot> slots, Plot plot) {
    for (int i = 0; i < slots.size(); i++) {
      plot.seam(slots.get(i).seam(), i);
      if (slots.get(i).mark().state() == ChartMark.State.WITHHELD) {
        plot.withheld(i, slots.size() > 8 ? "" : slots.get(i).mark().text());
      }
    }
    for (int i = 1; i < slots.size(); i++) {
      segment(slots.get(i - 1), slots.get(i), i, plot);
    }
    for (int i = 0; i < slots.size(); i++) {
      point(slots.get(i).mark(), i, plot);
    }
  }

  private static void segment(Slot before, Slot after, int slot, Plot plot) {
    Optional<BigDecimal> from = before.mark().value();
    Optional<BigDecimal> to = after.mark().value();
    boolean same = after.seam() == Slot.Seam.NONE || after.seam() == Slot.Seam.RENAMED;
    if (same && before.mark().goesOnTo(after.mark())) {
      plot.svg()
          .shape(
              "line",
              "class",
              "c-line",
              "x1",
              plot.x(slot - 1),
              "y1",
              plot.y(from.orElseThrow()),
              "x2",
              plot.x(slot),
              "y2",
              plot.y(to.orElseThrow()));
    }
  }

  private static void point(ChartMark mark, int slot, Plot plot) {
    if (mark.proposed()) {
      BigDecimal top = BigDecimal.valueOf(plot.top());
      plot.proposed(
          slot, mark.value().map(v -> plot.axis().y(v, plot.top(), plot.height())).orElse(top));
    }
    if (mark.value().isPresent()) {
      String look = mark.state() == ChartMark.State.EXACT ? "c-dot" : "c-dot c-hollow";
      plot.svg()
          .shape(
              "circle",
              "class",
              look,
              "cx",
              plot.x(slot),
              "cy",
              plot.y(mark.value().get()),
              "r",
              "4");
    }
  }

  private static boolean isWithheld(Slot slot) {
    return slot.mark().state() == ChartMark.State.WITHHELD;
  }

  private static void value(ChartMark mark, int slot, Plot plot) {
    if (mark.value().isPresent()) {
      BigDecimal y = plot.axis().y(mark.value().get(), plot.top(), plot.height());
      BigDecimal foot = y.subtract(ABOVE).subtract(Plot.room(mark.proposed()));
      plot.value(mark.text(), slot, foot, "c-value");
    } else if (mark.state() != ChartMark.State.WITHHELD) {
      plot.gap(mark, slot);
    }
  }

  /** A long number would reach beyond the edge, so that it stands before its point. */
  private static void lastValue(List<Slot> slots, int slot, Plot plot) {
    ChartMark mark = slots.get(slot).mark();
    BigDecimal y = plot.axis().y(mark.value().orElseThrow(), plot.top(), plot.height());
    boolean right = 2 * slot >= plot.slots();
    String look = right ? "c-value c-last" : "c-value c-first";
    String x = right ? plot.x(slot, 100) : plot.x(slot, 0);
    BigDecimal above = y.subtract(ABOVE).subtract(Plot.room(mark.proposed()));
    BigDecimal foot = isFramed(slots, slot, right) ? above.min(OVER_FRAMES) : above;
    plot.svg().element("text", mark.text(), "class", look, "x", x, "y", Svg.plain(foot));
  }

  /** Whether the frame of what is withheld is where a number lies that ends or begins here. */
  private static boolean isFramed(List<Slot> slots, int slot, boolean ends) {
    int from = ends ? Math.max(0, slot - REACH) : slot;
    int to = ends ? slot : Math.min(slots.size(), slot + REACH + 1);
    return slots.subList(from, to).stream().anyMatch(Lines::isWithheld);
  }

  /** In a place narrower than its year, the year begins or ends where the place does. */
  private static void edge(String label, int slot, String look, Plot plot) {
    String y = String.valueOf(plot.foot() + SMALL_BELOW - 5);
    boolean roomy = plot.slots() <= ROOMY;
    String x = roomy ? plot.x(slot) : plot.x(slot, look.equals("c-first") ? 0 : 100);
    String classes = roomy ? "c-label" : "c-label " + look;
    plot.svg().element("text", label, "class", classes, "x", x, "y", y);
  }
}
