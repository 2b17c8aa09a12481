package gongkai.document.web.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grounds that draw a line through the middle of words: a gradient that is clear but for a narrow
 * band, a picture a pixel high, or one that is repeated along the middle.
 */
final class DrawnLine {
  private static final Pattern GRADIENT =
      Pattern.compile("linear-gradient\\(((?:[^()]|\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))*)\\)");

  private static final Pattern LEVEL = Pattern.compile("(?:to (?:bottom|top)|(?:180|0|360)deg)");

  private static final Pattern CLEAR =
      Pattern.compile("(?:transparent|(?:rgba|hsla)\\([^)]*,\\s*0*\\.?0*%?\\s*\\)).*");

  private static final Pattern PLACE = Pattern.compile("(-?[0-9.]{1,9})(%|px|r?em)");

  /** A place of a picture that is not at the top or at the bottom. */
  private static final Pattern MIDDLE =
      Pattern.compile(
          "(?:^|.*\\s)(?:center|(?:4\\d|5\\d|60)%)" + "(?:\\s*/.*|\\s+(?:no-)?repeat.*)?");

  private static final Pattern THIN =
      Pattern.compile("\\S+\\s+(?:[0-3](?:\\.\\d+)?px|0?\\.[01]\\d*r?em)(?:\\s.*)?");

  /** Per cent of an element's height: a band's middle, and how high it is at most. */
  private static final double LOWEST = 35;

  private static final double HIGHEST = 70;

  private static final double MOST = 25;

  /** What an em and a pixel are of the usual height of a line, in per cent. */
  private static final double EM = 70;

  private static final double PIXEL = 4;

  private DrawnLine() {}

  /**
   * Whether a ground draws such a line.
   *
   * @param value of {@code background} or {@code background-image}, in lower case
   * @param position that is stated beside it; may be empty
   * @param size the same
   */
  static boolean isThrough(String value, String position, String size) {
    boolean picture = value.contains("url(") || value.contains("gradient(");
    if (!picture) {
      return false;
    }
    String rest = GRADIENT.matcher(value).replaceAll("").replaceAll("url\\([^)]*\\)", "").strip();
    int stroke = rest.indexOf('/');
    String at = position.isEmpty() ? rest : position;
    String high = size.isEmpty() && stroke >= 0 ? rest.substring(stroke + 1).strip() : size;
    boolean middle = MIDDLE.matcher(at).matches();
    boolean along = rest.contains("repeat-x") && !value.contains("gradient(");
    return (middle && (THIN.matcher(high).matches() || (along && high.isEmpty())))
        || GRADIENT.matcher(value).results().anyMatch(g -> isBand(g.group(1)));
  }

  /** Clear at both ends, and painted between in a band about the middle. */
  private static boolean isBand(String gradient) {
    List<String> stops = parts(gradient);
    boolean directed = stops.get(0).startsWith("to ") || stops.get(0).endsWith("deg");
    if (directed && !LEVEL.matcher(stops.get(0)).matches()) {
      return false;
    }
    List<String> colours = directed ? stops.subList(1, stops.size()) : stops;
    if (colours.size() < 3
        || !isClear(colours.get(0))
        || !isClear(colours.get(colours.size() - 1))) {
      return false;
    }
    double from = Double.NaN;
    double to = Double.NaN;
    double last = 0;
    for (String colour : colours) {
      List<Double> places = places(colour);
      if (!isClear(colour)) {
        from = Double.isNaN(from) ? (places.isEmpty() ? last : places.get(0)) : from;
        to = places.isEmpty() ? last : places.get(places.size() - 1);
      }
      last = places.isEmpty() ? last : places.get(places.size() - 1);
    }
    double middle = (from + to) / 2;
    return middle >= LOWEST && middle <= HIGHEST && to - from <= MOST;
  }

  private static boolean isClear(String stop) {
    return CLEAR.matcher(stop).matches();
  }

  /** In per cent; of a sum only the first part counts, as in {@code calc(50% - 1px)}. */
  private static List<Double> places(String stop) {
    List<Double> places = new ArrayList<>();
    String plain =
        stop.replaceAll("calc\\(\\s*([^\\s()]+)[^()]*\\)", "$1")
            .replaceAll("[a-z]+\\([^)]*\\)", "");
    Matcher place = PLACE.matcher(plain);
    while (place.find()) {
      double number =
          Double.parseDouble("0" + place.group(1).replaceAll("[^0-9.]|\\.(?=.*\\.)", ""));
      places.add(
          switch (place.group(2)) {
            case "%" -> number;
            case "px" -> number * PIXEL;
            default -> number * EM;
          });
    }
    return places;
  }

  private static List<String> parts(String list) {
    return HtmlStyles.selectors(list);
  }
}
