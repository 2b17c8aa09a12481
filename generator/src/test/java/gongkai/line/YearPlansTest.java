package gongkai.line;

import static gongkai.line.YearFolder.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans of a year beside what the next report says, on the pages of years and units. */
class YearPlansTest {
  @TempDir private Path temp;

  private BuiltSite site(String... reports) throws IOException {
    return YearFolder.site(temp, reports);
  }

  private List<String> problems(String... reports) throws IOException {
    return YearFolder.problems(temp, reports);
  }

  private static final String PLANS =
      """
      ## 一、履职情况

      工作平稳。

      ## 二、下一步打算

      建立困难职工档案。筹集**万元资金。
      """;

  private static final String PLANNED =
      """
      plans:
        - {quote: 建立困难职工档案。, reviewed: true}
        - {quote: 筹集**万元资金。, reviewed: true}
      """;

  @Test
  void plansStandBesideTheNextReportAndNothingIsSaidToAnswerThem() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, PLANNED, PLANS),
            report("city", "2023", 2023, "", "## 一、履职情况\n\n困难职工档案已经建立。"));
    assertTrue(site.page("years/2022.html").select("#promises").isEmpty());
    Element promise = site.page("years/2023.html").selectFirst(".promise");
    assertEquals(
        List.of("建立困难职工档案。", "筹集**万元资金。"), promise.select(".promise-sentences a").eachText());
    assertEquals(List.of("一、履职情况"), promise.select(".promise-contents a").eachText());
    assertTrue(promise.select(".promise-answer").isEmpty());
    String href = promise.select(".promise-sentences a").get(0).attr("href");
    assertEquals("../reports/city/2022.html#section-2-s2", href);
    Document report = site.page("reports/city/2022.html");
    assertEquals("建立困难职工档案。", report.getElementById("section-2-s2").text());
    assertEquals(List.of(), site.brokenLinks());
  }

  private static final String FOLLOWS = "follows: [{promise: 建立困难职工档案, quote: 困难职工档案已经建立}]\n";

  @Test
  void anAnswerThatAnOfficerMarkedIsShownAndSoAreThePlansWithoutOne() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, PLANNED, PLANS),
            report("city", "2023", 2023, FOLLOWS, "## 一、履职情况\n\n困难职工档案已经建立。其他平稳。"));
    for (String page : List.of("en/years/2023.html", "en/units/city.html")) {
      Element promise = site.page(page).selectFirst(".promise");
      assertEquals("1 of 2 items marked as answered", promise.selectFirst(".aside").text());
      Element answer = promise.selectFirst(".promise-answer a");
      assertEquals("困难职工档案已经建立", answer.text());
      assertEquals("../reports/city/2023.html#section-1-s2", answer.attr("href"));
      assertEquals("not marked as answered in the report for 2023", promise.select(".tag").text());
    }
    assertEquals(List.of(), site.brokenLinks());
  }

  /** Each item beside its answer; what may answer the others once, beside the first of them. */
  @Test
  void aPlanStandsBesideItsAnswerItemByItem() throws IOException {
    String planned =
        """
        plans:
          - {quote: 建成两个站点, reviewed: true}
          - {quote: 回访会员, reviewed: true}
          - {quote: 培训干部, reviewed: true}
          - {quote: 公开账目, reviewed: true}
        """;
    BuiltSite site =
        site(
            report("city", "2022", 2022, planned, "## 二、打算\n\n建成两个站点；回访会员；培训干部；公开账目。"),
            report(
                "city",
                "2023",
                2023,
                "follows: [{promise: 培训干部, quote: 干部训了三次}]\n",
                "## 一、上年打算落实情况\n\n干部训了三次。账目没有公开。"));
    List<String> rows =
        site.page("units/city.html").select(".promise-row").stream()
            .map(
                row ->
                    row.select(".promise-sentences a").eachText()
                        + " "
                        + row.select(".promise-told > *, .promise-told a.quoted").eachText())
            .toList();
    assertEquals(
        List.of(
            "[建成两个站点, 回访会员] [2023年度报告未标注回应, "
                + "2023年度报告中的有关章节：一、上年打算落实情况 干部训了三次。账目没有公开。 在报告原文中阅读]",
            "[培训干部] [发布单位工作人员标注的回应：干部训了三次, 干部训了三次]",
            "[公开账目] [2023年度报告未标注回应]"),
        rows);
  }

  @Test
  void refusesAnAnswerOrAPromiseThatIsNotInTheReports() throws IOException {
    assertEquals(
        List.of("quote-not-in-body"),
        problems(
            report("city", "2022", 2022, PLANNED, PLANS),
            report("city", "2023", 2023, FOLLOWS, "困难职工档案没有建立。")));
    assertEquals(
        List.of("promise-not-in-plans"),
        problems(
            report("city", "2022", 2022, PLANNED.replace("档案", "台账"), PLANS.replace("档案", "台账")),
            report("city", "2023", 2023, FOLLOWS, "困难职工档案已经建立。")));
    assertEquals(
        List.of("no-report-last-year"),
        problems(
            report("city", "2022", 2021, PLANNED, PLANS),
            report("city", "2023", 2023, FOLLOWS, "困难职工档案已经建立。")));
  }

  @Test
  void beneathAPlanStandsTheSectionWithALikeHeadingFoldedOnThePageOfTheUnit() throws IOException {
    String plans = "## 一、工作\n\n平稳。\n\n## 二、打算\n\n### （一）抓好基层组织建设\n\n建立困难职工档案。筹集**万元资金。\n";
    String account = "## 一、工作\n\n### （一）基层组织建设\n\n新建**家。\n\n### （二）维权\n\n平稳。";
    BuiltSite site =
        site(
            report("city", "2022", 2022, PLANNED, plans),
            report("city", "2023", 2023, "", account));
    Element year = site.page("years/2023.html").selectFirst(".promise-account");
    assertEquals("2023年度报告中标题相近的章节：（一）基层组织建设", year.text());
    assertEquals("../reports/city/2023.html#section-1-1", year.selectFirst("a").attr("href"));
    Element unit = site.page("units/city.html").selectFirst("details.promise-account");
    assertEquals("新建**家。", unit.select(".promise-account-text p").text());
    assertEquals("**", unit.select(".redacted").text());
    assertFalse(unit.hasAttr("open"));
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void aSectionOnLastYearsPlansIsUsedFirst() throws IOException {
    String account = "## 一、工作\n\n平稳。\n\n## 二、上年度工作打算落实情况\n\n档案已建。";
    BuiltSite site =
        site(
            report("city", "2022", 2022, PLANNED, PLANS),
            report("city", "2023", 2023, "", account));
    Element told = site.page("en/units/city.html").selectFirst(".promise-told details");
    assertEquals(
        "What the report for 2023 says of last year’s plans: 二、上年度工作打算落实情况",
        told.selectFirst("summary").text());
    assertEquals("档案已建。", told.select(".promise-account-text p").text());
    assertEquals(1, site.page("en/units/city.html").select(".promise details").size());
  }

  @Test
  void theUnitThatTookOverAnswersForThePlansOfTheOneBefore() throws IOException {
    BuiltSite site =
        site(report("old", "2022", 2022, PLANNED, PLANS), report("new", "2023", 2023, "", "正文。"));
    Document page = site.page("years/2023.html");
    assertEquals(List.of("某新区"), page.select(".promise-unit").eachText());
    assertEquals("old2022年报告", page.selectFirst(".promise-head .promise-side a").text());
  }

  @Test
  void plansWithoutANextReportSaySo() throws IOException {
    BuiltSite site =
        site(report("city", "2022", 2022, PLANNED, PLANS), report("new", "2023", 2023, "", "正文。"));
    assertEquals(
        "This site has no report of this kind from this unit for this year.",
        site.page("en/years/2023.html").select(".promise-head .empty").text());
  }

  @Test
  void tooManyPlansStandOnThePagesOfTheirUnits() throws IOException {
    StringBuilder many = new StringBuilder("## 下一步打算\n\n");
    StringBuilder planned = new StringBuilder("plans:\n");
    for (int i = 1; i <= 201; i++) {
      many.append("建成第").append(i).append("处站点。");
      planned.append("  - {quote: 建成第" + i + "处站点。, reviewed: true}\n");
    }
    BuiltSite site =
        site(
            report("city", "2022", 2022, planned.toString(), many.toString()),
            report("city", "2023", 2023, "", "正文。"));
    Document year = site.page("years/2023.html");
    assertTrue(year.select(".promise").isEmpty());
    assertEquals(
        "../units/city.html#plans-2023",
        year.select("#promises ~ details td a").get(0).attr("href"));
    assertEquals(201, site.page("units/city.html").select(".promise-sentences li").size());
    assertEquals(List.of(), site.brokenLinks());
  }
}
