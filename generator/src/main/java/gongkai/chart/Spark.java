package gongkai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A line of a word's size for tables. The row that it stands in has its values as text, so it is
 * not read aloud.
 */
public final class Spark {
  private static final int WIDTH = 96;
  private static final int TOP = 5;
  private static final int HEIGHT = 18;
  private static final int SIDE = 5;
  private static final int FOOT = TOP + HEIGHT;

  private final List<Dot> dots;
  private final Axis axis;
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder held = new StringBuilder();
  private final StringBuilder dashes = new StringBuilder();
  private final StringBuilder frames = new StringBuilder();
  private final StringBuilder circles = new StringBuilder();

  private Spark(List<Dot> dots) {
    this.dots = dots;
    this.axis = Axis.fromZero(dots.stream().flatMap(d -> d.mark().value().stream()).toList());
  }

  /**
   * One place of the line.
   *
   * @param joined whether the line goes on from the place before
   */
  public record Dot(ChartMark mark, boolean joined) {}

  /** A line of the last values. */
  public static String svg(List<Dot> all) {
    return new Spark(Columns.last(all)).svg();
  }

  private String svg() {
    for (int i = 0; i < dots.size(); i++) {
      draw(i);
    }
    return "<svg class=\"spark\" width=\""
        + WIDTH
        + "\" height=\""
        + (HEIGHT + 2 * TOP)
        + "\" aria-hidden=\"true\" focusable=\"false\">"
        + path("c-line", line)
        + path("c-held", held)
        + path("c-dash", dashes)
        + path("c-none", frames)
        + circles
        + "</svg>";
  }

  private static String path(String look, StringBuilder path) {
    return path.isEmpty() ? "" : "<path class=\"" + look + "\" d=\"" + path + "\"/>";
  }

  private void draw(int place) {
    ChartMark mark = dots.get(place).mark();
    String x = x(place);
    String y = mark.value().map(this::y).orElse(String.valueOf(TOP));
    if (mark.proposed()) {
      circle("c-ring", x, y, "4.5");
    }
    switch (mark.state()) {
      case WITHHELD ->
          held.append('M').append(x).append(' ').append(TOP).append('v').append(HEIGHT);
      case WITHOUT -> dashes.append('M').append(left(place)).append(' ').append(FOOT).append("h4");
      case NO_REPORT ->
          frames.append('M').append(left(place)).append(' ').append(FOOT).append("v-4h4v4z");
      case OTHER_UNIT, SEVERAL, WITHDRAWN, NOT_DUE -> {}
      case EXACT, APPROXIMATE, AT_LEAST, AT_LEAST_COUNTED, COUNTED_ALONE ->
          value(place, mark, x, y);
    }
  }

  /** A point is drawn where it is the last, is not exact, or no line leads to or from it. */
  private void value(int place, ChartMark mark, String x, String y) {
    boolean joined = isJoined(place);
    if (joined) {
      if (!isJoined(place - 1)) {
        line.append('M').append(x(place - 1)).append(' ').append(before(place));
      }
      line.append('L').append(x).append(' ').append(y);
    }
    boolean last = place + 1 == dots.size();
    boolean alone = !joined && (last || !isJoined(place + 1));
    if (last || alone || mark.state() != ChartMark.State.EXACT) {
      circle(mark.state() == ChartMark.State.EXACT ? "c-dot" : "c-dot c-hollow", x, y, "3");
    }
  }

  private boolean isJoined(int place) {
    return place > 0 && dots.get(place).joined();
  }

  private String before(int place) {
    return dots.get(place - 1).mark().value().map(this::y).orElseThrow();
  }

  private void circle(String look, String x, String y, String radius) {
    circles.append("<circle class=\"").append(look).append("\" cx=\"").append(x);
    circles.append("\" cy=\"").append(y).append("\" r=\"").append(radius).append("\"/>");
  }

  private String y(BigDecimal value) {
    return Svg.plain(axis.y(value, TOP, HEIGHT));
  }

  private String x(int place) {
    return Svg.plain(at(place));
  }

  private String left(int place) {
    return Svg.plain(at(place).subtract(BigDecimal.valueOf(2)));
  }

  private BigDecimal at(int place) {
    BigDecimal room = BigDecimal.valueOf((long) (WIDTH - 2 * SIDE) * place);
    return BigDecimal.valueOf(SIDE)
        .add(
            room.divide(BigDecimal.valueOf(Math.max(1, dots.size() - 1)), 1, RoundingMode.HALF_UP));
  }
}
