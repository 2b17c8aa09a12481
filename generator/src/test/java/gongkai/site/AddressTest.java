package gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, about.html, about.html",
    "index.html, units/city.html, units/city.html",
    "units/city.html, index.html, ../index.html",
    "units/city.html, units/index.html, index.html",
    "en/reports/city/2023.html, reports/city/2023.html, ../../../reports/city/2023.html",
    "reports/city/2023.html, reports/old/2022.html, ../old/2022.html",
    "index.html, reports/city/附件 1.pdf, reports/city/%E9%99%84%E4%BB%B6%201.pdf",
  })
  void linksLeadFromOneFileToAnotherWhereverTheSiteStands(String from, String to, String link) {
    assertEquals(link, new Address(from).to(new Address(to)));
  }

  @Test
  void aPlaceInAPageIsPartOfTheLink() {
    Address page = new Address("units/city.html");
    assertEquals("city.html#section-2", page.to(page, Optional.of("section-2")));
    assertEquals("city.html", page.to(page, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, https://a.example/portal/",
    "en/units/index.html, https://a.example/portal/en/units/",
    "units/city.html, https://a.example/portal/units/city.html",
    "old/旧.html, https://a.example/portal/old/%E6%97%A7.html",
  })
  void anIndexIsNamedByItsFolderOutsideTheSite(String path, String absolute) {
    assertEquals(absolute, new Address(path).absolute(URI.create("https://a.example/portal/")));
  }
}
