package gongkai.text.figure.label.head;

import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.word.QuantityWords;

/**
 * A sum of money that is said twice, in the signs of cheques and in digits: 慰问金（大写：叁万元整）30000元. The
 * first is no part of what the second counts.
 */
public final class FormalSum {
  private static final String CURRENCY = "(?:" + QuantityWords.CURRENCY.any() + ")?";

  private static final String SIGNS =
      "[" + HanDigits.formal() + "][^，；。：:（）()0-9]{0,16}" + QuantityWords.SUM_CLOSE.only();

  private static final String SUM = "(?:" + SIGNS + ")?";

  private static final SoughtPattern AT_END =
      SoughtPattern.of(
          "(?:"
              + CURRENCY
              + SIGNS
              + "|[（(，]*"
              + CURRENCY
              + SUM
              + "[（(]?"
              + QuantityWords.FORMAL_SUM.any()
              + "[）)]?[：:]?"
              + CURRENCY
              + SUM
              + "[）)]?(?:，?"
              + QuantityWords.FORMAL_SUM.any()
              + "[：:]?)?，?"
              + QuantityWords.THAT_IS.any()
              + "?|^[，]?"
              + QuantityWords.THAT_IS.any()
              + ")$");

  private FormalSum() {}

  /** The words before a number, without such a sum at their end. */
  static String without(String before) {
    return AT_END.replacedFirst(before, "");
  }

  /** Whether they end with one. */
  public static boolean isBehind(String before) {
    return AT_END.in(before);
  }
}
