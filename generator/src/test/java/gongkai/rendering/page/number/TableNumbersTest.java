package gongkai.rendering.page.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.site.drawing.Denomination;
import gongkai.site.series.FigureRow.Written;
import gongkai.site.series.FigureSource;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Numbers of tables in, in the denomination of their indicator; out, what a page says. */
class TableNumbersTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static QuantityMarkup in(Language language) throws IOException {
    Path bundle = ROOT.resolve("themes/default/i18n/" + language.tag() + ".properties");
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      return new QuantityMarkup(new Wording(Messages.read(language, reader)), Language.CHINESE);
    }
  }

  private static Denomination typical(String unit, String number) {
    return new Denomination(unit, Optional.empty(), new BigDecimal(number));
  }

  private static Quantity quantity(String number, String unit) {
    return new Quantity(Optional.of(new BigDecimal(number)), unit, Qualifier.EXACT);
  }

  private static String said(Language language, String number, String unit, Denomination in)
      throws IOException {
    return Jsoup.parseBodyFragment(in(language).html(quantity(number, unit), in)).text();
  }

  @Test
  void anEnglishTableSaysANumberAsEveryOtherPageDoesWhateverStandsBesideIt() throws IOException {
    for (String beside : new String[] {"500", "700000", "3000000", "900000000"}) {
      Denomination in = typical("万元", beside.replaceFirst("0000$", ""));
      assertEquals("288,000 yuan", said(Language.ENGLISH, "28.8", "万元", in));
      assertEquals("629,000 yuan", said(Language.ENGLISH, "629000", "元", in));
      assertEquals("1 million yuan", said(Language.ENGLISH, "100", "万元", in));
      assertEquals("12.986 million yuan", said(Language.ENGLISH, "1298.6", "万元", in));
      assertEquals("1,234,567 yuan", said(Language.ENGLISH, "1234567", "元", in));
      assertEquals("500 yuan", said(Language.ENGLISH, "0.05", "万元", in));
      assertEquals("1.2 billion yuan", said(Language.ENGLISH, "12", "亿元", in));
    }
    assertEquals("88.5%", said(Language.ENGLISH, "88.50", "%", typical("%", "90")));
  }

  @Test
  void aChineseTableKeepsTheUnitOfItsIndicator() throws IOException {
    Denomination in = typical("万元", "300");
    assertEquals("28.8万元", said(Language.CHINESE, "28.8", "万元", in));
    assertEquals("2.38万元", said(Language.CHINESE, "23800", "元", in));
    assertEquals("1,298.6万元", said(Language.CHINESE, "1298.6", "万元", in));
  }

  private static String source(Language language, String written) throws IOException {
    Optional<Written> words =
        written.isEmpty() ? Optional.empty() : Optional.of(new Written(written, "元"));
    return in(language)
        .source(
            quantity("23800", "元"), new FigureSource(words, Optional.empty()), typical("万元", "3"));
  }

  @Test
  void onlyTheReportsOwnWordsAreSaidToBeTheReports() throws IOException {
    assertEquals("报告中的数值：23800元", source(Language.CHINESE, "23800"));
    // Written in words (两万三千八百元): what is left is what somebody entered.
    assertEquals("登记的数值：23,800元", source(Language.CHINESE, ""));
    assertEquals(null, source(Language.ENGLISH, "23800"));
  }
}
