package gongkai.desk.act;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and days as people with a Chinese keyboard type them: full-width digits and signs, 万 and
 * 亿, a day with points, slashes or 年月日.
 */
public final class Typed {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-./年 ]([0-9]{1,2})[-./月 ]([0-9]{1,2})日?");

  private static final Pattern NUMBER =
      Pattern.compile("([-−]?)([0-9]{1,30}(?:\\.[0-9]{1,15})?)(万亿|万|亿)?");

  private Typed() {}

  /** Signs in the width that programs read, without blanks around. */
  static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('。', '.').strip();
  }

  /** A day; empty if it is none of the calendar. */
  public static Optional<LocalDate> day(String typed) {
    Matcher day = DAY.matcher(plain(typed));
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3))));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** A number with 万 and 亿 multiplied out. */
  static Optional<BigDecimal> value(String typed) {
    Matcher number = NUMBER.matcher(plain(typed).replaceAll("[, ]", ""));
    if (!number.matches()) {
      return Optional.empty();
    }
    String sign = number.group(1).isEmpty() ? "" : "-";
    BigDecimal value = new BigDecimal(sign + number.group(2));
    String times = Optional.ofNullable(number.group(3)).orElse("");
    int zeros =
        switch (times) {
          case "万" -> 4;
          case "亿" -> 8;
          case "万亿" -> 12;
          default -> 0;
        };
    return Optional.of(
        zeros == 0 ? value : new BigDecimal(value.scaleByPowerOfTen(zeros).toPlainString()));
  }
}
