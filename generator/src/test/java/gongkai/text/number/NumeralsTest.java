package gongkai.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "35=35",
        "３５=35",
        "1,234,567.5=1234567.5",
        "1.2亿=120000000",
        "12 万=120000",
        "12 余万=120000",
        "3.5万=35000",
        "300多万=3000000",
        "900余万=9000000",
        "1亿2000万=120000000",
        "5千=5000",
        "2万5千=25000",
        "三亿二千万=320000000",
        "一百二十=120",
        "一百零五=105",
        "一百二=120",
        "两千=2000",
        "十六=16",
        "二十=20",
        "十余=10",
        "十余万=100000",
        "四十六亿八千万=4680000000",
        "一万零三十=10030",
        "三点五=3.5",
        "三点五万=35000",
        "千余=1000",
        "零=0",
        "两万三=23000",
        "三亿五=350000000",
        "十五万三=153000",
        "一千一=1100",
        "一千零五=1005",
        "一百一十=110",
        "一百一十五=115",
        "一万零五=10005",
        "一千零一十=1010",
        "万=10000",
        "亿=100000000",
        "万亿=1000000000000",
        "万余=10000",
        "十点五=10.5",
        "三点一四=3.14",
        "两千三百余万=23000000",
        "1亿零5=100000005",
        "1亿5万=100050000",
        "123456789012345=123456789012345",
        "1,234.56=1234.56",
        "999,999=999999",
        "一千二百三十四亿五千六百七十八万九千零一十二=123456789012",
        "0=0",
        "-3.2=-3.2"
      })
  void namesANumber(String written, String value) {
    assertEquals(
        Optional.of(new BigDecimal(value)),
        Numerals.read(written).map(v -> new BigDecimal(v.stripTrailingZeros().toPlainString())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "几十",
        "数百",
        "十几",
        "七八",
        "三五十",
        "1亿5",
        "10几",
        "2022.3.1",
        "二〇二三",
        "12，34",
        "若干",
        "1234567890123456",
        "-1234567890123456",
        "零零",
        "〇〇",
        "一亿一亿",
        "点五",
        "三点",
        "10.1.2",
        "1.2.3.4",
        "",
        "万科",
        "一二",
        "一百二三",
        "九千九百九十九万亿万亿万亿万亿万亿万亿"
      })
  void namesNoNumber(String written) {
    assertEquals(Optional.empty(), Numerals.read(written));
  }

  /** How exact a number is, and where it ends, is part of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "35家 = 35 exact 2",
        "三百余人 = 300 more-than 3",
        "三百多人 = 300 more-than 3",
        "二十来人 = 20 approx 3",
        "十来 = 10 approx 2",
        "三百来 = 300 approx 3",
        "五来 = 5 exact 1",
        "五余 = 5 exact 1",
        "300 多人 = 300 more-than 5",
        "300多万人 = 3000000 more-than 5",
        "300余 = 300 more-than 4",
        "300 人 = 300 exact 3",
        "两千余万元 = 20000000 more-than 4",
        "十余万元 = 100000 more-than 3",
        "10几人 = none exact 3",
        "数百人 = none exact 2",
        "几 = none exact 1",
        "1亿5人 = none exact 3",
        "5万6万 = 50000 exact 2",
        "3.5% = 3.5 exact 3",
        "3.人 = 3 exact 1",
        "-5度 = -5 exact 2",
        "- = nothing",
        "2022.3.1起 = none exact 8",
        "12 万科 = 12 exact 2",
        "3.17万科次 = 31700 exact 5",
        "3万科技 = 3 exact 1"
      })
  void tellsHowExactANumberIsAndWhereItEnds(String text, String expected) {
    assertEquals(expected, told(Numerals.at(text, 0)));
  }

  private static String told(Optional<Numeral> numeral) {
    return numeral
        .map(
            n ->
                n.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("none")
                    + " "
                    + n.qualifier().code()
                    + " "
                    + n.end())
        .orElse("nothing");
  }

  /** A blank parts thousands behind words, and not behind the name of a thing. */
  @ParameterizedTest
  @CsvSource({
    "共1 234人, 1234",
    "共 1 234 567人, 1234567",
    "；1 234人, 1234",
    "附件1 234人, 1",
    "表3 120人, 3",
    "代表3 120人, 3120",
    "第三项5 100人, 5",
    "a1 234人, 1",
    "1 234人, 1",
    "共1 23人, 1",
    "共1 2345人, 1",
    "共1234 567人, 1234"
  })
  void aBlankPartsThousandsWhereWordsCountSomething(String text, String value) {
    int at = 0;
    while (!Numerals.isDigit(text.charAt(at))) {
      at++;
    }
    assertEquals(value, told(Numerals.at(text, at)).replaceFirst(" .*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {"35家，一百二十人，几十次 = 35 120", "3万5千元 = 35000", "没有数 = ", "2022.3.1 = ", "一、二、三 = 1 2 3"})
  void findsTheNumbersOfSomeWords(String words, String expected) {
    assertEquals(
        expected == null ? "" : expected,
        WrittenNumbers.in(words).stream()
            .map(n -> n.value().orElseThrow().stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"1,23", "12,3456", "1234,567"})
  void takesAnAsciiCommaForASeparatorOnlyBeforeThreeDigits(String first, String rest) {
    String written = first + "," + rest;
    assertEquals(Optional.empty(), Numerals.read(written));
  }
}
