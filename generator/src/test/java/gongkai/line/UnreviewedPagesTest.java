package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody has confirmed, from the front matter to every page that it reaches. */
class UnreviewedPagesTest {
  private static final String SITE =
      SiteFolder.EMPTY
          + """
          -- content/units/city.yml --
          name: {zh-CN: 某市, en: A city}
          level: city
          -- content/vocabulary/indicators.yml --
          - {id: unions, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum}
          - {id: rate, label: {zh-CN: 备案率, en: Filing rate}, unit: "%", total: none}
          -- content/reports/city/2022.md --
          ---
          title: {zh-CN: 2022年报告, en: Report on 2022}
          unit: city
          year: 2022
          type: team
          status: published
          published: 2023-01-20
          indicators:
            - {id: unions, label: 新建, value: 35, unit: 家, quote: 新建工会35家FIRST}
            - {label: 走访, value: 60, unit: 户, quote: 走访60户FIRST}
            - {label: 资金, value: withheld, unit: 万元, quote: "投入**万元", reviewed: true}
          events:
            - {date: 3月5日, from: 2022-03-05, to: 2022-03-05, precision: day, quote: 3月5日，召开大会FIRST}
          plans:
            - {quote: 建立档案。FIRST}
          ---
          ## 一、工作

          新建工会35家，走访60户，投入**万元，其中**镇2家。3月5日，召开大会。

          ## 二、打算

          建立档案。
          -- content/reports/city/2023.md --
          ---
          title: {zh-CN: 2023年报告, en: Report on 2023}
          unit: city
          year: 2023
          type: team
          status: published
          published: 2024-01-20
          indicators:
            - {id: unions, label: 企业, value: 30, unit: 家, quote: 企业工会30家, part: true, reviewed: true}
            - {id: unions, label: 机关, value: 12, unit: 家, quote: 机关工会12家, part: true, reviewed: true}
          ---
          ## 一、工作

          新建企业工会30家、机关工会12家。
          """;

  @TempDir private Path temp;

  /** The site with everything of 2022 confirmed, or nothing but the withheld figure. */
  private BuiltSite site(boolean reviewed) throws IOException {
    String text =
        SITE.replace("。FIRST", reviewed ? "。, reviewed: true" : "。")
            .replace("FIRST", reviewed ? ", reviewed: true" : "");
    SiteFolder.write(temp.resolve("site"), text);
    return BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
  }

  private static final List<String> REACHED =
      List.of(
          "index.html",
          "reports/city/2022.html",
          "compare/city/2023.html",
          "units/index.html",
          "units/city.html",
          "years/index.html",
          "years/2022.html",
          "years/2023.html",
          "statistics/index.html",
          "statistics/unions.html");

  @Test
  void everyPageThatItReachesSaysSoInWords() throws IOException {
    BuiltSite site = site(false);
    for (String path : REACHED) {
      Document chinese = site.page(path);
      assertTrue(chinese.select("main").text().contains("机器提取，尚未核对"), path);
      assertFalse(chinese.select("main .proposed").isEmpty(), path);
      Document english = site.page("en/" + path);
      assertTrue(english.select("main").text().contains("not yet checked"), path);
    }
    assertTrue(site.page("reports/city/2023.html").select(".proposed").isEmpty());
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void whatAPersonConfirmedHasNoMarkOnAnyPage() throws IOException {
    BuiltSite site = site(true);
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertTrue(
          page.select(".proposed, .figure-proposed, .c-ring, .key-proposed").isEmpty(), path);
      assertFalse(page.text().contains("尚未核对") || page.text().contains("not yet checked"), path);
    }
  }

  @Test
  void aReportCountsAtItsTopWhatIsNotCheckedYet() throws IOException {
    BuiltSite site = site(false);
    assertEquals(
        "待核 本报告有2项数字、1条事件、1句计划由机器提取，尚未核对。",
        visible(site.page("reports/city/2022.html").selectFirst(".notice-proposed")));
    assertEquals(
        "not checked Proposed by machine and not yet checked in this report: 2 figures, 1 event, 1"
            + " sentence on plans.",
        visible(site.page("en/reports/city/2022.html").selectFirst(".notice-proposed")));
  }

  private static String visible(Element element) {
    Element copy = element.clone();
    copy.select("[hidden]").remove();
    return copy.text();
  }

  /** The text stays verbatim: the mark is an attribute, and the page's legend describes it. */
  @Test
  void aFigureInTheTextIsMarkedAndTheTextStaysAsItIs() throws IOException {
    Document page = site(false).page("reports/city/2022.html");
    assertTrue(page.select("article").text().contains("新建工会35家，走访60户，投入**万元，其中**镇2家。"));
    List<Element> marked = page.select("article .figure-proposed");
    assertEquals(List.of("新建工会35家", "走访60户"), marked.stream().map(Element::text).toList());
    assertEquals(
        List.of("../../statistics/unions.html#city-2022", "2022.html#figure-2"),
        marked.stream().map(link -> link.attr("href")).toList());
    for (Element link : marked) {
      assertEquals("待核", link.attr("data-mark"));
      assertEquals("机器提取，尚未核对", page.getElementById(link.attr("aria-describedby")).text());
    }
    assertEquals("60户 待核机器提取，尚未核对", page.selectFirst("#figure-2 .num").text());
  }

  @Test
  void eachMarkIsHeardOnce() throws IOException {
    Document page = site(false).page("units/city.html");
    Element mark = page.selectFirst(".promise-sentences .proposed");
    mark.select("[aria-hidden=true]").remove();
    assertEquals("机器提取，尚未核对", mark.text());
  }

  @Test
  void aTotalSaysHowManyOfItsValuesAreNotChecked() throws IOException {
    BuiltSite site = site(false);
    assertEquals("35家 1项待核", site.page("years/2022.html").select(".totals .num a").text());
    assertEquals("42", site.page("en/statistics/unions.html").select("#total-2023 .number").text());
    assertTrue(site.page("en/statistics/unions.html").select("#total-2023 .proposed").isEmpty());
    assertEquals(
        "35家 1项待核", site.page("statistics/index.html").select(".series td a").get(0).text());
  }

  @Test
  void aChartRingsWhatIsNotCheckedAndSaysSoInItsDescription() throws IOException {
    Document page = site(false).page("en/statistics/unions.html");
    Element chart = page.selectFirst("svg.chart-columns");
    assertEquals(1, chart.select("circle.c-ring").size());
    assertEquals(
        "2022: 35 (some not checked) (1 of 1 unit); 2023: 42 (1 of 1 unit)",
        chart.selectFirst("desc").text());
    assertNotNull(page.selectFirst(".chart-legend .key-proposed"));
  }

  @Test
  void anEventAndAPlanCarryTheMark() throws IOException {
    BuiltSite site = site(false);
    assertEquals(1, site.page("years/2022.html").select(".event .proposed").size());
    assertEquals(1, site.page("years/2023.html").select(".promise .proposed").size());
    assertEquals(1, site.page("en/units/city.html").select(".promise .proposed").size());
  }

  /** On its own page a report's marks are counted once, as its withheld passages. */
  @Test
  void theRateOfAReportStandsBesideItsWithheldPassages() throws IOException {
    BuiltSite site = site(true);
    String chinese = site.page("reports/city/2022.html").select(".facts").text();
    assertTrue(chinese.contains("未公开内容 2处 数据公开率 67%（登记的3项数字中公开2项）"), chinese);
    String english = site.page("en/reports/city/2022.html").select(".facts").text();
    assertTrue(
        english.contains("Withheld passages 2 Figures disclosed 67% (2 of 3 registered figures)"),
        english);
  }

  /** Nobody shall read “100 % disclosed” over a text full of stars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "units/city.html",
        "years/2022.html",
        "statistics/index.html",
        "units/index.html"
      })
  void theRateSaysOfHowManyRegisteredFiguresAndStandsBesideTheMarksOfTheTexts(String path)
      throws IOException {
    BuiltSite site = site(true);
    String chinese = site.page(path).select("main").text();
    assertTrue(chinese.matches("(?s).*（登记的[35]项数字中公开[24]项）；正文共有2处遮盖.*"), chinese);
    String english = site.page("en/" + path).select("main").text();
    assertTrue(
        english.matches("(?s).* \\([24] of [35] registered figures\\); 2 passages withheld.*"),
        english);
  }

  @Test
  void partsAreAddedUpAndEachLeadsToItsSentence() throws IOException {
    BuiltSite site = site(true);
    Element cell = site.page("statistics/unions.html").getElementById("city-2023");
    assertEquals("42家由两部分相加：30家12家", cell.text());
    assertEquals(2, cell.select("a.value").size());
    Element english = site.page("en/units/city.html").select(".series td").get(1);
    assertEquals("42", english.selectFirst(".value-sum .number").text());
    assertEquals("sum of two parts:", english.selectFirst(".note").text());
    assertEquals(List.of("30", "12"), english.select("a.value .number").eachText());
    Element row = site.page("compare/city/2023.html").selectFirst(".compare-figures tbody tr");
    assertEquals("42家由两部分相加：30家12家", row.select("td").get(1).text());
    assertEquals("+7家", row.select("td").get(2).text());
  }

  /** Parts of a rate come to nothing: they are shown as parts, and no sum is made up. */
  @Test
  void partsThatCannotBeAddedHaveNoSum() throws IOException {
    SiteFolder.write(
        temp.resolve("site"),
        SITE.replace("FIRST", "")
            .replace("  - {id: unions", "  - {id: rate")
            .replace("unit: 家", "unit: \"%\"")
            .replaceAll("([0-9]+)家", "$1%"));
    BuiltSite site = BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
    Element cell = site.page("statistics/rate.html").getElementById("city-2023");
    assertEquals("分为2部分，不能相加：30%12%", cell.text());
  }

  @Test
  void theDataFilesSayWhetherAPersonHasConfirmedAFigure() throws IOException {
    BuiltSite site = site(false);
    List<String> reviewed =
        site.table("data/indicators.csv").stream().map(figure -> figure.get("reviewed")).toList();
    assertEquals("false", reviewed.get(0));
    assertEquals("true", reviewed.get(2));
    assertTrue(site.text("data/indicators.json").contains(",false,\""));
  }
}
