package gongkai.rendering.page.chart;

import gongkai.html.Escape;
import gongkai.i18n.Wording;
import gongkai.site.drawing.Chart;
import java.util.ArrayList;
import java.util.List;

/** What the marks of a picture mean, below it: where it is shown there is no page to say so. */
final class EmbedLegend {
  private static final int LINE = 18;

  /** In halves of a Chinese sign; a line has room for a few more. */
  private static final int WIDEST = 98;

  /** The same of the larger signs above the chart. */
  private static final int WIDEST_HEAD = 84;

  private static final int TEXT = 42;
  private static final String HATCH = "M22 4L16 10M29 4L21 12M30 9L27 12";

  private final List<Line> lines = new ArrayList<>();

  /**
   * One line of the legend.
   *
   * @param mark the code of what is drawn before it, or nothing
   * @param text escaped
   */
  private record Line(String mark, String text) {}

  private EmbedLegend() {}

  /**
   * The legend of a chart.
   *
   * @param unit what its numbers count, escaped; nothing if that is said above the chart
   */
  static EmbedLegend of(Chart chart, String unit, Charts charts, Wording wording) {
    EmbedLegend legend = new EmbedLegend();
    legend.addEscaped("", unit);
    if (chart instanceof Chart.Distribution) {
      legend.add("", wording.messages().text("chart.spread.lead"));
    } else {
      boolean totals = chart instanceof Chart.Totals;
      legend.add("", wording.messages().text(totals ? "embed.units" : "embed.figures"));
    }
    for (String mark : charts.marks(List.of(chart))) {
      legend.add(mark, wording.messages().text("chart.legend." + mark));
    }
    return legend;
  }

  /** Whether a text has room in one line. */
  static boolean fits(String text) {
    return width(text) <= WIDEST;
  }

  /** Whether a text has room in the line above the chart. */
  static boolean fitsHead(String text) {
    return width(text) <= WIDEST_HEAD;
  }

  private static int width(String text) {
    return text.chars().map(c -> isWide((char) c) ? 2 : 1).sum();
  }

  int height() {
    return lines.size() * LINE;
  }

  private void add(String mark, String text) {
    addEscaped(mark, Escape.text(text));
  }

  private void addEscaped(String mark, String text) {
    String first = mark;
    int from = 0;
    while (from < text.length()) {
      int end = end(text, from);
      lines.add(new Line(first, text.substring(from, end).strip()));
      first = "";
      from = end;
    }
  }

  /** Where a line ends: between Chinese signs, but not within a word of letters. */
  private static int end(String text, int from) {
    int width = 0;
    int last = from;
    for (int i = from; i < text.length(); i++) {
      width += isWide(text.charAt(i)) ? 2 : 1;
      if (width > WIDEST && last > from) {
        return last;
      }
      if (isWide(text.charAt(i)) || text.charAt(i) == ' ') {
        last = i + 1;
      }
    }
    return text.length();
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80;
  }

  /**
   * The lines as SVG.
   *
   * @param top where the first begins
   */
  String svg(int margin, int top) {
    StringBuilder svg = new StringBuilder();
    int at = top;
    for (Line line : lines) {
      svg.append("<g transform=\"translate(0 ").append(at).append(")\">");
      svg.append(drawn(line.mark())).append("<text class=\"e-source\" x=\"");
      svg.append(line.mark().isEmpty() ? margin : TEXT).append("\" y=\"12\">");
      svg.append(line.text()).append("</text></g>\n");
      at += LINE;
    }
    return svg.toString();
  }

  private static String drawn(String mark) {
    return switch (mark) {
      case "disclosed" -> box("c-bar", "");
      case "hollow", "no-bound" -> box("c-bar c-hollow", "");
      case "no-report" -> box("c-none", "");
      case "withdrawn" -> box("c-none", "") + path("c-frame", "M16 12L30 4");
      case "withheld" -> box("c-frame", " fill=\"none\"") + path("c-hatch", HATCH);
      case "at-least", "at-least-counted" ->
          path("c-more", "M16 12V7L19 4L22 8L25 4L28 8L30 5V12Z");
      case "ring", "ring-counted", "ring-no-bound" -> circle("c-dot c-hollow");
      case "proposed" -> circle("c-ring");
      case "renamed" -> path("c-seam c-seam-name", "M23 1V15");
      case "merged" -> path("c-seam", "M23 1V15");
      case "other-bodies" -> path("c-seam c-seam-bodies", "M23 0V16");
      default -> "";
    };
  }

  private static String box(String look, String more) {
    return "<rect class=\"" + look + "\" x=\"16\" y=\"4\" width=\"14\" height=\"8\"" + more + "/>";
  }

  private static String circle(String look) {
    return "<circle class=\"" + look + "\" cx=\"23\" cy=\"8\" r=\"5\"/>";
  }

  private static String path(String look, String way) {
    return "<path class=\"" + look + "\" fill=\"none\" d=\"" + way + "\"/>";
  }
}
