package gongkai.rendering.page.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.model.Quantity;
import gongkai.text.figure.QuantityReader;
import gongkai.text.figure.quantity.ReadQuantity;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a report writes, read as an import reads it, and said as pages say it. */
class QuantityWordingTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static QuantityMarkup in(Language language) throws IOException {
    Path bundle = ROOT.resolve("themes/default/i18n/" + language.tag() + ".properties");
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      return new QuantityMarkup(new Wording(Messages.read(language, reader)), Language.CHINESE);
    }
  }

  /** Lines of {@code words of a report => Chinese page => English page}. */
  @Test
  void everyQuantityOfTheTableIsSaidInBothLanguages() throws IOException {
    QuantityMarkup chinese = in(Language.CHINESE);
    QuantityMarkup english = in(Language.ENGLISH);
    List<String> wanted =
        Files.readAllLines(ROOT.resolve("generator/src/test/resources/i18n/quantities.txt"));
    List<String> found = new ArrayList<>();
    for (String line : wanted) {
      String words = line.split(" => ", -1)[0];
      List<ReadQuantity> read = new QuantityReader(OptionalInt.of(2022)).read(words);
      String said = words;
      for (ReadQuantity one : read) {
        Quantity quantity = stored(one.quantity());
        said += " => " + plain(chinese.html(quantity)) + " => " + plain(english.html(quantity));
      }
      found.add(said);
    }
    assertTrue(wanted.size() >= 60, "the table is there");
    assertEquals(String.join("\n", wanted), String.join("\n", found));
  }

  /** As an import writes it into the front matter: without needless decimals. */
  private static Quantity stored(Quantity quantity) {
    return new Quantity(
        quantity.value().map(v -> new BigDecimal(v.stripTrailingZeros().toPlainString())),
        quantity.unit(),
        quantity.qualifier());
  }

  private static String plain(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
