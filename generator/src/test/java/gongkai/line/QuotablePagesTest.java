package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever quotes a figure finds on its page what it counts, by whom, of how many, and the data. */
class QuotablePagesTest {
  private static final List<SharedSite> SITES = List.of(SharedSite.SAMPLE, SharedSite.SHIPPED);

  private static final List<String> LANGUAGES = List.of("", "en/");

  /** The pages of figures of a site in each of its languages. */
  private static List<String> figurePages(BuiltSite site) throws IOException {
    return site.pages().stream()
        .filter(p -> p.matches("(en/)?(units|years|statistics)/.*html"))
        .filter(p -> !p.matches("(en/)?(units|years)/(index|.*/.*)\\.html"))
        .toList();
  }

  @Test
  void everyIndicatorOfTheVocabulariesThatShipIsDefinedInBothLanguages() throws IOException {
    for (SharedSite shared : SITES) {
      for (Map<String, String> row : shared.built().table("data/vocabulary.csv")) {
        assertFalse(row.get("definition-zh-cn").isEmpty(), row::toString);
        assertFalse(row.get("definition-en").isEmpty(), row::toString);
      }
    }
  }

  @Test
  void anIndicatorsPageSaysWhatItCounts() throws IOException {
    BuiltSite site = SharedSite.SAMPLE.built();
    assertEquals(
        "Families registered as in hardship at the end of the period reported on",
        fact(site.page("en/statistics/hardship-families.html"), "Definition"));
    assertEquals("报告期末登记在档的困难职工家庭户数", fact(site.page("statistics/hardship-families.html"), "定义"));
  }

  @Test
  void everyPageOfFiguresSaysWhoCompiledThemAndOfWhichDay() throws IOException {
    List<String> without = new ArrayList<>();
    for (SharedSite shared : SITES) {
      for (String path : figurePages(shared.built())) {
        Document page = shared.built().page(path);
        boolean chinese = !path.startsWith("en/");
        if (fact(page, chinese ? "汇总单位" : "Compiled").isEmpty()
            || fact(page, chinese ? "数据更新" : "Data as of").isEmpty()) {
          without.add(path);
        }
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void everyPageOfFiguresSaysOfHowManyTheyAre() throws IOException {
    BuiltSite site = SharedSite.SAMPLE.built();
    assertEquals("本站收录了6个年度中5个的报告", fact(site.page("units/south-union.html"), "收录情况"));
    assertEquals(
        "Reports for 5 of 6 years are on this site",
        fact(site.page("en/units/south-union.html"), "Coverage"));
    assertTrue(site.page("years/2021.html").select(".headline").text().contains("本站收录了"));
    assertTrue(site.page("statistics/index.html").select(".big").text().contains("本站收录了"));
    assertTrue(site.page("statistics/unions-formed.html").text().contains("覆盖情况"));
  }

  /** Its own, not only that of the whole site. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "units/south-union.html > data/units/south-union.csv",
        "years/2021.html > data/years/2021.csv",
        "statistics/unions-formed.html > data/indicators/unions-formed.csv",
        "statistics/index.html > data/coverage.csv",
        "statistics/index.html > data/indicators.csv"
      })
  void everyPageOfFiguresLeadsToItsOwnFile(String pageAndFile) throws IOException {
    String[] parts = pageAndFile.split(" > ", 2);
    BuiltSite site = SharedSite.SAMPLE.built();
    for (String language : LANGUAGES) {
      String up = language.isEmpty() ? "../" : "../../";
      List<String> links = site.page(language + parts[0]).select("main a[href]").eachAttr("href");
      assertTrue(links.contains(up + parts[1]), () -> language + parts[0] + " " + links);
    }
  }

  @Test
  void everyPageOfFiguresIsCitedByBothStandards() throws IOException {
    List<String> without = new ArrayList<>();
    for (SharedSite shared : SITES) {
      for (String path : figurePages(shared.built())) {
        Stream<String> cited =
            shared.built().page(path).select("#citation ~ dl .citation dd").eachText().stream();
        List<String> forms = cited.toList();
        boolean both =
            forms.size() == 2
                && forms.get(0).contains("/OL]")
                && forms.get(1).contains("[viewed on: date]");
        if (!both) {
          without.add(path);
        }
      }
    }
    assertEquals(List.of(), without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          statistics/index.html       | 统计         | Statistics
          statistics/warmth-fund.html | 送温暖资金      | Relief for workers in hardship
          years/2022.html             | 2022年度报告   | Reports for 2022
          units/lower-river.html      | 下河         | Lower River
          """)
  void eachFormOfACitationIsInItsOwnLanguageOnEveryPage(
      String path, String chineseName, String englishName) throws IOException {
    BuiltSite site = SharedSite.SAMPLE.built();
    String selector = "#citation ~ dl .citation dd";
    List<String> forms = site.page(path).select(selector).eachText();
    assertEquals(forms, site.page("en/" + path).select(selector).eachText());
    assertTrue(forms.get(0).contains(chineseName), forms::toString);
    assertFalse(forms.get(0).contains("/en/"), forms::toString);
    assertTrue(forms.get(1).contains(englishName), forms::toString);
    assertTrue(forms.get(1).contains("/en/" + path.replace("index.html", "")), forms::toString);
  }

  @Test
  void topicsOfJoinedSectionsAreKeptApartByAPointInEnglish() throws IOException {
    List<String> joined = new ArrayList<>();
    for (String path : SharedSite.SAMPLE.built().pages()) {
      if (path.startsWith("en/compare/")) {
        joined.addAll(SharedSite.SAMPLE.built().page(path).select(".compare-row > h2").eachText());
      }
    }
    assertTrue(joined.contains("Study and political conviction · Moral conduct"), joined::toString);
    assertTrue(joined.stream().noneMatch(heading -> heading.contains(",")), joined::toString);
  }

  /** 23,800 never stands under 2.4; how the report writes it is said to whoever points at it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          statistics/warmth-fund.html    | 2.38万元    | 报告中的数值：23800元；报告公开或变更于2020年1月16日
          units/lower-river.html         | 2.38万元    | 报告中的数值：23800元；报告公开或变更于2020年1月16日
          en/units/lower-river.html      | 23,800 yuan | source as of 16 January 2020
          """)
  void aFigureInAnotherUnitHasItsOwnWordsAndDayInItsTitle(String path, String shown, String title)
      throws IOException {
    Document page = SharedSite.SAMPLE.built().page(path);
    List<String> titles =
        page.select("a.value").stream()
            .filter(value -> value.text().replace('\u00a0', ' ').equals(shown))
            .map(value -> value.attr("title").replace('\u00a0', ' '))
            .toList();
    assertEquals(List.of(title), titles);
  }

  /** One unit of counting and one power of ten, in every row of every page of figures. */
  @Test
  void theNumbersOfAnIndicatorAreInOneUnitOnAPage() throws IOException {
    List<String> mixed = new ArrayList<>();
    BuiltSite site = SharedSite.SAMPLE.built();
    for (String path : site.pages()) {
      for (Element row : site.page(path).select("table.series tr, table.compare-figures tr")) {
        Set<String> units = new TreeSet<>();
        for (Element value : row.select("a.value, .value-sum")) {
          if (value.select(".withheld").isEmpty()) {
            units.add(
                value
                    .text()
                    .replaceAll("[\\d.,\\s余多近约]|at (least|most)|nearly|more than|about|s$", ""));
          }
        }
        if (units.size() > 1) {
          mixed.add(path + " " + row.select("th").text() + " " + units);
        }
      }
    }
    assertEquals(List.of(), mixed);
  }

  private static String fact(Document page, String term) {
    return page.select("dl.facts > div").stream()
        .filter(div -> div.select("dt").text().equals(term))
        .map(div -> div.select("dd").text())
        .findFirst()
        .orElse("");
  }
}
