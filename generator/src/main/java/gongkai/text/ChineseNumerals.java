package gongkai.text;

import gongkai.model.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/** Numerals in Chinese digits: 三亿二千万, 一百二十, 两千余, 十余万, 三点五. */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千万亿";

  /** 九千九百九十九万亿… is longer than any count in a report. */
  private static final int LONGEST_RUN = 24;

  private ChineseNumerals() {}

  static Optional<Numeral> at(String text, int start) {
    int end = start;
    boolean more = false;
    boolean vague = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isDigit(c) || isUnit(text, end) || isPoint(text, start, end)) {
        end++;
      } else if (end > start
          && Numerals.isMore(text, end)
          && isUnit(text, end - 1)
          && isUnit(text, end + 1)) {
        more = true;
        end++;
      } else if (c == '几' || (c == '数' && isUnit(text, end + 1))) {
        vague = true;
        end++;
      } else {
        break;
      }
    }
    if (end == start) {
      return Optional.empty();
    }
    Optional<BigDecimal> value =
        vague || end - start > LONGEST_RUN ? Optional.empty() : value(text.substring(start, end));
    boolean bare = UNITS.indexOf(text.charAt(start)) > 0;
    return Optional.of(ended(text, start, end, value, more, bare));
  }

  private static Numeral ended(
      String text, int start, int end, Optional<BigDecimal> value, boolean more, boolean bare) {
    boolean afterUnit = isUnit(text, end - 1);
    if (afterUnit && Numerals.isMore(text, end)) {
      return new Numeral(start, end + 1, value, Qualifier.MORE_THAN, true, bare);
    }
    if (afterUnit && end < text.length() && text.charAt(end) == '来') {
      return new Numeral(start, end + 1, value, Qualifier.APPROX, true, bare);
    }
    return new Numeral(start, end, value, more ? Qualifier.MORE_THAN : Qualifier.EXACT, true, bare);
  }

  static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  private static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    return c == '〇' ? 0 : DIGITS.indexOf(c);
  }

  private static boolean isUnit(String text, int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    return text.charAt(index) == '十' || Numerals.multiplierAt(text, index) > 0;
  }

  private static boolean isPoint(String text, int start, int index) {
    return text.charAt(index) == '点'
        && index > start
        && isDigit(text.charAt(index - 1))
        && index + 1 < text.length()
        && isDigit(text.charAt(index + 1));
  }

  /** Empty for two digits in a row (七八, 二〇二三): an estimate or a year, not a count. */
  private static Optional<BigDecimal> value(String run) {
    String written = run.replace("余", "").replace("多", "");
    int point = written.indexOf('点');
    return point > 0 ? decimal(written, point) : whole(written);
  }

  private static Optional<BigDecimal> decimal(String written, int point) {
    int end = point + 1;
    StringBuilder fraction = new StringBuilder("0.");
    while (end < written.length() && isDigit(written.charAt(end))) {
      fraction.append(digit(written.charAt(end++)));
    }
    Optional<BigDecimal> factor =
        end == written.length() ? Optional.of(BigDecimal.ONE) : whole(written.substring(end));
    BigDecimal part = new BigDecimal(fraction.toString());
    return whole(written.substring(0, point))
        .flatMap(before -> factor.map(f -> before.add(part).multiply(f)));
  }

  private static Optional<BigDecimal> whole(String written) {
    long total = 0;
    long section = 0;
    long digit = -1;
    long lastUnit = 1;
    boolean zero = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (isDigit(c)) {
        if (digit > 0) {
          return Optional.empty();
        }
        zero = digit(c) == 0;
        digit = zero ? -1 : digit(c);
        lastUnit = zero ? 1 : lastUnit;
        continue;
      }
      long unit = c == '十' ? 10 : Numerals.multiplierAt(written, i);
      if (unit >= 10_000) {
        section += Math.max(digit, 0);
        long scaled = Math.max(section, section == 0 && total == 0 ? 1 : 0) * unit;
        total = unit == 100_000_000L && total > 0 && section == 0 ? total * unit : total + scaled;
        section = 0;
      } else {
        section += (digit < 0 ? 1 : digit) * unit;
      }
      digit = -1;
      lastUnit = unit;
    }
    // 一百二 is 120: a last digit takes the place below the unit before it.
    long last = Math.max(digit, 0) * (lastUnit >= 100 ? lastUnit / 10 : 1);
    boolean onlyZero = zero && total + section + last == 0 && written.length() > 1;
    return onlyZero ? Optional.empty() : Optional.of(BigDecimal.valueOf(total + section + last));
  }
}
