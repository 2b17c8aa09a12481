package gongkai.privacy.number;

import java.util.regex.Pattern;

/** Numbers of bank cards, by ISO/IEC 7812-1. */
final class BankCard {
  /**
   * How cards in China begin: UnionPay (62, 81, the older 60), the bank cards of before UnionPay
   * (9558, 9559), and Visa, Mastercard and JCB in their one length.
   */
  private static final Pattern ISSUER =
      Pattern.compile(
          "^(?:(?:62|81|60)\\d{14,17}|955[89]\\d{12,15}|4\\d{15}|5[1-5]\\d{14}"
              + "|35(?:2[89]|[3-8]\\d)\\d{12})$");

  private BankCard() {}

  /** Whether the check digit is right, and the groups are those in which cards are written. */
  static boolean isValid(DigitRun run) {
    return isShaped(run) && luhn(run.digits());
  }

  /** Whether it is written as cards are, though the check digit may be wrong. */
  static boolean isShaped(DigitRun run) {
    int length = run.digits().length();
    return length >= 16
        && length <= 19
        && (run.isOneGroup()
            || run.breaksAt(6)
            || (run.breaksAt(4) && run.breaksAt(8) && run.breaksAt(12)));
  }

  /** Whether a number begins as cards in China do. */
  static boolean hasIssuer(String number) {
    return ISSUER.matcher(number).find();
  }

  private static boolean luhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
