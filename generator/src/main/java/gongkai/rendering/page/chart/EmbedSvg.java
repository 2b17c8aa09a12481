package gongkai.rendering.page.chart;

import gongkai.html.Escape;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.rendering.page.number.QuantityMarkup;
import gongkai.rendering.theme.Theme;
import gongkai.site.drawing.Chart;
import gongkai.site.file.EmbeddedChart;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws charts as pictures of their own: with what they show, where they are from, and how they
 * look; without script, without a style that a server may forbid, and without anything from
 * elsewhere.
 */
public final class EmbedSvg {
  private static final int WIDTH = 640;
  private static final int MARGIN = 16;
  private static final int INNER = WIDTH - 2 * MARGIN;
  private static final String FONT =
      "font-family=\"system-ui,'Noto Sans CJK SC','Microsoft YaHei',sans-serif\" font-size=\"13\"";
  private static final String NAME_SPACE = "xmlns=\"http://www.w3.org/2000/svg\"";

  /** Above the chart: what it shows, and what its numbers count. */
  private static final int HEAD = 64;

  /** Below it: where it is from. */
  private static final int FOOT = 50;

  private static final Pattern HEIGHT = Pattern.compile(" height=\"(\\d+)\"");

  private final Theme theme;
  private final Map<Language, Charts> charts = new TreeMap<>();
  private final EmbedLooks looks;

  /**
   * Prepares to draw.
   *
   * @param reportLanguage in which units of counting are written
   */
  public EmbedSvg(Theme theme, Language reportLanguage) {
    this.theme = theme;
    theme
        .wordings()
        .forEach(
            (language, wording) ->
                charts.put(
                    language, new Charts(wording, new QuantityMarkup(wording, reportLanguage))));
    this.looks = new EmbedLooks(theme.design(), INNER);
  }

  /** A picture, as the text of its file. */
  public String write(EmbeddedChart embed) {
    Wording wording = theme.wordings().get(embed.pageLanguage());
    Charts own = charts.get(embed.pageLanguage());
    String chart = own.svg(embed.chart());
    int height = height(chart);
    String unit = unit(embed.chart(), own);
    String kind = kind(embed.chart(), unit, own, wording);
    EmbedLegend legend =
        EmbedLegend.of(embed.chart(), kind.endsWith(unit) ? "" : unit, own, wording);
    int whole = HEAD + height + legend.height() + FOOT;
    String title = Escape.text(embed.title().text());
    String source = wording.messages().text("embed.source", embed.site().text());
    String size = "width=\"" + WIDTH + "\" height=\"" + whole + "\"";
    String box = "viewBox=\"0 0 " + WIDTH + " " + whole + "\"";
    String language = "lang=\"" + embed.pageLanguage().tag() + "\"";
    return looks.applied(
        String.join(
            "\n",
            String.join(" ", "<svg", NAME_SPACE, size, box, FONT, "role=\"img\"", language + ">"),
            "<title>" + title + "</title>",
            "<rect class=\"e-ground\" width=\"100%\" height=\"100%\"/>",
            text("e-title", 30, title),
            text("e-soft", 50, kind),
            "<svg x=\""
                + MARGIN
                + "\" y=\""
                + HEAD
                + "\" width=\""
                + INNER
                + "\" height=\""
                + height
                + "\">",
            chart,
            "</svg>",
            legend.svg(MARGIN, HEAD + height).strip(),
            "<a href=\"" + Escape.text(embed.url()) + "\">",
            source(whole - 28, source),
            source(whole - 12, embed.url()),
            "</a>",
            "</svg>",
            ""));
  }

  /** What kind of numbers they are; the picture has no page around it that says so. */
  private static String kind(Chart chart, String unit, Charts charts, Wording wording) {
    String kind = Escape.text(charts.title(chart));
    String both = wording.messages().text("embed.kind", kind, unit);
    return unit.isEmpty() || !EmbedLegend.fitsHead(both) ? kind : both;
  }

  /** What the numbers count, without the marks of another language. */
  private static String unit(Chart chart, Charts charts) {
    return chart instanceof Chart.Counting counting
        ? charts.unit(counting).replaceAll("<[^>]+>", "")
        : "";
  }

  /** A line that is too long is drawn narrower: cut off it would lead nowhere. */
  private static String source(int y, String text) {
    String line = text("e-source", y, Escape.text(text));
    return EmbedLegend.fits(text)
        ? line
        : line.replace(
            "<text ", "<text textLength=\"" + INNER + "\" lengthAdjust=\"spacingAndGlyphs\" ");
  }

  private static String text(String look, int y, String escaped) {
    return "<text class=\""
        + look
        + "\" x=\""
        + MARGIN
        + "\" y=\""
        + y
        + "\">"
        + escaped
        + "</text>";
  }

  private static int height(String chart) {
    Matcher height = HEIGHT.matcher(chart);
    if (!height.find()) {
      throw new IllegalStateException("a chart without a height: " + chart);
    }
    return Integer.parseInt(height.group(1));
  }
}
