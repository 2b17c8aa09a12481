package gongkai.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityMarkupTest {
  private static QuantityMarkup in(Language language) throws IOException {
    Path bundle =
        Path.of(System.getProperty("project.root"))
            .resolve("themes/default/i18n/" + language.tag() + ".properties");
    return new QuantityMarkup(
        new Wording(
            Messages.read(language, Files.newBufferedReader(bundle, StandardCharsets.UTF_8))));
  }

  private static String told(Quantity quantity, Language language) throws IOException {
    return in(language).html(quantity).replaceAll("<[^>]*>", "");
  }

  /** A word takes the place of digits only where it takes nothing from the number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120000000 | 元   | 120 million yuan   | 1.2亿元",
        "12000     | 万元 | 120 million yuan   | 12,000万元",
        "2000000   | 万元 | 20 billion yuan    | 2,000,000万元",
        "35000     | 人次 | 35,000 person-times | 35,000人次",
        "1250000   | 人次 | 1.25 million person-times | 125万人次",
        "1234567   | 元   | 1,234,567 yuan     | 1,234,567元",
        "12.5      | 亿元 | 1.25 billion yuan  | 12.5亿元",
        "1         | 人次 | 1 person-time      | 1人次",
        "0         | 家   | 0 organisations    | 0家",
        "98.5      | %    | 98.5%              | 98.5%"
      })
  void numbersAreSaidAsEachLanguageSaysThem(
      BigDecimal number, String unit, String english, String chinese) throws IOException {
    Quantity quantity = Quantity.of(number, unit, Qualifier.EXACT);
    assertEquals(english, told(quantity, Language.ENGLISH));
    assertEquals(chinese, told(quantity, Language.CHINESE));
  }

  @ParameterizedTest
  @CsvSource({"家, withheld (organisations), 未公开（家）", "'', withheld, 未公开"})
  void whatIsWithheldHasNoNumber(String unit, String english, String chinese) throws IOException {
    assertEquals(english, told(Quantity.withheld(unit), Language.ENGLISH));
    assertEquals(chinese, told(Quantity.withheld(unit), Language.CHINESE));
  }
}
