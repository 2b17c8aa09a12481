package gongkai.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
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
        "10几",
        "2022.3.1",
        "二〇二三",
        "12，34",
        "若干",
        "九千九百九十九万亿万亿万亿万亿万亿万亿"
      })
  void namesNoNumber(String written) {
    assertEquals(Optional.empty(), Numerals.read(written));
  }

  @ParameterizedTest
  @CsvSource({"1,23", "12,3456", "1234,567"})
  void takesAnAsciiCommaForASeparatorOnlyBeforeThreeDigits(String first, String rest) {
    String written = first + "," + rest;
    assertEquals(Optional.empty(), Numerals.read(written));
  }
}
