package gongkai.text.figure.quantity;

import gongkai.text.WordList;
import gongkai.text.number.Measure;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import gongkai.text.word.QuantityWords;
import java.util.regex.Pattern;

/** What the signs right before a number make of it: a code (№35, A-35, 00035), or foreign money. */
final class NumberCodes {
  private static final String NUMBER_SIGNS = "№#＃";

  private static final Pattern TELEPHONE = Pattern.compile("1[3-9][0-9]{9}");

  private static final String DASHES = "-－–";

  private static final String YUAN_SIGNS = "¥￥";

  private static final String YUAN = QuantityWords.YUAN.only();

  private static final WordList FOREIGN = WordList.of(QuantityWords.FOREIGN_MONEY);

  private NumberCodes() {}

  /** Whether a number is part of a code, and counts nothing. */
  static boolean makeACode(String text, Numeral numeral) {
    int start = numeral.start();
    if (numeral.chinese()) {
      return false;
    }
    boolean noughts =
        numeral.end() - start > 1
            && text.charAt(start) == '0'
            && Numerals.isDigit(text.charAt(start + 1));
    boolean telephone =
        TELEPHONE.matcher(text.substring(start, numeral.end())).matches()
            && !text.startsWith(YUAN, numeral.end());
    return noughts
        || telephone
        || (start > 0 && NUMBER_SIGNS.indexOf(text.charAt(start - 1)) >= 0)
        || (start > 1
            && DASHES.indexOf(text.charAt(start - 1)) >= 0
            && isCapital(text.charAt(start - 2)));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** US$35万, 美元35万: the unit that the words behind it give, or leave out, is another one. */
  static boolean areOfForeignMoney(String text, int start, Measure measure) {
    if (!measure.unit().equals(YUAN) || start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean sign = Character.getType(before) == Character.CURRENCY_SYMBOL;
    return (sign && YUAN_SIGNS.indexOf(before) < 0) || FOREIGN.endsAt(text, start);
  }
}
