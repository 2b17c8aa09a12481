package gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ground that charts over years have in common: grid, ticks, labels, and where things lie.
 *
 * @param slots how many places there are along the axis
 * @param top where the drawing begins, in pixels; labels stand above
 * @param height of the drawing
 */
record Plot(Svg svg, Axis axis, int slots, int top, int height) {
  /** Most places that are drawn; a table has them all. */
  static final int MOST_SLOTS = 15;

  /** Between the axis and the feet of the labels below it. */
  private static final int LABEL = 17;

  /** The widest plot that texts must fit, in pixels. */
  private static final int WIDE = 640;

  /** How wide a chart of few places may be, in letters, and how wide a letter is. */
  private static final List<Integer> LETTERS = List.of(21, 24, 28, 34, 40);

  private static final int LETTER = 13;

  /** The part of a chart that its ticks take, in per cent. */
  private static final int SIDE = 13;

  /** About how wide a small chart is on a phone, in pixels. */
  private static final int SMALL = 190;

  /** The room of ticks, with the gap beside them. */
  private static final int TICKS = 46;

  /** Below the foot of the drawing: labels and a line of notes. */
  private static final int BELOW = 42;

  /** Between one line of notes and the next. */
  private static final int NOTE_LINE = 15;

  /** The size of notes, in per cent of that of labels. */
  private static final int NOTE = 85;

  /** The radius of the ring around what nobody has confirmed. */
  private static final int RING = 8;

  /** How high the torn end of a bar is. */
  static final int TORN = 13;

  /** How high the block of what is withheld is: so low a part of the drawing that it is no bar. */
  private static final int BLOCK = 4;

  /** Between a mark and the word or the number over it. */
  private static final int OVER = 6;

  /** How far a number stands over a point that is as good as on the axis. */
  private static final int TIE = 11;

  /** How high the frame of what is not on the site is. */
  private static final int FRAME = 12;

  /** Half of a place, as a share of the width in {@link #x}. */
  private static final int HALF = 50;

  /**
   * Classes of the style sheet for how wide a chart is: one of few places does not grow too wide,
   * nor is it narrower than its letters need; long ticks take more room.
   */
  static String size(List<Slot> slots, Axis axis, Function<BigDecimal, String> ticks) {
    String few = slots.size() <= 3 ? " chart-few" : slots.size() <= 7 ? " chart-some" : "";
    return few + (few.isEmpty() ? "" : letters(slots)) + depth(axis, ticks);
  }

  /** A class for how much room the ticks take. */
  static String depth(Axis axis, Function<BigDecimal, String> ticks) {
    boolean deep = axis.ticks().stream().anyMatch(t -> TextWidth.of(ticks.apply(t)) > TICKS);
    return deep ? " chart-deep" : "";
  }

  /** The room of all texts along the axis, in letters of 13 pixels; none if they need all. */
  private static String letters(List<Slot> slots) {
    int widest =
        slots.stream()
            .mapToInt(s -> Math.max(TextWidth.of(s.mark().text()), TextWidth.of(s.label())))
            .max()
            .orElse(0);
    int needed = Math.max(widest, notes(slots)) * slots.size();
    return LETTERS.stream()
        .filter(letters -> letters * LETTER >= needed)
        .findFirst()
        .map(letters -> " letters-" + letters)
        .orElse("");
  }

  /** How much is written below the drawing: notes that have no room in one line have two. */
  static int below(List<Slot> slots) {
    return twoLines(slots) ? BELOW + NOTE_LINE : BELOW;
  }

  private static boolean twoLines(List<Slot> slots) {
    return notes(slots) * slots.size() > WIDE;
  }

  /** The room of the widest note. */
  private static int notes(List<Slot> slots) {
    return slots.stream().mapToInt(s -> noteWidth(s.note())).max().orElse(0);
  }

  /**
   * Grid lines with their ticks, which stand on the lines at the left; the ground alone where there
   * is no number to read on them.
   */
  Plot grid(Function<BigDecimal, String> words, List<BigDecimal> numbers) {
    if (numbers.isEmpty()) {
      String foot = String.valueOf(foot());
      svg.shape("line", "class", "c-axis", "x2", "100%", "y1", foot, "y2", foot);
      return this;
    }
    for (BigDecimal tick : axis.ticks()) {
      String y = Svg.plain(axis.y(tick, top, height));
      String line = tick.signum() == 0 ? "c-axis" : "c-grid";
      svg.shape("line", "class", line, "x2", "100%", "y1", y, "y2", y);
      String above = Svg.plain(axis.y(tick, top, height).subtract(BigDecimal.valueOf(3)));
      svg.element("text", words.apply(tick), "class", "c-tick", "y", above);
    }
    return this;
  }

  /**
   * What follows lies beside the ticks, until {@link #close}. Where the style sheet fills a shape
   * with nothing else, it is hatched.
   */
  Plot open() {
    return open(SIDE);
  }

  /** The same of a small chart, of which long ticks take a larger part. */
  Plot openSmall(Function<BigDecimal, String> ticks) {
    int widest = axis.ticks().stream().mapToInt(t -> TextWidth.of(ticks.apply(t))).max().orElse(0);
    return open(Math.max(SIDE, widest * 100 / SMALL));
  }

  /** For browsers that do not heed the style sheet's own measure of it: a part in per cent. */
  private Plot open(int side) {
    String hatched = svg.hatched();
    svg.open(
        "svg",
        "class",
        "c-plot",
        "x",
        side + "%",
        "width",
        100 - side + "%",
        "overflow",
        "visible",
        "fill",
        hatched);
    return this;
  }

  String close() {
    return svg.close("svg").end();
  }

  /** The middle of a place. */
  String x(int slot) {
    return x(slot, HALF);
  }

  /**
   * A point within a place.
   *
   * @param percent of the place's width from its left
   */
  String x(int slot, int percent) {
    return Svg.percent(slot * 100L + percent, slots * 100L);
  }

  String width(int percent) {
    return Svg.percent(percent, slots * 100L);
  }

  String y(BigDecimal value) {
    return Svg.plain(axis.y(value, top, height));
  }

  BigDecimal ground() {
    return axis.ground(top, height);
  }

  int foot() {
    return top + height;
  }

  /**
   * Labels below the axis, as many as there is room for, and all notes: a number without what it is
   * a number of says more than is known.
   */
  Plot labels(List<Slot> all) {
    int label = all.stream().mapToInt(s -> TextWidth.of(s.label())).max().orElse(0);
    boolean twoLines = twoLines(all);
    for (int i = 0; i < all.size(); i++) {
      Slot slot = all.get(i);
      int fromLast = all.size() - 1 - i;
      // Every one, or every second, third … from the last: none is left out alone.
      if (fromLast % every(label) == 0) {
        svg.element(
            "text", slot.label(), "class", "c-label", "x", x(i), "y", "" + (foot() + LABEL));
      }
      if (!slot.note().isEmpty()) {
        int below = 2 * LABEL + (twoLines && fromLast % 2 == 1 ? NOTE_LINE : 0);
        svg.element("text", slot.note(), "class", "c-note", "x", x(i), "y", "" + (foot() + below));
      }
    }
    return this;
  }

  /** Notes are smaller than labels, and stand closer. */
  private static int noteWidth(String note) {
    return note.isEmpty() ? 0 : (TextWidth.of(note) - 3) * NOTE / 100;
  }

  /** One of how many texts of this width fits: 1 shows all, 2 every second. */
  private int every(int room) {
    return Math.max(1, (room * slots + WIDE - 1) / WIDE);
  }

  private boolean fits(String text) {
    return TextWidth.of(text) * slots <= WIDE;
  }

  /** A text over its mark, where there is room for it. */
  void value(String text, int slot, BigDecimal y, String look) {
    if (fits(text)) {
      svg.element("text", text, "class", look, "x", x(slot), "y", Svg.plain(y));
    }
  }

  /** A low hatched block with its word over it, upright where there is no room for it. */
  void withheld(ChartMark mark, int slot) {
    block(slot);
    if (fits(mark.text())) {
      BigDecimal y = over(mark, BigDecimal.valueOf(OVER));
      value(mark.text(), slot, y, "c-word");
    } else {
      upright(mark, slot, "c-word");
    }
  }

  /** A low hatched block. */
  void block(int slot) {
    svg.shape(
        "rect",
        "class",
        "c-frame",
        "x",
        x(slot, 18),
        "y",
        Svg.plain(markTop(Optional.empty())),
        "width",
        width(64),
        "height",
        "" + height / BLOCK);
  }

  /** Where a text begins over the blocks. */
  BigDecimal overBlocks() {
    return markTop(Optional.empty()).subtract(BigDecimal.valueOf(OVER));
  }

  /**
   * Whether a text that ends with its place, in a small chart, lies over the line that comes from
   * as many places before.
   */
  boolean reaches(String text, int places) {
    int place = SMALL * (100 - SIDE) / 100 / slots;
    return 2 * TextWidth.of(text) > place * (2 * places - 1);
  }

  /** Where the mark of a place ends: its point or bar, or the block of what is withheld. */
  private BigDecimal markTop(Optional<BigDecimal> value) {
    return value
        .map(v -> axis.y(v, top, height))
        .orElse(BigDecimal.valueOf(foot() - height / BLOCK));
  }

  private BigDecimal over(ChartMark mark, BigDecimal distance) {
    return markTop(mark.value()).subtract(distance).subtract(room(mark.proposed()));
  }

  /** What stands at the axis instead of a value: a dash, an empty frame, a frame with a cross. */
  void gap(ChartMark mark, int slot) {
    if (mark.state() == ChartMark.State.NO_REPORT || mark.state() == ChartMark.State.WITHDRAWN) {
      String y = Svg.plain(BigDecimal.valueOf(foot() - FRAME - 3));
      String height = "" + FRAME;
      svg.shape(
          "rect",
          "class",
          "c-none",
          "x",
          x(slot, 22),
          "y",
          y,
          "width",
          width(56),
          "height",
          height);
    }
    if (!mark.text().isEmpty()) {
      value(mark.text(), slot, BigDecimal.valueOf(foot() - 6), "c-gap");
    }
  }

  /**
   * The torn end of a bar that is drawn no longer than its lower bound.
   *
   * @param left where the bar begins within its place, in per cent
   */
  void torn(int slot, int left, int width, BigDecimal y) {
    svg.shape(
        "use",
        "href",
        svg.torn(),
        "x",
        x(slot, left),
        "y",
        Svg.plain(y),
        "width",
        width(width),
        "height",
        "" + TORN);
  }

  /** How much higher the text of a value stands, so that it is not within the value's ring. */
  static BigDecimal room(boolean proposed) {
    return proposed ? BigDecimal.valueOf(RING) : BigDecimal.ZERO;
  }

  /** A broken ring around what nobody has confirmed. */
  void proposed(ChartMark mark, int slot) {
    proposed(slot, markTop(mark.value()));
  }

  /** The same at a height. */
  void proposed(int slot, BigDecimal y) {
    svg.shape("circle", "class", "c-ring", "cx", x(slot), "cy", Svg.plain(y), "r", "" + RING);
  }

  /** A text that stands upright over its mark, since there it fits on every screen. */
  void upright(ChartMark mark, int slot, String look) {
    int distance = mark.value().isPresent() ? TIE + 1 : OVER - 2;
    svg.open("svg", "x", x(slot), "y", Svg.plain(over(mark, BigDecimal.valueOf(distance))));
    String classes = look + " c-first";
    svg.element("text", mark.text(), "class", classes, "transform", "rotate(-90)", "dy", ".35em");
    svg.close("svg");
  }

  /** What ties a number to its point, which lies as good as on the axis; a 0 has none. */
  void tie(BigDecimal value, int slot) {
    BigDecimal y = axis.y(value, top, height);
    String x = x(slot);
    String upper = Svg.plain(y.subtract(BigDecimal.valueOf(TIE)));
    svg.shape("line", "class", "c-tie", "x1", x, "x2", x, "y1", Svg.plain(y), "y2", upper);
  }

  /** A seam lies at the left of its place. */
  void seam(Slot.Seam seam, int slot) {
    if (seam != Slot.Seam.NONE) {
      String x = x(slot, 0);
      String look =
          switch (seam) {
            case MERGED, NONE -> "c-seam";
            case RENAMED -> "c-seam c-seam-name";
            case OTHER_BODIES -> "c-seam c-seam-bodies";
          };
      svg.shape("line", "class", look, "x1", x, "x2", x, "y1", "" + top, "y2", "" + foot());
    }
  }
}
