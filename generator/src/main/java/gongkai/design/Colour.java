package gongkai.design;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque colour in sRGB.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  /** Reads {@code #rrggbb}; no other form, so that nothing else can get into the style sheet. */
  public static Optional<Colour> parse(String text) {
    return HEX.matcher(text).matches()
        ? Optional.of(new Colour(Integer.parseInt(text, 1, 7, 16)))
        : Optional.empty();
  }

  /** The form that {@link #parse} reads, in lower case. */
  public String hex() {
    String digits = Integer.toHexString(rgb);
    return "#" + "0".repeat(6 - digits.length()) + digits;
  }

  /**
   * The contrast of two colours, 1 to 21, as WCAG 2.2 defines it ("contrast ratio"). The order does
   * not matter.
   */
  double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** WCAG 2.2, "relative luminance": 0 is black, 1 is white. */
  private double luminance() {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
