package gongkai.i18n;

import java.math.BigDecimal;

/**
 * A number and how it is written: a text is chosen by the one, and shows the other.
 *
 * @param text with its digits in groups, or with a word for a large number
 */
public record NumberText(BigDecimal number, String text) {
  @Override
  public String toString() {
    return text;
  }
}
