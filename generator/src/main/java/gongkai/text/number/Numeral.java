package gongkai.text.number;

import gongkai.model.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A numeral as it stands in a text, 万 and 亿 multiplied out.
 *
 * @param start offset of its first character
 * @param end offset after its last character, a 余 or 多 included
 * @param value the number named; empty where the words name none (几十, 数百, 七八, 10.1.2)
 * @param qualifier what 余, 多 or 来 says; else exact
 * @param chinese whether it is written with Chinese digits
 * @param bare whether it is a lone 百, 千, 万 or 亿, which counts only beside 近, 超 or 余
 */
public record Numeral(
    int start,
    int end,
    Optional<BigDecimal> value,
    Qualifier qualifier,
    boolean chinese,
    boolean bare) {

  /** The same number as part of 百分之…, which begins earlier; 百 is a number of its own there. */
  public Numeral afterPercent(int earlier) {
    return new Numeral(earlier, end, value, qualifier, chinese, false);
  }
}
