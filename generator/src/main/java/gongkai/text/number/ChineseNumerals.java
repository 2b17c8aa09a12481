package gongkai.text.number;

import gongkai.han.HanDigits;
import gongkai.model.Qualifier;
import gongkai.text.word.UnitWords;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;

/** Numerals in Chinese digits: 三亿二千万, 一百二十, 两千余, 十余万, 三点五. */
public final class ChineseNumerals {
  /** 数十: some tens. */
  private static final char SEVERAL = UnitWords.SEVERAL.only().charAt(0);

  /** Longer than any count in a report; what is longer is noise. */
  private static final int LONGEST_RUN = 24;

  private static final BitSet BEGINNINGS = beginnings();

  private ChineseNumerals() {}

  /**
   * What digits make that are said one by one, as those of a year are: 2023, 二〇二三. Other signs
   * count as 0, since it is written in many ways: ○, Ｏ.
   */
  public static int digits(String written) {
    int number = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      number = number * 10 + (Numerals.isDigit(c) ? c - '0' : Math.max(0, HanDigits.of(c)));
    }
    return number;
  }

  static Optional<Numeral> at(String text, int start) {
    if (!BEGINNINGS.get(text.charAt(start))) {
      return Optional.empty();
    }
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
      } else if (c == '几' || (c == SEVERAL && isUnit(text, end + 1))) {
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
    boolean bare = Numerals.SCALES.indexOf(text.charAt(start)) > 0;
    return Optional.of(ended(text, start, end, value, more, bare));
  }

  private static Numeral ended(
      String text, int start, int end, Optional<BigDecimal> value, boolean more, boolean bare) {
    boolean afterUnit = isUnit(text, end - 1);
    if (afterUnit && Numerals.isMore(text, end)) {
      return new Numeral(start, end + 1, value, Qualifier.MORE_THAN, true, bare);
    }
    if (afterUnit && Numerals.isAbout(text, end)) {
      return new Numeral(start, end + 1, value, Qualifier.APPROX, true, bare);
    }
    return new Numeral(start, end, value, more ? Qualifier.MORE_THAN : Qualifier.EXACT, true, bare);
  }

  /** All signs that a numeral may begin with. */
  public static BitSet beginnings() {
    BitSet beginnings = new BitSet();
    (HanDigits.plain() + Numerals.SCALES + "〇两几" + SEVERAL).chars().forEach(beginnings::set);
    return beginnings;
  }

  public static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  private static int digit(char c) {
    return c == '两' ? 2 : HanDigits.of(c);
  }

  private static boolean isUnit(String text, int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    return text.charAt(index) == '十' || Numerals.multiplierAt(text, index) > 0;
  }

  private static boolean isPoint(String text, int start, int index) {
    return text.charAt(index) == HanDigits.POINT
        && index > start
        && (isDigit(text.charAt(index - 1)) || text.charAt(index - 1) == '十')
        && index + 1 < text.length()
        && isDigit(text.charAt(index + 1));
  }

  /** Empty for two digits in a row (七八, 二〇二三): an estimate or a year, not a count. */
  private static Optional<BigDecimal> value(String run) {
    String written = run.replace("余", "").replace("多", "");
    int point = written.indexOf(HanDigits.POINT);
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

  /** A whole number, read around its 亿, then around its 万. */
  private static Optional<BigDecimal> whole(String written) {
    if (written.indexOf('亿') != written.lastIndexOf('亿')) {
      return Optional.empty();
    }
    return around(
        written, '亿', 100_000_000L, part -> around(part, '万', 10_000L, ChineseNumerals::small));
  }

  private static Optional<BigDecimal> around(
      String written, char mark, long unit, Function<String, Optional<BigDecimal>> inner) {
    int at = written.lastIndexOf(mark);
    if (at < 0) {
      return inner.apply(written);
    }
    Optional<BigDecimal> times =
        at == 0 ? Optional.of(BigDecimal.ONE) : inner.apply(written.substring(0, at));
    String rest = written.substring(at + 1);
    Optional<BigDecimal> smaller =
        rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : inner.apply(rest);
    // 两万三 is 23000: a last digit takes the place below the unit before it.
    long place = rest.length() == 1 && isDigit(rest.charAt(0)) ? unit / 10 : 1;
    return times.flatMap(
        t ->
            smaller.map(
                r ->
                    t.multiply(BigDecimal.valueOf(unit))
                        .add(r.multiply(BigDecimal.valueOf(place)))));
  }

  /** A number below 万: 一千二百三十四, 十六, 一百零五, 一百二 (which is 120). */
  private static Optional<BigDecimal> small(String written) {
    long total = 0;
    long digit = -1;
    long lastUnit = 1;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int value = digit(c);
      if (value > 0 && digit > 0) {
        return Optional.empty();
      } else if (value > 0) {
        digit = value;
      } else if (value == 0) {
        lastUnit = 1;
      } else {
        lastUnit = c == '十' ? 10 : Numerals.multiplierAt(written, i);
        total += (digit < 0 ? 1 : digit) * lastUnit;
        digit = -1;
      }
    }
    long last = Math.max(digit, 0) * Math.max(1, lastUnit / 10);
    boolean onlyZeros = total + last == 0 && written.length() > 1;
    return onlyZeros ? Optional.empty() : Optional.of(BigDecimal.valueOf(total + last));
  }
}
