package gongkai.content.slip;

import gongkai.han.HanDigits;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates and numbers as prose writes them, and how front matter writes the same. */
public final class WrittenForms {
  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{4})\\s*[-年/.．。－—–、]\\s*([0-9]{1,2})\\s*[-月/.．。－—–、]\\s*"
              + "([0-9]{1,2})\\s*[日号]?(?:[ T]+[0-9]{1,2}[:：][0-9]{2}.*)?");
  private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern YEAR = Pattern.compile("([0-9]{4})\\s*(年|\\p{IsHan}*)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\p{IsHan}{0,4}?)\\s*"
              + "(-?[0-9]+(?:[,，][0-9]{3})*(?:[.．][0-9]+)?)\\s*(万亿|万|亿|千|百)?\\s*"
              + "(余|多)?\\s*([\\p{IsHan}]{0,6}|%|℃)");

  private static final Pattern MASK = Pattern.compile("([*＊﹡×xX_○□■▲])\\1*|〇{2,}");

  private static final Pattern TENS =
      Pattern.compile("([" + HanDigits.TO_NINE + "]?)十([" + HanDigits.TO_NINE + "]?)");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "百", BigDecimal.valueOf(100),
          "千", BigDecimal.valueOf(1_000),
          "万", BigDecimal.valueOf(10_000),
          "亿", BigDecimal.valueOf(100_000_000),
          "万亿", BigDecimal.valueOf(1_000_000_000_000L));

  private static final List<String> QUALIFIERS =
      List.of("exact", "approx", "nearly", "more-than", "at-least", "at-most");

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
    if (!year.matches()) {
      return Optional.empty();
    }
    String word = year.group(2);
    boolean said =
        word.isEmpty() || word.equals("年") || Words.key(word, List.of("year")).isPresent();
    return said ? Optional.of(year.group(1)) : Optional.empty();
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
      int digit = HanDigits.ofAnyForm(c);
      plain.append(digit < 0 ? String.valueOf(c) : String.valueOf(digit));
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
    if (!number.matches() || !isQualifierOrNothing(number.group(1))) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group(2).replaceAll("[,，]", "").replace('．', '.'));
    BigDecimal scale = Optional.ofNullable(number.group(3)).map(SCALES::get).orElse(BigDecimal.ONE);
    BigDecimal plain = value.multiply(scale);
    StringBuilder form = new StringBuilder("value: ").append(plain(plain));
    String unit = number.group(5);
    String tail = Words.tail(unit, QUALIFIERS);
    String counted = unit.substring(0, unit.length() - tail.length());
    if (!counted.isEmpty()) {
      form.append(", unit: ").append(counted.equals("%") ? "\"%\"" : counted);
    }
    qualifier(number, tail).ifPresent(q -> form.append(", qualifier: ").append(q));
    return Optional.of(form.toString());
  }

  private static boolean isQualifierOrNothing(String word) {
    return word.isEmpty() || Words.code(word, QUALIFIERS).isPresent();
  }

  private static Optional<String> qualifier(Matcher number, String tail) {
    return Stream.of(number.group(1), number.group(4), tail)
        .filter(word -> word != null && !word.isEmpty())
        .findFirst()
        .flatMap(word -> Words.code(word, QUALIFIERS));
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }
}
