package gongkai.document.web.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a declaration does to text, or takes back.
 *
 * @param important whether it goes before all that are not
 */
record StyleDeclaration(StyleEffect effect, boolean does, boolean important) {
  private static final Pattern ZERO = Pattern.compile("0*\\.?0*(?:px|pt|em|rem|%)?");

  /** Nobody can read a pixel. */
  private static final Pattern TINY =
      Pattern.compile("(?:0?\\.\\d+|1)px|0?\\.\\d+pt|0?\\.0\\d*r?em");

  private static final Pattern FAR_AWAY = Pattern.compile("-\\d{3,}(?:\\.\\d+)?(?:px|pt|em|rem|%)");

  /** Heights from the baseline of the line; by a pixel or two a text is only set straight. */
  private static final String MUCH =
      "(?:[3-9](?:\\.\\d+)?px|[2-9](?:\\.\\d+)?pt|[2-9]\\d%|0?\\.[2-9]\\d*r?em)";

  private static final Pattern RAISED = Pattern.compile("super|text-top|" + MUCH);
  private static final Pattern LOWERED = Pattern.compile("sub|-" + MUCH);

  private static final Pattern TRANSPARENT =
      Pattern.compile("transparent|(?:rgba|hsla)\\([^)]*,\\s*0*\\.?0*%?\\s*\\)");

  private static final Pattern WHITE =
      Pattern.compile(
          "white|#f{3,4}|#(?:f[a-f]){3,4}"
              + "|rgba?\\((?:\\s*(?:25[0-5]|100%)\\s*[, ]){2}\\s*(?:25[0-5]|100%)\\s*(?:[,/].*)?\\)"
              + "|hsla?\\([^)]*[, ]100%\\s*(?:[,/].*)?\\)");

  private static final Pattern THROUGH = Pattern.compile(".*opacity\\(\\s*0*\\.?0*%?\\s*\\).*");

  /** Smaller than the letters beside it. */
  private static final Pattern SMALL =
      Pattern.compile(
          "smaller|x+-small|[1-7]\\d(?:\\.\\d+)?%|0?\\.[1-7]\\d*r?em|[1-9](?:\\.\\d+)?(?:px|pt)");

  private static final Pattern NO_GROUND =
      Pattern.compile("|none|transparent|initial|inherit|unset|" + WHITE.pattern());

  /** More than letters are apart that belong together. */
  private static final Pattern WIDE =
      Pattern.compile(
          "(?:[5-9]|[1-9]\\d+)(?:\\.\\d+)?(?:px|pt)|(?:0?\\.[3-9]|[1-9])\\d*(?:\\.\\d+)?r?em");

  /** What stands in a line as a box of its own. */
  private static final Set<String> BOXES =
      Set.of("inline-block", "inline-flex", "inline-table", "inline-grid", "table-cell");

  /** A rectangle or an inset that leaves nothing. */
  private static final Pattern CLIPPED =
      Pattern.compile(
          "rect\\(\\s*[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?\\s*\\)"
              + "|inset\\(\\s*(?:50|100)%.*|circle\\(\\s*0.*");

  private static final Pattern SCALED_AWAY =
      Pattern.compile(
          ".*scale[xy]?\\(\\s*0?\\.?0*\\s*\\).*"
              + "|.*translate(?:x|y|3d)?\\([^)]*-\\d{4,}(?:\\.\\d+)?px.*");

  private static final Pattern FAINT = Pattern.compile("0?\\.0[0-4]\\d*|[0-4](?:\\.\\d+)?%");

  /** Heights at which a line runs through letters. */
  private static final Pattern MIDDLE = Pattern.compile("(?:4\\d|5\\d|60)%|0?\\.[5-9]\\d*em");

  private static final Pattern LINE = Pattern.compile("[1-3](?:\\.\\d+)?px|0?\\.\\d+em");

  private static final Set<String> LINES_OF_ITS_OWN =
      Set.of("block", "flex", "grid", "table", "list-item", "flow-root", "table-row");

  private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important$");

  private record Stated(String value, boolean important) {}

  /** The declarations of a block or a style attribute. */
  static List<StyleDeclaration> in(String block) {
    Map<String, Stated> stated = stated(block);
    List<StyleDeclaration> declarations = new ArrayList<>();
    stated.forEach((name, s) -> add(name, s, stated, declarations));
    return declarations;
  }

  private static Map<String, Stated> stated(String block) {
    Map<String, Stated> stated = new LinkedHashMap<>();
    for (String line : StyleSheet.statements(block.toLowerCase(Locale.ROOT))) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String value = line.substring(colon + 1).strip();
        String name = line.substring(0, colon).strip();
        boolean important = value.endsWith("important");
        stated.remove(name);
        stated.put(
            name,
            new Stated(important ? IMPORTANT.matcher(value).replaceFirst("") : value, important));
      }
    }
    return stated;
  }

  private static void add(
      String name, Stated stated, Map<String, Stated> block, List<StyleDeclaration> out) {
    String value = stated.value();
    boolean important = stated.important();
    switch (name) {
      case "display" -> {
        out.add(new StyleDeclaration(StyleEffect.DISPLAY, value.equals("none"), important));
        boolean apart = LINES_OF_ITS_OWN.contains(value);
        out.add(new StyleDeclaration(StyleEffect.APART, apart, important));
        out.add(new StyleDeclaration(StyleEffect.GAP, BOXES.contains(value), important));
        boolean parts = value.endsWith("flex") || value.endsWith("grid");
        out.add(new StyleDeclaration(StyleEffect.PARTS, parts, important));
      }
      case "margin-right", "padding-left", "padding-right" -> gap(value, important, out);
      case "position" -> {
        boolean leaves = value.equals("absolute") || value.equals("fixed");
        out.add(new StyleDeclaration(StyleEffect.GAP, leaves, important));
      }
      case "float" -> {
        boolean floats = value.equals("left") || value.equals("right");
        out.add(new StyleDeclaration(StyleEffect.GAP, floats, important));
      }
      case "background", "background-color", "background-image" -> {
        boolean ground = !NO_GROUND.matcher(value).matches();
        out.add(new StyleDeclaration(StyleEffect.GROUND, ground, important));
        if (!name.endsWith("color")) {
          String size =
              block.containsKey("background-size") ? block.get("background-size").value() : "";
          String at =
              block.containsKey("background-position")
                  ? block.get("background-position").value()
                  : "";
          boolean strikes = DrawnLine.isThrough(value, at, size);
          out.add(new StyleDeclaration(StyleEffect.DRAWN_STRIKE, strikes, important));
        }
      }
      case "visibility" -> {
        boolean hides = value.equals("hidden") || value.equals("collapse");
        out.add(new StyleDeclaration(StyleEffect.VISIBILITY, hides, important));
        boolean collapses = value.equals("collapse");
        out.add(new StyleDeclaration(StyleEffect.COLLAPSE, collapses, important));
      }
      case "opacity" ->
          out.add(new StyleDeclaration(StyleEffect.OPACITY, isClear(value), important));
      case "filter" -> {
        boolean through = THROUGH.matcher(value).matches();
        out.add(new StyleDeclaration(StyleEffect.OPACITY, through, important));
      }
      case "font-size" -> {
        boolean hides = isZero(value) || TINY.matcher(value).matches();
        out.add(new StyleDeclaration(StyleEffect.FONT_SIZE, hides, important));
      }
      case "color", "-webkit-text-fill-color" -> {
        boolean painted =
            is(block, "background-clip", "text") || is(block, "-webkit-background-clip", "text");
        boolean ground = is(block, "background", value) || is(block, "background-color", value);
        boolean hides = !painted && (ground || TRANSPARENT.matcher(value).matches());
        out.add(new StyleDeclaration(StyleEffect.COLOR, hides, important));
        boolean white = !painted && isWhite(value);
        out.add(new StyleDeclaration(StyleEffect.WHITE, white, important));
      }
      case "margin-left" -> {
        place(value, important, out);
        gap(value, important, out);
      }
      case "unicode-bidi" -> {
        boolean turns = value.endsWith("-override") && is(block, "direction", "rtl");
        out.add(new StyleDeclaration(StyleEffect.TURN, turns, important));
      }
      case "text-indent", "left" -> place(value, important, out);
      case "top" -> {
        place(value, important, out);
        if (is(block, "position", "relative")) {
          boolean up = LOWERED.matcher(value).matches();
          height(up, RAISED.matcher(value).matches(), important, out);
        }
      }
      case "bottom" -> {
        if (is(block, "position", "relative")) {
          boolean down = LOWERED.matcher(value).matches();
          height(RAISED.matcher(value).matches(), down, important, out);
        }
      }
      case "content-visibility" -> clip(value.equals("hidden"), important, out);
      case "clip", "clip-path" -> clip(CLIPPED.matcher(value).matches(), important, out);
      case "transform" -> clip(SCALED_AWAY.matcher(value).matches(), important, out);
      case "height", "max-height", "width", "max-width" -> {
        boolean overflows = is(block, "overflow", "hidden") || is(block, "overflow", "clip");
        boolean pixel = value.equals("1px") && is(block, "position", "absolute");
        clip((pixel || isZero(value)) && overflows, important, out);
      }
      case "text-decoration", "text-decoration-line" -> {
        boolean strikes = value.contains("line-through");
        out.add(new StyleDeclaration(StyleEffect.STRIKE, strikes, important));
      }
      case "vertical-align", "mso-text-raise" -> {
        Stated size = block.get("font-size");
        boolean small = size != null && SMALL.matcher(size.value()).matches();
        boolean up = RAISED.matcher(value).matches() || (small && value.equals("top"));
        height(up, LOWERED.matcher(value).matches(), important, out);
      }
      case "font-variant-position" ->
          height(value.equals("super"), value.equals("sub"), important, out);
      case "list-style", "list-style-type" -> {
        boolean bare = value.equals("none") || value.startsWith("none ") || value.endsWith(" none");
        out.add(new StyleDeclaration(StyleEffect.UNNUMBERED, bare, important));
      }
      default -> {
        // Says nothing of whether and where text shows.
      }
    }
  }

  /** Whether what a sheet itself puts into an element is a line through its middle. */
  static boolean drawsThrough(String block) {
    Map<String, Stated> stated = stated(block);
    Stated top = stated.get("top");
    Stated width = stated.get("width");
    return is(stated, "position", "absolute")
        && top != null
        && (width == null || !width.value().endsWith("px")) // a dash beside the words
        && MIDDLE.matcher(top.value()).matches()
        && (stated.keySet().stream().anyMatch(name -> name.startsWith("border"))
            || (stated.containsKey("height")
                && LINE.matcher(stated.get("height").value()).matches()));
  }

  private static void place(String value, boolean important, List<StyleDeclaration> out) {
    boolean away = FAR_AWAY.matcher(value).matches();
    out.add(new StyleDeclaration(StyleEffect.PLACE, away, important));
  }

  private static void gap(String value, boolean important, List<StyleDeclaration> out) {
    if (WIDE.matcher(value).matches()) {
      out.add(new StyleDeclaration(StyleEffect.GAP, true, important));
    }
  }

  static boolean isWhite(String value) {
    return WHITE.matcher(value).matches();
  }

  private static void clip(boolean clips, boolean important, List<StyleDeclaration> out) {
    if (clips) {
      out.add(new StyleDeclaration(StyleEffect.CLIP, true, important));
    }
  }

  private static void height(
      boolean up, boolean down, boolean important, List<StyleDeclaration> out) {
    out.add(new StyleDeclaration(StyleEffect.RAISE, up, important));
    out.add(new StyleDeclaration(StyleEffect.LOWER, down, important));
  }

  private static boolean is(Map<String, Stated> block, String name, String value) {
    Stated stated = block.get(name);
    return stated != null && stated.value().equals(value);
  }

  /** Less than a twentieth of the colour is not seen on paper. */
  private static boolean isClear(String value) {
    return isZero(value) || FAINT.matcher(value).matches();
  }

  private static boolean isZero(String value) {
    return !value.isEmpty() && value.indexOf('0') >= 0 && ZERO.matcher(value).matches();
  }
}
