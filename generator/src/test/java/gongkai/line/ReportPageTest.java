package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report's page, and the page that sets it beside the report before it. */
class ReportPageTest {
  private static final String BEFORE =
      """
      -- content/reports/district/2022.md --
      ---
      title: 2022年述职报告
      unit: district
      year: 2022
      type: team
      status: published
      published: 2023-01-20
      indicators:
        - {id: unions-formed, label: 新建, value: 30, unit: 家, quote: 新建工会30家, reviewed: true}
      changes:
        - {date: 2023-02-01, kind: correction, by: 某区总工会, note: 更正了错字。}
      ---
      ## 一、履职情况

      新建工会30家，**镇2家。

      ## 二、廉洁自律

      严守纪律。

      | 项目 | 数 |
      | --- | --- |
      | 谈话 | 3 |
      -- content/reports/district/2022-person.md --
      ---
      title: 2022年个人述职报告
      unit: district
      year: 2022
      type: individual
      status: published
      published: 2023-01-21
      ---
      ## 一、工作

      个人工作。
      """;

  /** The marks in the note on redaction of a text, on a site with marks of its own. */
  private String marksOf(String text) throws IOException {
    Path root = temp.resolve("marked");
    SiteFolder.write(root, SiteFolder.SMALL.replace("投入**万元", text));
    Path settings = root.resolve("content/site.yml");
    Files.writeString(settings, Files.readString(settings) + "redaction-marks: [×××, XX]\n");
    Path report = root.resolve("content/reports/district/2023.md");
    Files.writeString(report, Files.readString(report).replaceAll("  - .label: 资金.*\n", ""));
    SiteBuilder.build(
        new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, 2),
        temp.resolve("out"));
    Element note =
        new BuiltSite(temp.resolve("out"))
            .page("reports/district/2023.html")
            .selectFirst("#redactions + p");
    return note.text().replaceAll("[^*＊×X、].*", "").strip();
  }

  @Test
  void theNoteOnRedactionShowsTheMarksThatTheReportHas() throws IOException {
    assertEquals("×××、XX", marksOf("×××镇投入XXX万元，×××村XX万元"));
    assertEquals("**", marksOf("投入*万元"));
    assertEquals("XX、**", marksOf("XX镇投入***万元"));
    assertEquals("", marksOf("投入3万元"));
  }

  @TempDir private Path temp;

  private BuiltSite site() throws IOException {
    Path root = temp.resolve("site");
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(root, BEFORE);
    BuiltSite site = BuiltSite.of(root, temp.resolve("out"), 2);
    assertEquals(List.of(), site.brokenLinks());
    return site;
  }

  @Test
  void aFigureNotesItsIndicatorAndValueForTheMargin() throws IOException {
    BuiltSite site = site();
    assertEquals(
        "新建工会\n35家",
        site.page("reports/district/2023.html").selectFirst("a.figure").attr("data-note"));
    assertEquals(
        "Unions formed\n35",
        site.page("en/reports/district/2023.html").selectFirst("a.figure").attr("data-note"));
    assertTrue(site.page("compare/district/2023.html").select("[data-note]").isEmpty());
  }

  /** The margin cannot mark words of another language, so it says whose words they are. */
  @Test
  void aNameThatIsNotTranslatedDoesNotStandAloneInTheMargin() throws IOException {
    Path root = temp.resolve("site");
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(
        root,
        """
        -- content/vocabulary/indicators.yml --
        - {id: unions-formed, label: {zh-CN: 新建工会}, unit: 家, total: sum}
        """);
    BuiltSite site = BuiltSite.of(root, temp.resolve("out"), 1);
    assertEquals(
        "In the report’s words: 新建工会\n35",
        site.page("en/reports/district/2023.html").selectFirst("a.figure").attr("data-note"));
  }

  @Test
  void aReportIsCitedInTwoFormsWithTheDayOfAccessLeftOpen() throws IOException {
    String chinese =
        "某区. 2023年述职报告[R/OL]. (2024-01-20)[引用日期]."
            + " https://reports.example.net/reports/district/2023.html.";
    String english =
        "A district. Report for 2023 [online]. Test portal, 2024-01-20 [viewed on: date]."
            + " Available from: https://reports.example.net/en/reports/district/2023.html";
    BuiltSite site = site();
    for (String page : List.of("reports/district/2023.html", "en/reports/district/2023.html")) {
      List<String> cited = site.page(page).select(".citation dd").eachText();
      assertEquals(chinese, cited.get(0), page);
      assertEquals(english, cited.get(1), page);
      // A page without a text of its own leads to the original's.
      assertEquals("https://reports.example.net/reports/district/2023.html", cited.get(2), page);
    }
  }

  @Test
  void aCitationBearsTheDayOfTheLastChange() throws IOException {
    String cited = site().page("reports/district/2022.html").selectFirst(".citation dd").text();
    assertTrue(cited.contains("(2023-02-01)[引用日期]"), cited);
  }

  @Test
  void programsFindTitleUnitDayAndAddress() throws IOException {
    Document page = site().page("reports/district/2023.html");
    assertEquals("2023年述职报告", meta(page, "citation_title"));
    assertEquals("某区", meta(page, "citation_technical_report_institution"));
    assertEquals("2024/01/20", meta(page, "citation_publication_date"));
    assertEquals(
        "https://reports.example.net/reports/district/2023.html",
        meta(page, "citation_public_url"));
    Element item = page.selectFirst("[itemtype=https://schema.org/Report]");
    assertEquals("2023年述职报告", item.selectFirst("[itemprop=name]").text());
    assertEquals("2024-01-20", item.selectFirst("[itemprop=datePublished]").attr("datetime"));
  }

  private static String meta(Document page, String name) {
    return page.selectFirst("meta[name=" + name + "]").attr("content");
  }

  @Test
  void neighboursAreOfTheSameType() throws IOException {
    BuiltSite site = site();
    assertEquals(
        List.of("2022.html", "../../compare/district/2023.html"),
        site.page("reports/district/2023.html").select(".report-ways a").eachAttr("href"));
    assertEquals(
        List.of("2022-person.html", "2023.html"),
        site.page("reports/district/2022.html").select(".report-ways a").eachAttr("href"));
    assertEquals(
        List.of("同年度：领导班子报告"),
        site.page("reports/district/2022-person.html").select(".report-ways a").eachText());
  }

  @Test
  void aChangeSaysWhoDecidedIt() throws IOException {
    String notice = site().page("reports/district/2022.html").selectFirst(".notice-changes").text();
    assertTrue(notice.contains("2023年2月1日 更正 决定单位：某区总工会 更正了错字。"), notice);
  }

  @Test
  void sectionsOnOneSubjectStandSideBySide() throws IOException {
    Document page = site().page("compare/district/2023.html");
    assertEquals(List.of("指标数值", "履行职责", "廉洁自律"), page.select("main h2").eachText());
    Element duty = page.getElementById("part-1").parent();
    assertEquals("一、履职情况", duty.select(".compare-side").get(0).selectFirst("h3").text());
    assertEquals("一、工作", duty.select(".compare-side").get(1).selectFirst("h3").text());
    assertEquals(
        "2023年度 2023年度报告没有单列这一部分。",
        page.getElementById("part-2").parent().select(".compare-side").get(1).text());
    assertEquals(2, duty.select(".redacted").size(), "every mark of both texts");
  }

  @Test
  void bothTextsKeepTheirAnchorsApart() throws IOException {
    Document page = site().page("compare/district/2023.html");
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
    assertTrue(ids.containsAll(List.of("2022-section-1", "2023-section-1", "2023-section-1-s2")));
    assertEquals(
        "2022-section-2", page.selectFirst(".prose .table-scroll").attr("aria-labelledby"));
    assertEquals(
        List.of(
            "../../reports/district/2022.html#section-1",
            "../../reports/district/2023.html#section-1",
            "../../reports/district/2022.html#section-2"),
        page.select(".compare-name a").eachAttr("href"));
  }

  @Test
  void aReportLeadsToTheYearBeforeOnce() throws IOException {
    assertEquals(
        List.of("../../compare/district/2023.html"),
        site().page("reports/district/2023.html").select("a[href*=/compare/]").eachAttr("href"));
  }

  @Test
  void aDifferenceIsGivenOnlyBetweenExactNumbers() throws IOException {
    Document page = site().page("en/compare/district/2023.html");
    assertEquals(List.of("30", "35", "+5"), page.select(".compare-figures td").eachText());
  }

  @Test
  void aComparisonRepeatsTextsAndIsKeptFromSearchEngines() throws IOException {
    BuiltSite site = site();
    assertEquals(
        "noindex",
        site.page("compare/district/2023.html").selectFirst("meta[name=robots]").attr("content"));
    assertFalse(site.text("sitemap.xml").contains("compare/"));
  }

  @Test
  void aTextWithoutTranslationCarriesItsLanguage() throws IOException {
    Document page = site().page("en/compare/district/2023.html");
    for (Element text : page.select(".compare-side .prose")) {
      assertEquals("zh-CN", text.attr("lang"));
    }
    assertEquals(List.of("Indicators", "Duty", "Integrity"), page.select("main h2").eachText());
  }

  @Test
  void chineseOnEnglishPagesIsMarkedAsChinese() throws IOException {
    assertEquals(
        List.of(),
        ForeignPassages.unmarked(site()).stream()
            .filter(p -> p.matches("en/(reports/|compare/|changes).*"))
            .toList());
  }
}
