package gongkai.rendering.page;

import gongkai.design.ColourRole;
import gongkai.design.Design;
import gongkai.design.Scheme;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
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
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:-]+)=\"([^\"]*)\"");

  /** Pixels that the ticks take beside what is drawn. */
  private static final int TICKS = 44;

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
    looks.put(List.of("c-plot"), Map.of("x", "" + TICKS, "width", "" + (width - TICKS)));
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
    return ELEMENT.matcher(svg).replaceAll(m -> Matcher.quoteReplacement(element(m)));
  }

  private String element(MatchResult element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    ATTRIBUTE
        .matcher(element.group(2))
        .results()
        .forEach(a -> attributes.put(a.group(1), a.group(2)));
    String classes = attributes.getOrDefault("class", "");
    attributes.remove("class");
    List<String> names = Arrays.asList((element.group(1) + " " + classes).split(" ", -1));
    looks.forEach(
        (look, values) -> {
          if (names.containsAll(look)) {
            attributes.putAll(values);
          }
        });
    StringBuilder out = new StringBuilder("<").append(element.group(1));
    attributes.forEach((name, value) -> out.append(" " + name + "=\"" + value + "\""));
    return out.append(element.group(3)).append('>').toString();
  }
}
