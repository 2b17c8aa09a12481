package gongkai.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongkai.model.Language;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final String PATTERNS = "format.date=d/M/yyyy\nformat.group=,\nformat.decimal=.\n";

  private static Wording wording(String texts) throws IOException {
    return new Wording(Messages.read(new Language("ru"), new StringReader(PATTERNS + texts)));
  }

  private static String forms(String rules, long... numbers) throws IOException {
    String texts = "a=other\na.zero=zero\na.one=one\na.two=two\na.few=few\na.many=many\n";
    Messages messages = wording(texts + rules).messages();
    return java.util.Arrays.stream(numbers)
        .mapToObj(n -> messages.text("a", n))
        .collect(Collectors.joining(" "));
  }

  /** The rules of Unicode's CLDR for whole numbers, as a translator copies them into a bundle. */
  @Test
  void aLanguageBringsItsOwnPluralRules() throws IOException {
    assertEquals("other one other", forms("plural.one=n = 1\n", 0, 1, 2));
    String russian =
        """
        plural.one=n % 10 = 1 and n % 100 != 11
        plural.few=n % 10 = 2..4 and n % 100 != 12..14
        plural.many=n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14
        """;
    assertEquals(
        "many one few few many many many one few",
        forms(russian, 0, 1, 2, 4, 5, 11, 12, 101, 1_003));
    String arabic =
        """
        plural.zero=n = 0
        plural.one=n = 1
        plural.two=n = 2
        plural.few=n % 100 = 3..10
        plural.many=n % 100 = 11..99
        """;
    assertEquals("zero one two few many other few", forms(arabic, 0, 1, 2, 3, 11, 100, 103));
  }

  @Test
  void aNumberIsCountedHoweverItIsWrittenAndWordsAreNot() throws IOException {
    Messages messages = wording("plural.one=n % 10 = 1\na=many {0}\na.one=one {0}\n").messages();
    assertEquals("one 1,231", messages.text("a", written("1231", "1,231")));
    assertEquals("many 1.1", messages.text("a", written("1.1", "1.1")));
    assertEquals("many 1 million", messages.text("a", written("1000000", "1 million")));
    assertEquals("many 1,231", messages.text("a", "1,231"));
    assertEquals("many 一", messages.text("a", "一"));
  }

  private static NumberText written(String number, String text) {
    return new NumberText(new BigDecimal(number), text);
  }

  @Test
  void faultyPatternsAreNamed() {
    for (String faulty :
        List.of(
            "plural.few=n mod 10 is 2",
            "plural.one=n % 0 = 1",
            "format.date=hello",
            "scale.6={0} million",
            "scale.6={0} million\nscale.from=many")) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> wording(faulty)).getMessage();
      assertEquals(
          faulty.contains("scale") ? "scale.from" : faulty.substring(0, faulty.indexOf('=')),
          message);
    }
  }

  @Test
  void monthsAreNamedByTheBundle() throws IOException {
    LocalDate day = LocalDate.of(2024, 3, 5);
    assertEquals("5/3/2024", wording("").date(day));
    StringBuilder months = new StringBuilder("format.date=d MMMM yyyy\n");
    for (int month = 1; month <= 12; month++) {
      months.append("month.").append(month).append("=Mond’s d'").append(month).append('\n');
    }
    assertEquals("5 Mond’s d'3 2024", wording(months.toString()).date(day));
    String eleven = months.toString().replaceFirst("month.12=.*\n", "");
    assertEquals(
        "month.12",
        assertThrows(IllegalArgumentException.class, () -> wording(eleven)).getMessage());
  }

  @Test
  void wordsForLargeNumbersAreUsedOnlyWhereTheyLoseNothing() throws IOException {
    Wording wording = wording("scale.from=100000\nscale.4={0}万\nscale.8={0}亿\n");
    assertEquals(
        "99,999 10万 12.345万 123,456.5 123,456,789 1亿 1.5亿 12,345.678万 −20亿 0",
        java.util.stream.Stream.of(
                "99999",
                "100000",
                "123450",
                "123456.5",
                "123456789",
                "100000000",
                "150000000",
                "123456780",
                "-2000000000",
                "0")
            .map(n -> wording.scaled(new BigDecimal(n)))
            .collect(Collectors.joining(" ")));
    assertEquals("123,450", wording("").scaled(new BigDecimal("123450")));
  }

  /** 7.755万余, 35余家 and 100余% are no Chinese; 300万余, 30余家 are. */
  @ParameterizedTest
  @CsvSource({
    "300万, 人, 300万余",
    "30, 家, 30余",
    "1200, , 1200余",
    "7.755万, 元, 超过7.755万",
    "35, 家, 超过35",
    "0, 家, 超过0",
    "100, %, 超过100",
    "100, ％, 超过100",
    "10, 个百分点, 超过10",
    "99.5, %, 超过99.5"
  })
  void onlyARoundNumberHasSomethingAfterIt(String number, String unit, String told)
      throws IOException {
    Wording wording = wording("qualifier.more-than={0}余\nqualifier.more-than.over=超过{0}\n");
    String counted = unit == null ? "" : unit;
    assertEquals(
        told, wording.qualified(number, Quantity.of(BigDecimal.ONE, counted, Qualifier.MORE_THAN)));
  }
}
