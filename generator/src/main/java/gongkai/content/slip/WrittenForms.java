package gongkai.content.slip;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and numbers as prose writes them, and how front matter writes the same. */
public final class WrittenForms {
  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{4})\\s*[-年/.．。－—–、]\\s*([0-9]{1,2})\\s*[-月/.．。－—–、]\\s*"
              + "([0-9]{1,2})\\s*[日号]?(?:[ T]+[0-9]{1,2}[:：][0-9]{2}.*)?");
  private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern YEAR = Pattern.compile("([0-9]{4})\\s*(年|年度)?");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(约|大约|近|将近|超过|超|逾|至少|不少于)?\\s*"
              + "(-?[0-9]+(?:[,，][0-9]{3})*(?:[.．][0-9]+)?)\\s*(万亿|万|亿|千|百)?\\s*"
              + "(余|多)?\\s*([\\p{IsHan}]{0,6}|%|℃)");

  private static final Pattern MASK = Pattern.compile("([*＊×xX_○□■▲])\\1*|〇{2,}");

  /** Chinese digits from 0 on; behind the first ten other forms of them. */
  private static final String DIGITS = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖";

  private static final Pattern TENS = Pattern.compile("([一二三四五六七八九]?)十([一二三四五六七八九]?)");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "百", BigDecimal.valueOf(100),
          "千", BigDecimal.valueOf(1_000),
          "万", BigDecimal.valueOf(10_000),
          "亿", BigDecimal.valueOf(100_000_000),
          "万亿", BigDecimal.valueOf(1_000_000_000_000L));

  private static final List<String> QUALIFIERS =
      List.of("exact", "approx", "nearly", "more-than", "at-least", "at-most");

  private static final List<String> TAILS = List.of("以上", "以下", "以内", "左右");

  private WrittenForms() {}

  /** 2024年1月20日, 2024/1/20, 2024.1.20 and 2024-1-20 are 2024-01-20. */
  public static Optional<String> date(String written) {
    String bare = plainDigits(Words.bare(written));
    for (Pattern form : List.of(DATE, COMPACT)) {
      Matcher date = form.matcher(bare);
      if (date.matches()) {
        try {
          return Optional.of(
              LocalDate.of(number(date, 1), number(date, 2), number(date, 3)).toString());
        } catch (DateTimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** ２０２３ and 2023年 are 2023. */
  public static Optional<String> year(String written) {
    Matcher year = YEAR.matcher(plainDigits(Words.bare(written)));
    return year.matches() ? Optional.of(year.group(1)) : Optional.empty();
  }

  /** With Chinese digits up to 99 as plain ones: 二〇二四年一月二十日 is 2024年1月20日. */
  private static String plainDigits(String written) {
    String tens =
        TENS.matcher(written)
            .replaceAll(
                t ->
                    (t.group(1).isEmpty() ? "一" : t.group(1))
                        + (t.group(2).isEmpty() ? "〇" : t.group(2)));
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < tens.length(); i++) {
      char c = tens.charAt(i);
      int digit = DIGITS.indexOf(c);
      plain.append(digit < 0 ? String.valueOf(c) : String.valueOf(digit % 10));
    }
    return plain.toString();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /**
   * A number with what prose adds to it: 3,724, 3.2万, ３５, 约35家.
   *
   * @return what to write in its place, with the keys beside it that hold the rest
   */
  public static Optional<String> value(String written) {
    String bare = Words.bare(written);
    Optional<String> withheld =
        MASK.matcher(bare).matches()
            ? Optional.of("withheld")
            : Words.code(bare, List.of("withheld"));
    if (withheld.isPresent()) {
      return withheld;
    }
    Matcher number = NUMBER.matcher(plainDigits(bare));
    if (!number.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group(2).replaceAll("[,，]", "").replace('．', '.'));
    BigDecimal scale = Optional.ofNullable(number.group(3)).map(SCALES::get).orElse(BigDecimal.ONE);
    BigDecimal plain = value.multiply(scale);
    StringBuilder form = new StringBuilder("value: ").append(plain(plain));
    String unit = number.group(5);
    Optional<String> tail = TAILS.stream().filter(unit::endsWith).findFirst();
    String counted = tail.map(t -> unit.substring(0, unit.length() - t.length())).orElse(unit);
    if (!counted.isEmpty()) {
      form.append(", unit: ").append(counted.equals("%") ? "\"%\"" : counted);
    }
    qualifier(number, tail).ifPresent(q -> form.append(", qualifier: ").append(q));
    return Optional.of(form.toString());
  }

  private static Optional<String> qualifier(Matcher number, Optional<String> tail) {
    Optional<String> word =
        Optional.ofNullable(number.group(1))
            .or(() -> Optional.ofNullable(number.group(4)))
            .or(() -> tail);
    return word.flatMap(w -> Words.code(w, QUALIFIERS));
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }
}
