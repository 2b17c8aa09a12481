package gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Points over years, joined where nothing lies between them. */
public final class Lines {
  private static final int TOP = 22;
  private static final int HEIGHT = 150;
  private static final int SMALL_HEIGHT = 64;
  private static final int SMALL_BELOW = 22;

  /** Where a small drawing begins over which a number has no room but above its words. */
  private static final int HIGH_TOP = 40;

  private static final BigDecimal ABOVE = BigDecimal.valueOf(9);
  private static final BigDecimal BELOW = BigDecimal.valueOf(19);
  private static final BigDecimal LINE = BigDecimal.valueOf(2);

  /** Where a number stands that would lie over something upright. */
  private static final BigDecimal OVER_WORDS = BigDecimal.valueOf(13);

  /** The most places that a number lies over, beside its own. */
  private static final int REACH = 4;

  /** Of so many places each has room for something upright over it. */
  private static final int WORDY = 8;

  /** How far from 0 a point is told from one on it. */
  private static final BigDecimal SEEN = BigDecimal.valueOf(4);

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
    draw(slots, plot.grid(ticks, values(slots)).open());
    for (int i = 0; i < slots.size(); i++) {
      if (isWithheld(slots, i)) {
        plot.withheld(slots.get(i).mark(), i);
      }
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
    Axis ends = new Axis(List.of(axis.least(), axis.most()));
    String look = "chart-small" + Plot.depth(ends, ticks);
    int last = lastValued(slots);
    boolean level = last >= 0 && !isUpright(slots, last, axis);
    int top = level && isBesideWords(slots, last, axis) ? HIGH_TOP : TOP;
    Svg svg = new Svg(caption, look, top + SMALL_HEIGHT + SMALL_BELOW);
    Plot plot = new Plot(svg.hatching(), axis, slots.size(), top, SMALL_HEIGHT);
    new Plot(svg, ends, slots.size(), top, SMALL_HEIGHT).grid(ticks, values(slots));
    draw(slots, plot.openSmall(ticks));
    for (int i = 0; i < slots.size(); i++) {
      inSmall(slots, i, plot);
    }
    if (level) {
      lastValue(slots, last, plot);
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
      plot.proposed(mark, slot);
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

  private static boolean isWithheld(List<Slot> slots, int slot) {
    return slots.get(slot).mark().state() == ChartMark.State.WITHHELD;
  }

  /** What a small line says of one place, beside its point. */
  private static void inSmall(List<Slot> slots, int slot, Plot plot) {
    ChartMark mark = slots.get(slot).mark();
    if (mark.state() == ChartMark.State.WITHHELD) {
      plot.block(slot);
      if (slots.size() <= WORDY) {
        plot.upright(mark, slot, "c-word");
      }
    } else if (mark.value().isEmpty()) {
      plot.gap(mark, slot);
    } else if (isUpright(slots, slot, plot.axis())) {
      plot.tie(mark.value().get(), slot);
      plot.upright(mark, slot, "c-value");
    }
  }

  /** Whether a number is so small on the scale that its point would be taken for that of a 0. */
  private static boolean isUpright(List<Slot> slots, int slot, Axis axis) {
    Optional<BigDecimal> value = slots.get(slot).mark().value();
    return slots.size() <= WORDY
        && !axis.isCut()
        && value
            .filter(v -> v.signum() != 0)
            .map(v -> axis.y(v, 0, SMALL_HEIGHT).subtract(axis.ground(0, SMALL_HEIGHT)).abs())
            .filter(distance -> distance.compareTo(SEEN) < 0)
            .isPresent();
  }

  private static int lastValued(List<Slot> slots) {
    int last = slots.size() - 1;
    while (last >= 0 && slots.get(last).mark().value().isEmpty()) {
      last--;
    }
    return last;
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
    boolean ends = ends(slots, slot);
    String look = ends ? "c-value c-last" : "c-value c-first";
    String x = ends ? plot.x(slot, 100) : plot.x(slot, 0);
    BigDecimal foot =
        isBesideWords(slots, slot, plot.axis()) ? OVER_WORDS : besideLine(slots, slot, plot);
    boolean framed = reached(slots, slot).anyMatch(i -> isWithheld(slots, i));
    BigDecimal seen = framed ? foot.min(plot.overBlocks()) : foot;
    plot.svg().element("text", mark.text(), "class", look, "x", x, "y", Svg.plain(seen));
  }

  /** Whether a number ends at its place or begins there. */
  private static boolean ends(List<Slot> slots, int slot) {
    return 2 * slot >= slots.size();
  }

  /** Over its point; where the line comes from above, below it or, without room there, over all. */
  private static BigDecimal besideLine(List<Slot> slots, int slot, Plot plot) {
    ChartMark mark = slots.get(slot).mark();
    BigDecimal y = plot.axis().y(mark.value().orElseThrow(), plot.top(), plot.height());
    BigDecimal room = Plot.room(mark.proposed());
    BigDecimal above = y.subtract(ABOVE).subtract(room);
    List<BigDecimal> under =
        IntStream.range(0, ends(slots, slot) ? slot : 0)
            .filter(before -> plot.reaches(mark.text(), slot - before))
            .mapToObj(before -> slots.get(before).mark().value())
            .flatMap(Optional::stream)
            .map(v -> plot.axis().y(v, plot.top(), plot.height()))
            .toList();
    BigDecimal highest = under.stream().reduce(above, BigDecimal::min);
    if (highest.compareTo(above) >= 0) {
      return above;
    }
    BigDecimal below = y.add(BELOW).add(room);
    BigDecimal lowest = under.stream().reduce(y, BigDecimal::max);
    boolean free = lowest.compareTo(y) == 0 && below.compareTo(plot.ground().subtract(LINE)) < 0;
    return free ? below : highest.subtract(ABOVE);
  }

  /** Whether something upright is where the number of a place lies. */
  private static boolean isBesideWords(List<Slot> slots, int slot, Axis axis) {
    return slots.size() <= WORDY
        && reached(slots, slot).anyMatch(i -> isWithheld(slots, i) || isUpright(slots, i, axis));
  }

  /** The places that the number of one lies over, beside its own. */
  private static IntStream reached(List<Slot> slots, int slot) {
    return ends(slots, slot)
        ? IntStream.range(Math.max(0, slot - REACH), slot)
        : IntStream.range(slot + 1, Math.min(slots.size(), slot + REACH + 1));
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
