package gongkai.design;

import gongkai.model.Coded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A size. Those in pixels hold where the reader's browser sets text at 16 pixels, and grow with it.
 */
public enum ThemeMeasure implements Coded {
  /** Pixels: the widest that the page's contents get. */
  PAGE_WIDTH(800, 1600),
  /** Pixels: the text of reports. */
  TEXT_SIZE(16, 24),
  /** Pixels: all ordinary text in large type; 22 is the least that elderly readers are promised. */
  LARGE_SIZE(22, 32),
  /** Characters in a line of a report. */
  LINE_LENGTH(30, 45),
  /** Times the text's size: from line to line of a report. */
  LEADING_ZH(1.5, 2.2),
  LEADING_EN(1.4, 2);

  private static final BigDecimal REM = BigDecimal.valueOf(16);

  private final BigDecimal least;
  private final BigDecimal most;

  ThemeMeasure(double least, double most) {
    this.least = BigDecimal.valueOf(least);
    this.most = BigDecimal.valueOf(most);
  }

  /** Reads a number within the measure's range. */
  public Optional<BigDecimal> parse(String text) {
    if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,3})?")) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text);
    return value.compareTo(least) < 0 || value.compareTo(most) > 0
        ? Optional.empty()
        : Optional.of(value);
  }

  /** For messages: {@code 16–24}. */
  public String range() {
    return plain(least) + "–" + plain(most);
  }

  /** The value of the measure's property in the style sheet. */
  String css(BigDecimal value) {
    return switch (this) {
      case PAGE_WIDTH, TEXT_SIZE -> plain(value.divide(REM, 4, RoundingMode.HALF_UP)) + "rem";
      case LARGE_SIZE ->
          plain(value.scaleByPowerOfTen(2).divide(REM, 4, RoundingMode.HALF_UP)) + "%";
      case LINE_LENGTH, LEADING_ZH, LEADING_EN -> plain(value);
    };
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
