package gongkai.design;

import gongkai.model.Coded;

/** A whole set of colours, for one way of looking. */
public enum Scheme implements Coded {
  LIGHT(4.5),
  DARK(4.5),
  CONTRAST_LIGHT(7),
  CONTRAST_DARK(7),
  PRINT(4.5);

  private final double textContrast;

  Scheme(double textContrast) {
    this.textContrast = textContrast;
  }

  /** What text must have at least: WCAG 2.2, 1.4.3 (AA), and 1.4.6 (AAA) in high contrast. */
  double textContrast() {
    return textContrast;
  }

  /** Whether the browser's own parts (scroll bars, controls) are dark too. */
  boolean isDark() {
    return this == DARK || this == CONTRAST_DARK;
  }
}
