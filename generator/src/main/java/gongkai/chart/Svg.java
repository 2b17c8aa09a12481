package gongkai.chart;

import gongkai.html.Escape;
import java.math.BigDecimal;

/** Writes SVG: escaped text, numbers without needless digits, no style of its own. */
final class Svg {
  private final StringBuilder out = new StringBuilder(2_048);
  private final String id;
  private boolean hatched;

  /**
   * Begins a chart that is read aloud by its title and description.
   *
   * @param classes of the style sheet
   */
  Svg(Caption caption, String classes, int height) {
    this.id = caption.id();
    out.append("<svg class=\"chart ").append(classes).append("\" width=\"100%\" height=\"");
    // Time runs from left to right in every language, so that places and anchors stay true.
    out.append(height).append("\" direction=\"ltr\" role=\"img\" aria-labelledby=\"");
    out.append(id).append("-t ").append(id).append("-d\">");
    String title = id + "-t";
    caption
        .titleLanguage()
        .ifPresentOrElse(
            language -> element("title", caption.title(), "id", title, "lang", language),
            () -> element("title", caption.title(), "id", title));
    element("desc", caption.description(), "id", id + "-d");
  }

  /** The ground of what is withheld. */
  Svg hatching() {
    hatched = true;
    out.append("<defs><pattern id=\"").append(id).append("-h\" width=\"6\" height=\"6\"");
    out.append(" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
    out.append("<path class=\"c-hatch\" d=\"M0 0V6\"/></pattern></defs>");
    return this;
  }

  /** A torn end, as wide as a bar and 13 pixels high, to be used where it is needed. */
  Svg tearing() {
    out.append("<defs><symbol id=\"").append(id).append("-m\" viewBox=\"0 0 8 13\"");
    out.append(" preserveAspectRatio=\"none\"><path class=\"c-more\"");
    out.append(" d=\"M0 13V5L1 1L2 6L3 2L4 7L5 1L6 5L7 2L8 6V13\"/></symbol></defs>");
    return this;
  }

  String torn() {
    return "#" + id + "-m";
  }

  /** What fills a shape with it; nothing if there is no such ground. */
  String hatched() {
    return hatched ? "url(#" + id + "-h)" : "none";
  }

  /** An element with text. Attributes are names and values by turns. */
  Svg element(String name, String text, String... attributes) {
    begin(name, attributes).append('>');
    out.append(Escape.text(text));
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element without content. */
  Svg shape(String name, String... attributes) {
    begin(name, attributes).append("/>");
    return this;
  }

  Svg open(String name, String... attributes) {
    begin(name, attributes).append('>');
    return this;
  }

  Svg close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  String end() {
    return out.append("</svg>").toString();
  }

  private StringBuilder begin(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Escape.text(attributes[i + 1]));
      out.append('"');
    }
    return out;
  }

  /** A part of the width: per cent with at most two decimals. */
  static String percent(long part, long whole) {
    long hundredths = (2 * part * 10_000 + whole) / (2 * whole);
    long rest = hundredths % 100;
    if (rest == 0) {
      return hundredths / 100 + "%";
    }
    String decimals = rest % 10 == 0 ? "" + rest / 10 : rest < 10 ? "0" + rest : "" + rest;
    return hundredths / 100 + "." + decimals + "%";
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
