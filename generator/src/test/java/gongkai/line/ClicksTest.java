package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What readers come for, by links from the home page, as they read them: at most two clicks, in the
 * sample in both languages and in a portal of many units.
 */
class ClicksTest {
  private static final int MOST = 2;
  private static final int UNITS = 110;

  @TempDir private static Path temp;
  private static BuiltSite many;

  @BeforeAll
  static void build() throws IOException {
    StringBuilder site = new StringBuilder(SiteFolder.EMPTY.replace("[zh-CN, en]", "[zh-CN]"));
    site.append(
        """
        -- content/vocabulary/indicators.yml --
        - {id: unions-formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum}
        """);
    for (int unit = 1; unit <= UNITS; unit++) {
      String level = unit % 3 == 0 ? "bureau" : unit % 2 == 0 ? "district" : "township";
      site.append("-- content/units/unit-%d.yml --\nname: 第%d单位\n".formatted(unit, unit));
      site.append("level: %s\n".formatted(level));
      for (int year = 2019; year <= 2023; year++) {
        if (year < 2023 || unit > 7) {
          site.append(report(unit, year));
        }
      }
    }
    SiteFolder.write(temp.resolve("site"), site.toString());
    many = BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 2);
  }

  private static String report(int unit, int year) {
    String answer =
        year == 2019
            ? ""
            : "follows:\n  - {promise: 建成%d个站点, quote: 建成的站点有%d个}\n".formatted(year, year);
    return """
    -- content/reports/unit-%d/%d.md --
    ---
    title: 第%d单位%d年述职报告
    unit: unit-%d
    year: %d
    type: team
    status: published
    published: %d-01-20
    indicators:
      - {id: unions-formed, label: 新建工会, value: %d, unit: 家, quote: 新建工会%d家, reviewed: true}
    plans:
      - {quote: 建成%d个站点, reviewed: true}
    %s---
    ## 一、工作

    新建工会%d家。建成的站点有%d个。

    ## 二、打算

    建成%d个站点。
    """
        .formatted(
            unit, year, unit, year, unit, year, year + 1, unit, unit, year + 1, answer, unit, year,
            year + 1);
  }

  /** Somebody who follows links by their words. */
  private static final class Reader {
    private final BuiltSite site;
    private String page;
    private int clicks;

    Reader(BuiltSite site, String home) {
      this.site = site;
      this.page = home;
    }

    Document page() throws IOException {
      return site.page(page);
    }

    /**
     * Follows the first link with these words.
     *
     * @param within where the reader looks
     */
    Reader click(String within, String words) throws IOException {
      Element link =
          page().select(within + " a[href]").stream()
              .filter(a -> a.text().contains(words))
              .findFirst()
              .orElseThrow(() -> new AssertionError(page + " has no link " + words));
      String file = link.attr("href").replaceFirst("#.*", "");
      page = file.isEmpty() ? page : Path.of(page).resolveSibling(file).normalize().toString();
      clicks++;
      return this;
    }

    /** The words of a part of the page, within as many clicks as there may be. */
    String reads(String part) throws IOException {
      assertTrue(clicks <= MOST, clicks + " clicks to " + page);
      Element found = page().selectFirst(part);
      assertFalse(found == null, page + " has no " + part);
      return found.text();
    }
  }

  /**
   * A portal and the words of its links.
   *
   * @param home where the reader begins
   * @param year whose reports are not all there
   * @param unit that reported on 2021
   * @param planned that it had planned something for {@code year}
   */
  private record Portal(
      BuiltSite site, String home, Words words, String unit, String year, String planned) {
    Reader reader() {
      return new Reader(site, home);
    }
  }

  private record Words(String statistics, String changes, String data, String units) {}

  private static Stream<Portal> portals() throws IOException {
    Words chinese = new Words("统计", "变更", "数据", "单位");
    Words english = new Words("Statistics", "Changes", "Data", "Units");
    BuiltSite sample = SharedSite.SAMPLE.built();
    return Stream.of(
        new Portal(sample, "index.html", chinese, "示例西区总工会", "2020", "2022"),
        new Portal(
            sample,
            "en/index.html",
            english,
            "Sample West District Federation of Trade Unions",
            "2020",
            "2022"),
        new Portal(many, "index.html", chinese, "第17单位", "2023", "2023"));
  }

  @ParameterizedTest
  @MethodSource("portals")
  void whoHasNotPublishedAYear(Portal portal) throws IOException {
    Reader reader = portal.reader().click("#coverage ~ .table-scroll thead", portal.year());
    assertTrue(reader.reads("section:has(> #missing)").length() > 20);
  }

  @ParameterizedTest
  @MethodSource("portals")
  void aUnitsReportOn2021(Portal portal) throws IOException {
    Reader reader =
        portal
            .reader()
            .click("#coverage ~ .table-scroll thead", "2021")
            .click("section:has(> #reports) li:contains(" + portal.unit() + ")", "");
    assertTrue(reader.reads("h1").contains("2021"), reader.reads("h1"));
    assertTrue(reader.reads(".facts").contains(portal.unit()));
  }

  @ParameterizedTest
  @MethodSource("portals")
  void aFigureOverFiveYears(Portal portal) throws IOException {
    Reader reader = portal.reader().click(".sections", portal.words().statistics());
    String figure = reader.page().select("#indicators ~ .table-scroll th a").first().text();
    reader.click("section:has(> #indicators) tbody", figure);
    assertEquals(figure, reader.reads("h1"));
    assertTrue(reader.page().select("table.series thead th").size() > 5);
    assertFalse(reader.page().select("svg.chart").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("portals")
  void whatWasPromisedAndWhatWasDone(Portal portal) throws IOException {
    Reader found =
        portal.reader().click(".sections", portal.words().units()).click("main", portal.unit());
    assertTrue(found.reads("section:has(> #plans) #plans-" + portal.planned()).length() > 4);
    assertFalse(found.page().select("#plans ~ .promise .quoted").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("portals")
  void allData(Portal portal) throws IOException {
    Reader reader = portal.reader().click(".foot-links", portal.words().data());
    assertTrue(reader.page().select("a[href$=indicators.csv]").size() > 0);
    assertTrue(reader.reads("main").contains("CSV"));
  }

  @ParameterizedTest
  @MethodSource("portals")
  void howToCiteAFigure(Portal portal) throws IOException {
    Reader reader = portal.reader().click(".sections", portal.words().statistics());
    String figure = reader.page().select("#indicators ~ .table-scroll th a").first().text();
    reader.click("section:has(> #indicators) tbody", figure);
    assertTrue(reader.reads("section.citations dl").contains("[DB/OL]"));
  }

  @ParameterizedTest
  @MethodSource("portals")
  void whatChangedSinceLastMonth(Portal portal) throws IOException {
    Reader reader = portal.reader().click(".sections", portal.words().changes());
    List<String> months = reader.page().select("h3[id^=month-]").eachText();
    assertTrue(reader.reads("details.month ul").length() > 10);
    assertTrue(months.size() > 1 && months.get(0).matches(".*202[34].*"), months::toString);
    assertEquals(1, reader.clicks);
  }

  /** A level's cell leads to its reports of the year, not only to the year. */
  @Test
  void whereOnlyLevelsAreShownEachCellLeadsToItsReports() throws IOException {
    Document home = many.page("index.html");
    List<String> cells = home.select(".level td a").eachAttr("href");
    assertEquals(15, cells.size());
    assertTrue(cells.contains("years/2021.html#level-district"), cells::toString);
    assertEquals(List.of(), many.brokenLinks());
  }
}
