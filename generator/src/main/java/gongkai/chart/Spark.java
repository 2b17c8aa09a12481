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

  private Spark() {}

  /** A line of the last values. */
  public static String svg(List<ChartMark> all) {
    List<ChartMark> marks = Columns.last(all);
    Axis axis = Axis.fromZero(marks.stream().flatMap(m -> m.value().stream()).toList());
    StringBuilder path = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    boolean drawing = false;
    for (int i = 0; i < marks.size(); i++) {
      ChartMark mark = marks.get(i);
      String x = x(i, marks.size());
      if (mark.proposed()) {
        String y =
            mark.value().map(v -> Svg.plain(axis.y(v, TOP, HEIGHT))).orElse(String.valueOf(TOP));
        rest.append("<circle class=\"c-ring\" cx=\"").append(x);
        rest.append("\" cy=\"").append(y).append("\" r=\"4.5\"/>");
      }
      if (mark.value().isPresent()) {
        String y = Svg.plain(axis.y(mark.value().get(), TOP, HEIGHT));
        path.append(drawing ? 'L' : 'M').append(x).append(' ').append(y);
        boolean goesOn = i + 1 < marks.size() && marks.get(i + 1).value().isPresent();
        if (i + 1 == marks.size() || (!drawing && !goesOn)) {
          String look = mark.state() == ChartMark.State.EXACT ? "c-dot" : "c-dot c-hollow";
          rest.append("<circle class=\"").append(look).append("\" cx=\"").append(x);
          rest.append("\" cy=\"").append(y).append("\" r=\"3\"/>");
        }
      } else if (mark.state() == ChartMark.State.WITHHELD) {
        rest.append("<path class=\"c-held\" d=\"M").append(x).append(' ').append(TOP);
        rest.append('v').append(HEIGHT).append("\"/>");
      }
      drawing = mark.value().isPresent();
    }
    return "<svg class=\"spark\" width=\""
        + WIDTH
        + "\" height=\""
        + (HEIGHT + 2 * TOP)
        + "\" aria-hidden=\"true\" focusable=\"false\"><path class=\"c-line\" d=\""
        + path
        + "\"/>"
        + rest
        + "</svg>";
  }

  private static String x(int slot, int slots) {
    BigDecimal room = BigDecimal.valueOf((long) (WIDTH - 2 * SIDE) * slot);
    return Svg.plain(
        BigDecimal.valueOf(SIDE)
            .add(room.divide(BigDecimal.valueOf(Math.max(1, slots - 1)), 1, RoundingMode.HALF_UP)));
  }
}
