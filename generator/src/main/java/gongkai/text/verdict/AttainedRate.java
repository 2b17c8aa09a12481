package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;

/**
 * Rates that a report confesses: 商户满意率只有89%, 税收同比下降22.4%. Low as they are, they say what was
 * reached, while a count among shortcomings says what is lacking.
 */
public final class AttainedRate {
  private static final String NUMBER = "(?:[0-9*]|" + QuantityWords.PER_CENT.any() + ")";

  private static final SoughtPattern RATE =
      SoughtPattern.of(
          Either.of(
              QuantityWords.RATE_HEAD.any() + "[^，；。0-9]{0,6}" + NUMBER,
              VerdictWords.CHANGE.any() + "了?" + NUMBER));

  private static final String POINT = VerdictWords.POINT.only();

  private AttainedRate() {}

  /**
   * Whether a figure is one.
   *
   * @param quote the words that it stands in
   */
  public static boolean is(String unit, String quote) {
    return unit.endsWith(POINT) || (unit.equals("%") && RATE.in(quote));
  }
}
