package gongkai.rendering.page;

import gongkai.design.DesignCss;
import gongkai.html.Escape;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.rendering.theme.Theme;
import gongkai.site.drawing.Chart;
import gongkai.site.file.EmbeddedChart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws charts as pictures of their own: with what they show, where they are from, and their own
 * style; without script, and without anything from elsewhere.
 */
public final class EmbedSvg {
  private static final int WIDTH = 640;
  private static final int MARGIN = 16;
  private static final int INNER = WIDTH - 2 * MARGIN;
  private static final String NAME_SPACE = "xmlns=\"http://www.w3.org/2000/svg\"";

  /** Above the chart: what it shows, and what its numbers count. */
  private static final int HEAD = 64;

  /** Below it: where it is from. */
  private static final int FOOT = 50;

  private static final Pattern HEIGHT = Pattern.compile(" height=\"(\\d+)\"");

  /** What the style sheet of the pages says of charts, as far as a picture needs it. */
  private static final String STYLE =
      """
      text{font:13px system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;fill:var(--ink)}
      .e-ground{fill:var(--paper);stroke:var(--rule)}
      .e-title{font-size:16px;font-weight:700}
      .e-soft,.c-tick,.c-note,.c-gap{fill:var(--soft)}
      .e-source{font-size:11px;fill:var(--soft)}
      .c-plot{x:44px;width:calc(100% - 44px)}
      .c-label,.c-note,.c-value,.c-gap,.c-word{text-anchor:middle}
      .c-value,.c-tick,.c-word{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
      .c-value{font-weight:700}
      .c-grid{stroke:var(--rule)}
      .c-axis{stroke:var(--ink)}
      .c-bar,.c-dot{fill:var(--bar);stroke:var(--bar);stroke-width:2px}
      .c-hollow{fill:var(--paper)}
      .c-bar.c-hollow{stroke-dasharray:5 3}
      .c-ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.5px;stroke-dasharray:2.5 2.5}
      .c-line{fill:none;stroke:var(--bar);stroke-width:2px}
      .c-frame,.c-more{stroke:var(--frame)}
      .c-more{stroke-dasharray:2 2}
      .c-hatch{fill:none;stroke:var(--frame);stroke-width:1.5px}
      .c-none{fill:none;stroke:var(--frame);stroke-dasharray:3 2}
      .c-seam{stroke:var(--ink);stroke-width:2px}
      .c-seam-name{stroke-width:1px;stroke-dasharray:2 4}
      .c-seam-bodies{stroke-width:1px;stroke-dasharray:8 3}
      .c-range{stroke:var(--frame);stroke-width:2px}
      .c-half{fill:var(--hatch);stroke:var(--frame)}
      .c-median{stroke:var(--chart-1);stroke-width:3px}
      """;

  private final Theme theme;
  private final Language reportLanguage;
  private final String style;

  /**
   * Prepares to draw.
   *
   * @param reportLanguage in which units of counting are written
   */
  public EmbedSvg(Theme theme, Language reportLanguage) {
    this.theme = theme;
    this.reportLanguage = reportLanguage;
    this.style = DesignCss.light(theme.design()) + STYLE;
  }

  public String write(EmbeddedChart embed) {
    Wording wording = theme.wordings().get(embed.pageLanguage());
    Charts charts = new Charts(wording, new QuantityMarkup(wording, reportLanguage));
    String chart = charts.svg(embed.chart());
    int height = height(chart);
    EmbedLegend legend = EmbedLegend.of(embed.chart(), charts, wording);
    int whole = HEAD + height + legend.height() + FOOT;
    String title = Escape.text(embed.title().text());
    String source = wording.messages().text("embed.source", embed.site().text());
    String size = "width=\"" + WIDTH + "\" height=\"" + whole + "\"";
    String box = "viewBox=\"0 0 " + WIDTH + " " + whole + "\"";
    String language = "lang=\"" + embed.pageLanguage().tag() + "\"";
    return String.join(
        "\n",
        String.join(" ", "<svg " + NAME_SPACE, size, box, "role=\"img\"", language + ">"),
        "<title>" + title + "</title>",
        "<style>\n" + style + "</style>",
        "<rect class=\"e-ground\" width=\"100%\" height=\"100%\"/>",
        text("e-title", 30, title),
        text("e-soft", 50, counted(embed.chart(), charts, wording)),
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
        "");
  }

  private static String counted(Chart chart, Charts charts, Wording wording) {
    return chart instanceof Chart.Counting counting
        ? charts.unit(counting).replaceAll("<[^>]+>", "")
        : Escape.text(wording.messages().text("chart.disclosure"));
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
