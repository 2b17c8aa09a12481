package gongkai.rendering.page.chart;

import gongkai.design.ColourRole;
import gongkai.design.Design;
import gongkai.design.Scheme;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the style sheet of the pages says of charts, as far as a picture needs it, as attributes of
 * what is drawn: a server that forbids styles within a file ({@code default-src 'self'}, as the
 * samples do) would leave a {@code <style>} out, and the picture black.
 */
final class EmbedLooks {
  private static final Pattern ELEMENT =
      Pattern.compile("<([a-z]+)((?: [\\w:-]+=\"[^\"]*\")*)(/?)>");

  /** Pixels that the ticks take beside what is drawn, and those that long ones take. */
  private static final int TICKS = 44;

  private static final int LONG_TICKS = 74;

  /** The class of charts whose ticks are long. */
  private static final String DEEP = " chart-deep";

  /** Classes, or the name of an element, and what they look like. A later line wins. */
  private static final String LOOKS =
      """
      text: fill=ink
      e-ground: fill=paper stroke=rule
      e-title: font-size=16 font-weight=700
      e-soft: fill=soft
      e-source: font-size=11 fill=soft
      c-label: text-anchor=middle
      c-tick: fill=soft paint-order=stroke stroke=paper stroke-width=4
      c-note: fill=soft text-anchor=middle
      c-gap: fill=soft text-anchor=middle
      c-value: text-anchor=middle font-weight=700 paint-order=stroke stroke=paper stroke-width=4
      c-word: text-anchor=middle paint-order=stroke stroke=paper stroke-width=4
      c-first: text-anchor=start
      c-last: text-anchor=end
      c-grid: stroke=rule
      c-axis: stroke=ink
      c-bar: fill=bar stroke=bar stroke-width=2
      c-dot: fill=bar stroke=bar stroke-width=2
      c-hollow: fill=paper
      c-bar c-hollow: stroke-dasharray=5,3
      c-ring: fill=paper stroke=ink stroke-width=1.5 stroke-dasharray=2.5,2.5
      c-line: fill=none stroke=bar stroke-width=2
      c-frame: stroke=frame
      c-more: stroke=frame vector-effect=non-scaling-stroke
      c-hatch: fill=none stroke=frame stroke-width=1.5
      c-none: fill=none stroke=frame stroke-dasharray=3,2
      c-seam: stroke=ink stroke-width=2
      c-seam-name: stroke-width=1 stroke-dasharray=2,4
      c-seam-bodies: stroke-width=1 stroke-dasharray=8,3
      c-range: stroke=frame stroke-width=2
      c-half: fill=hatch stroke=frame
      c-median: stroke=chart-1 stroke-width=3
      """;

  private final Map<List<String>, Map<String, String>> looks = new LinkedHashMap<>();

  /** What elements look like that were drawn before, by their name and classes. */
  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

  /**
   * Prepares to draw.
   *
   * @param design whose light colours are taken: the picture brings its own ground
   * @param width of charts, in pixels
   */
  EmbedLooks(Design design, int width) {
    Map<String, String> colours = new HashMap<>();
    for (ColourRole role : ColourRole.values()) {
      colours.put(role.code(), design.colour(Scheme.LIGHT, role).hex());
    }
    LOOKS.lines().forEach(line -> add(line, colours));
    looks.put(List.of("c-plot"), beside(TICKS, width));
    looks.put(List.of("c-plot", DEEP.strip()), beside(LONG_TICKS, width));
  }

  private static Map<String, String> beside(int ticks, int width) {
    return Map.of("x", "" + ticks, "width", "" + (width - ticks));
  }

  private void add(String line, Map<String, String> colours) {
    String[] parts = line.split(": ", -1);
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String pair : parts[1].split(" ", -1)) {
      String[] sides = pair.split("=", -1);
      attributes.put(sides[0], colours.getOrDefault(sides[1], sides[1]));
    }
    looks.put(List.of(parts[0].split(" ", -1)), attributes);
  }

  /** A drawing whose elements have attributes in place of their classes. */
  String applied(String svg) {
    String drawn = svg.contains(DEEP) ? svg.replace("\"c-plot\"", "\"c-plot" + DEEP + "\"") : svg;
    return withAttributes(drawn);
  }

  private String withAttributes(String svg) {
    StringBuilder out = new StringBuilder(2 * svg.length());
    Matcher element = ELEMENT.matcher(svg);
    int at = 0;
    while (element.find()) {
      out.append(svg, at, element.start()).append('<').append(element.group(1));
      attributes(element.group(1), element.group(2), out);
      out.append(element.group(3)).append('>');
      at = element.end();
    }
    return out.append(svg, at, svg.length()).toString();
  }

  private void attributes(String name, String written, StringBuilder out) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int from = 0; from < written.length(); ) {
      int value = written.indexOf("=\"", from) + 2;
      int end = written.indexOf('"', value);
      attributes.put(written.substring(from + 1, value - 2), written.substring(value, end));
      from = end + 1;
    }
    String classes = attributes.getOrDefault("class", "");
    attributes.remove("class");
    attributes.putAll(known.computeIfAbsent(name + " " + classes, this::look));
    attributes.forEach(
        (each, value) -> out.append(' ').append(each).append("=\"").append(value).append('"'));
  }

  /** What elements of a name and some classes look like. */
  private Map<String, String> look(String names) {
    List<String> all = Arrays.asList(names.split(" ", -1));
    Map<String, String> attributes = new LinkedHashMap<>();
    looks.forEach(
        (look, values) -> {
          if (all.containsAll(look)) {
            attributes.putAll(values);
          }
        });
    return attributes;
  }
}
