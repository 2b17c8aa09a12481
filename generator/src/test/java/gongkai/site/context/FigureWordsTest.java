package gongkai.site.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.site.series.FigureRow.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {
  private static final Pattern BEFORE_THREES = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "35 | 家 | 新建工会35家 | 35 家",
        "35 | 家 | 新建35余家工会 | 35 家",
        "35 | 家 | 新建35个工会 | 35",
        "35 | 家 | 新建工会三十五家 | none",
        "35 | 家 | 新建135家，其中35家 | 35 家",
        "35 | 家 | 新建352家 | none",
        "35 | 家 | 新建35.5家 | none",
        "35 | 家 | 新建35.00家 | 35.00 家",
        "35 | 家 | 新建35,000家 | none",
        "0.5 | % | 占0.50% | 0.50 %",
        "1234567 | 元 | 拨付1,234,567元 | 1,234,567 元",
        "1234567 | 元 | 拨付1，234567元 | 1，234567 元",
        "1234567 | 元 | 拨付12,34567元 | none",
        "3.5 | 万元 | 拨付3.5万元 | 3.5万 元",
        "3.5 | 万元 | 拨付35000元 | 35000 元",
        "120000000 | 元 | 拨付1.20亿元 | 1.20亿 元",
        "-1234 | 元 | 结余-1,234元 | -1,234 元"
      })
  void findsTheNumberAsTheQuoteWritesIt(String number, String unit, String quote, String written) {
    Quantity quantity = Quantity.of(new BigDecimal(number), unit, Qualifier.EXACT);
    assertEquals(
        written,
        FigureWords.of(quantity, quote)
            .map(w -> (w.number() + " " + w.unit()).strip())
            .orElse("none"));
  }

  @Test
  void findsWhatPatternsOfAllWaysFind() {
    Random random = new Random(3);
    String signs = "0012357,，..万亿元家余多来 -";
    List<String> units = List.of("元", "万元", "家", "", "%");
    for (int round = 0; round < 60_000; round++) {
      StringBuilder quote = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        quote.append(signs.charAt(random.nextInt(signs.length())));
      }
      BigDecimal value =
          BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 60 : 300_000), random.nextInt(3))
              .movePointRight(random.nextInt(4) == 0 ? 4 : 0);
      if (random.nextBoolean()) {
        quote.insert(random.nextInt(quote.length()), value.toPlainString());
      }
      String unit = units.get(random.nextInt(units.size()));
      String context = value + " " + unit + " in " + quote;
      Quantity quantity = Quantity.of(value, unit, Qualifier.EXACT);
      assertEquals(
          byPattern(quantity, quote.toString()),
          FigureWords.of(quantity, quote.toString()),
          context);
    }
  }

  private static Optional<Written> byPattern(Quantity quantity, String quote) {
    CountingUnit unit = CountingUnit.of(quantity.unit());
    BigDecimal number = unit.inBase(quantity.value().orElseThrow());
    List<String> ways = new ArrayList<>();
    for (int power : List.of(8, 4)) {
      BigDecimal large = number.movePointLeft(power);
      if (large.abs().compareTo(new BigDecimal("0.01")) >= 0) {
        ways.add(digits(large) + (power == 8 ? "亿" : "万"));
      }
    }
    ways.add(digits(number));
    for (String way : ways) {
      Matcher found =
          Pattern.compile(
                  "(?<![\\d.,，])("
                      + way
                      + ")(?![\\d.,，]*\\d)[余多来]?("
                      + Pattern.quote(unit.base())
                      + ")?")
              .matcher(quote);
      if (found.find()) {
        String after = Optional.ofNullable(found.group(2)).orElse("");
        return Optional.of(new Written(found.group(1), after));
      }
    }
    return Optional.empty();
  }

  private static String digits(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "(?:\\.0+)?" : "\\." + plain.substring(point + 1) + "0*";
    return BEFORE_THREES.matcher(whole).replaceAll("[,，]?") + rest;
  }
}
