package gongkai.document.source.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListNumeralsTest {

  @Test
  void countsAsChineseOfficesDo() {
    assertEquals(
        List.of("一", "十", "十一", "二十", "九十九"),
        written("chineseCountingThousand", 1, 10, 11, 20, 99));
    assertEquals(
        List.of("一百", "一百零一", "一百一十", "一千零一", "一万零二十"),
        written("chineseCountingThousand", 100, 101, 110, 1001, 10020));
  }

  @Test
  void writesDigitsPastAHundredWhereTheFormatOnlyCountsTens() {
    assertEquals(List.of("十", "九十九", "一○○"), written("chineseCounting", 10, 99, 100));
    assertEquals(List.of("九", "一〇", "二〇二三"), written("ideographDigital", 9, 10, 2023));
  }

  @Test
  void writesLegalNumerals() {
    assertEquals(List.of("壹", "壹拾贰", "壹佰零叁"), written("chineseLegalSimplified", 1, 12, 103));
  }

  @Test
  void writesLettersRomansAndCircles() {
    assertEquals(List.of("iv", "xix"), written("lowerRoman", 4, 19));
    assertEquals(List.of("Z", "AA"), written("upperLetter", 26, 27));
    assertEquals(
        List.of("①", "⑳", "㉑", "㊱", "51"), written("decimalEnclosedCircle", 1, 20, 21, 36, 51));
    assertEquals(List.of("㈠", "㈩", "11"), written("ideographEnclosedCircle", 1, 10, 11));
    assertEquals(List.of("甲", "癸", "甲"), written("ideographTraditional", 1, 10, 11));
    assertEquals(List.of("１２"), written("decimalFullWidth", 12));
  }

  @Test
  void writesTheWordsAndLettersOfOtherLanguages() {
    assertEquals(
        List.of("1st", "2nd", "3rd", "4th", "11th", "22nd", "112th"),
        written("ordinal", 1, 2, 3, 4, 11, 22, 112));
    assertEquals(List.of("9", "A", "1F"), written("hex", 9, 10, 31));
    assertEquals(
        List.of("One", "Nineteen", "Twenty", "Ninety-nine", "100"),
        written("cardinalText", 1, 19, 20, 99, 100));
    assertEquals(
        List.of("First", "Twelfth", "Twentieth", "Twenty-first"),
        written("ordinalText", 1, 12, 20, 21));
    assertEquals(List.of("일", "일영"), written("koreanDigital", 1, 10));
    assertEquals(List.of("一", "一零"), written("koreanDigital2", 1, 10));
    assertEquals(List.of("구", "십", "십일", "이십"), written("koreanCounting", 9, 10, 11, 20));
    assertEquals(List.of("하나", "열둘", "서른"), written("koreanLegal", 1, 12, 30));
    assertEquals(List.of("가", "하", "가가"), written("ganada", 1, 14, 15));
    assertEquals(List.of("ㄱ", "ㅎ"), written("chosung", 1, 14));
    assertEquals(List.of("甲子", "癸酉", "甲戌"), written("ideographZodiacTraditional", 1, 10, 11));
  }

  @Test
  void fillsNumbersUpWithZeros() {
    assertEquals(List.of("01", "10"), written("decimalZero", 1, 10));
    assertEquals(List.of("001", "012", "1234"), written("001", 1, 12, 1234));
  }

  /** A star before a paragraph would be a redaction, and nothing is the first sign of none. */
  @Test
  void writesWhatItDoesNotKnowAsDecimal() {
    assertEquals(List.of("7"), written("aFormatOfTheFuture", 7));
    assertEquals(List.of("1"), written("chicago", 1));
    assertEquals(List.of("0"), written("koreanLegal", 0));
  }

  @Test
  void knowsTheNumbersOfOlderFiles() {
    assertEquals("decimal", ListNumerals.byCode(0));
    assertEquals("bullet", ListNumerals.byCode(23));
    assertEquals("chineseCounting", ListNumerals.byCode(37));
    assertEquals("chineseCountingThousand", ListNumerals.byCode(39));
    assertEquals("koreanDigital2", ListNumerals.byCode(44));
    assertEquals("none", ListNumerals.byCode(255));
  }

  private static List<String> written(String format, int... numbers) {
    return IntStream.of(numbers).mapToObj(number -> ListNumerals.write(number, format)).toList();
  }
}
