package gongkai.privacy.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Numbers of identity cards, by GB 11643-1999 and its forerunner of 1989. */
final class IdentityCard {
  /** The first two digits of GB/T 2260, and 83 for residents from Taiwan. */
  private static final Pattern PROVINCE =
      Pattern.compile("^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])");

  /** Of the cards of foreigners with permanent residence, form of 2023: 9 and a province. */
  private static final Pattern FOREIGNER =
      Pattern.compile("^9(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])");

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  private IdentityCard() {}

  /** Eighteen digits, or seventeen and X, with place, date of birth and check digit. */
  static boolean isValid(String number) {
    return isPlausible(number) && check(number) == Character.toUpperCase(number.charAt(17));
  }

  /** As {@link #isValid}, but whatever the check digit says. */
  static boolean isPlausible(String number) {
    return number.length() == 18 && hasPlace(number) && isDate(number.substring(6, 14));
  }

  /** Fifteen digits: place, date of birth with a year of two digits, serial number. */
  static boolean isOldForm(String number) {
    return number.length() == 15
        && PROVINCE.matcher(number).find()
        && isDate("19" + number.substring(6, 12));
  }

  private static boolean hasPlace(String number) {
    return PROVINCE.matcher(number).find() || FOREIGNER.matcher(number).find();
  }

  private static boolean isDate(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    if (year < 1900 || year > 2099) {
      return false;
    }
    try {
      LocalDate.of(
          year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
      return true;
    } catch (DateTimeException notADate) {
      return false;
    }
  }

  private static char check(String number) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % 11);
  }
}
