package gongkai.design;

import java.util.Map;

/**
 * A design as the head of the style sheet: custom properties, switched by what the reader's system
 * asks for and by what the reader chose on the page.
 *
 * <p>A choice is known by an attribute that {@code modes.js} sets on the root, and by the checked
 * control itself where no script runs. Both stand within {@code :is()}, whose other part a browser
 * without {@code :has()} leaves out.
 */
public final class DesignCss {
  private static final String DARK_BY_SYSTEM = "(prefers-color-scheme:dark)";
  private static final String CONTRAST_BY_SYSTEM = "(prefers-contrast:more)";
  private static final String NOT_LIGHT = ":where(:not(" + chosen("light") + "))";
  private static final String DARK = ":where(" + chosen("dark") + ")";
  private static final String CONTRAST = ":where(" + chosen("contrast") + ")";

  private final Design design;
  private final StringBuilder out = new StringBuilder(8192);

  private DesignCss(Design design) {
    this.design = design;
  }

  /**
   * The head of the style sheet.
   *
   * @param design a whole one
   */
  public static String write(Design design) {
    DesignCss css = new DesignCss(design);
    css.sizes();
    css.palettes();
    return css.out.toString();
  }

  private static String chosen(String colours) {
    return ":is([data-colours=" + colours + "],:has(#colours-" + colours + ":checked))";
  }

  private void sizes() {
    out.append(":root{");
    design.fonts().forEach((stack, names) -> property(stack.code(), FontStack.css(names)));
    design.measures().forEach((measure, value) -> property(measure.code(), measure.css(value)));
    out.append("}\n");
  }

  /** All have the weight of {@code :root} alone, so that the later one wins. */
  private void palettes() {
    palette("", "", Scheme.LIGHT);
    palette(DARK_BY_SYSTEM, NOT_LIGHT, Scheme.DARK);
    palette("", DARK, Scheme.DARK);
    palette(CONTRAST_BY_SYSTEM, "", Scheme.CONTRAST_LIGHT);
    palette("", CONTRAST, Scheme.CONTRAST_LIGHT);
    palette(CONTRAST_BY_SYSTEM + " and " + DARK_BY_SYSTEM, NOT_LIGHT, Scheme.CONTRAST_DARK);
    palette(CONTRAST_BY_SYSTEM, DARK, Scheme.CONTRAST_DARK);
    palette(DARK_BY_SYSTEM, CONTRAST, Scheme.CONTRAST_DARK);
    palette("print", "", Scheme.PRINT);
  }

  private void palette(String media, String when, Scheme scheme) {
    if (!media.isEmpty()) {
      out.append("@media ").append(media).append('{');
    }
    out.append(":root").append(when).append("{color-scheme:");
    out.append(scheme.isDark() ? "dark;" : "light;");
    for (Map.Entry<ColourRole, Design.PlacedColour> entry : design.palette(scheme).entrySet()) {
      property(entry.getKey().code(), entry.getValue().colour().hex());
    }
    out.append(media.isEmpty() ? "}\n" : "}}\n");
  }

  private void property(String name, String value) {
    out.append("--").append(name).append(':').append(value).append(';');
  }
}
