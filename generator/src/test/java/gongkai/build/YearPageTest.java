package gongkai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of years and units, from the text of a site to what a reader sees. */
class YearPageTest {
  private static final String UNITS =
      SiteFolder.EMPTY
          + """
          -- content/units/city.yml --
          name: {zh-CN: 某市, en: A city}
          level: city
          -- content/units/new.yml --
          name: {zh-CN: 某新区, en: A new district}
          level: district
          parent: city
          -- content/units/old.yml --
          name: {zh-CN: 某老区, en: An old district}
          level: district
          parent: city
          successor: {unit: new, from: 2023-01-01, kind: merged}
          -- content/units/quiet.yml --
          name: {zh-CN: 某镇, en: A township}
          level: township
          """;

  @TempDir private Path temp;

  private static String report(String unit, String stem, int year, String more, String text) {
    return """
        -- content/reports/%s/%s.md --
        ---
        title: {zh-CN: %s%d年报告, en: Report of %s on %d}
        unit: %s
        year: %d
        type: team
        status: published
        published: %d-01-20
        %s---
        %s
        """
        .formatted(unit, stem, unit, year, unit, year, unit, year, year + 1, more, text);
  }

  private BuiltSite site(String... reports) throws IOException {
    SiteFolder.write(temp.resolve("site"), UNITS + String.join("", reports));
    return BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
  }

  private List<String> problems(String... reports) throws IOException {
    SiteFolder.write(temp.resolve("site"), UNITS + String.join("", reports));
    return SiteBuilder.build(
            new SiteRequest(
                temp.resolve("site"), Optional.empty(), false, SiteRequest.Purpose.BUILD, 1),
            temp.resolve("out"))
        .problems()
        .stream()
        .map(Problem::code)
        .toList();
  }

  private static final String EVENTS =
      """
      2月，完成班子换届工作。2月3日，走访困难职工。2月下旬，学习**文件精神。

      9月上旬，举办读书会活动。第三季度，开展安全检查。上半年，派出志愿队员。去年12月，获评先进集体。
      """;

  @Test
  void eventsStandInOrderOfTimeAndClaimNoMoreThanTheReportSays() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, "", EVENTS),
            report("new", "2022", 2022, "", "2月28日，开展培训活动。"));
    assertEquals(
        List.of("2021年12月 去年12月", "2月3日", "2月28日", "2月下旬", "2月", "9月上旬", "上半年", "第三季度"),
        site.page("years/2022.html").select(".event-when").eachText());
    assertEquals(
        List.of(
            "December 2021 去年12月",
            "3 February 2月3日",
            "28 February 2月28日",
            "late February 2月下旬",
            "February 2月",
            "early September 9月上旬",
            "first half of the year 上半年",
            "quarter 3 第三季度"),
        site.page("en/years/2022.html").select(".event-when").eachText());
    assertEquals(
        List.of("以前年度", "2月", "9月", "未写明月份"),
        site.page("years/2022.html").select(".timeline h3").eachText());
  }

  @Test
  void anEventIsVerbatimMarksItsRedactionsAndLeadsToItsSentence() throws IOException {
    BuiltSite site = site(report("city", "2022", 2022, "", EVENTS));
    for (String tree : List.of("", "en/")) {
      Element event = site.page(tree + "years/2022.html").select(".event:contains(文件精神)").get(0);
      assertEquals("学习**文件精神。", event.selectFirst("a").text());
      assertEquals("**", event.selectFirst(".redacted").text());
      String href = event.selectFirst("a").attr("href");
      assertEquals("../reports/city/2022.html#opening-s3", href);
      Element sentence = site.page(tree + "reports/city/2022.html").getElementById("opening-s3");
      assertEquals("2月下旬，学习**文件精神。", sentence.text());
    }
    assertEquals(List.of(), site.brokenLinks());
  }

  /** A translation says it in other words, in other sentences. */
  @Test
  void anEventOfATranslatedReportLeadsToTheOriginal() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, "", EVENTS),
            "-- content/reports/city/2022.en.md --\n---\ntitle: A report\n---\nIn February.\n");
    assertEquals(
        "../../reports/city/2022.html#opening-s2",
        site.page("en/years/2022.html").select(".event:contains(走访) a").attr("href"));
  }

  @Test
  void aWithdrawnReportTellsNoEventAndMakesNoPromise() throws IOException {
    String text = "3月1日，召开部署大会。\n\n## 下一步打算\n\n建成站点。";
    String withdrawn =
        report(
                "city",
                "2022",
                2022,
                "changes: [{date: 2023-02-01, kind: withdrawal, by: 某市, note: 撤回}]\n",
                text)
            .replace("status: published", "status: withdrawn");
    BuiltSite site = site(withdrawn, report("city", "2023", 2023, "", "正文。"));
    Document page = site.page("years/2022.html");
    assertTrue(page.select(".event").isEmpty());
    assertEquals(1, page.select("#withdrawn").size());
    assertEquals("3 个单位中 0 个已公开报告", page.select(".headline dd").get(0).text());
    assertTrue(site.page("years/2023.html").select(".promise").isEmpty());
  }

  @Test
  void unitsWithoutAReportAreToldApart() throws IOException {
    BuiltSite site =
        site(report("city", "2023", 2023, "", "正文。"), report("old", "2022", 2022, "", "正文。"));
    Document page = site.page("en/years/2023.html");
    assertEquals("1 of 3 units reported", page.select(".headline dd").get(0).text());
    assertEquals(
        List.of("A new district", "A township"), page.select("#missing ~ ul li").eachText());
    assertEquals(
        "An old district On 1 January 2023 this unit was merged into A new district",
        page.select("#not-due ~ ul li").text());
  }

  @Test
  void tooManyEventsGetAPageForEachMonthAndNoneIsLeftOut() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int day = 1; day <= 28; day++) {
      for (int month = 1; month <= 8; month++) {
        text.append(month).append("月").append(day).append("日，开展走访活动。\n\n");
      }
    }
    BuiltSite site = site(report("city", "2022", 2022, "", text.toString()));
    Document year = site.page("years/2022.html");
    assertTrue(year.select(".event").isEmpty());
    int events = 0;
    for (Element link : year.select(".timeline a")) {
      Document month = site.page("years/" + link.attr("href"));
      assertEquals("28 件", link.ownText());
      events += month.select(".event").size();
    }
    assertEquals(8 * 28, events);
    assertNotNull(site.page("years/2022/events-3.html").selectFirst("a[rel=next]"));
    assertEquals(List.of(), site.brokenLinks());
  }

  private static final String PLANS =
      """
      ## 一、履职情况

      工作平稳。

      ## 二、下一步打算

      建立困难职工档案。筹集**万元资金。
      """;

  @Test
  void plansStandBesideTheNextReportAndNothingIsSaidToAnswerThem() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, "", PLANS),
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
            report("city", "2022", 2022, "", PLANS),
            report("city", "2023", 2023, FOLLOWS, "## 一、履职情况\n\n困难职工档案已经建立。其他平稳。"));
    for (String page : List.of("en/years/2023.html", "en/units/city.html")) {
      Element promise = site.page(page).selectFirst(".promise");
      assertEquals("1 of 2 sentences marked as answered", promise.selectFirst(".aside").text());
      Element answer = promise.selectFirst(".promise-answer a");
      assertEquals("困难职工档案已经建立", answer.text());
      assertEquals("../reports/city/2023.html#section-1-s2", answer.attr("href"));
      assertEquals("not marked as answered in the report on 2023", promise.select(".tag").text());
    }
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void refusesAnAnswerOrAPromiseThatIsNotInTheReports() throws IOException {
    assertEquals(
        List.of("quote-not-in-body"),
        problems(
            report("city", "2022", 2022, "", PLANS),
            report("city", "2023", 2023, FOLLOWS, "困难职工档案没有建立。")));
    assertEquals(
        List.of("promise-not-in-plans"),
        problems(
            report("city", "2022", 2022, "", PLANS.replace("档案", "台账")),
            report("city", "2023", 2023, FOLLOWS, "困难职工档案已经建立。")));
    assertEquals(
        List.of("no-report-last-year"),
        problems(
            report("city", "2022", 2022, "", PLANS).replace("year: 2022", "year: 2021"),
            report("city", "2023", 2023, FOLLOWS, "困难职工档案已经建立。")));
  }

  @Test
  void theUnitThatTookOverAnswersForThePlansOfTheOneBefore() throws IOException {
    BuiltSite site =
        site(report("old", "2022", 2022, "", PLANS), report("new", "2023", 2023, "", "正文。"));
    Document page = site.page("years/2023.html");
    assertEquals(List.of("某新区"), page.select(".promise-unit").eachText());
    assertEquals("old2022年报告", page.select(".promise-plans .promise-side a").text());
  }

  @Test
  void plansWithoutANextReportSaySo() throws IOException {
    BuiltSite site =
        site(report("city", "2022", 2022, "", PLANS), report("new", "2023", 2023, "", "正文。"));
    assertEquals(
        "This site has no report of this kind by this unit on this year.",
        site.page("en/years/2023.html").select(".promise-told").text());
  }

  @Test
  void tooManyPlansStandOnThePagesOfTheirUnits() throws IOException {
    String many = "## 下一步打算\n\n" + "建成服务站点。".repeat(201);
    BuiltSite site =
        site(report("city", "2022", 2022, "", many), report("city", "2023", 2023, "", "正文。"));
    Document year = site.page("years/2023.html");
    assertTrue(year.select(".promise").isEmpty());
    assertEquals(
        "../units/city.html#plans-2023", year.select("#promises ~ div td a").get(0).attr("href"));
    assertEquals(201, site.page("units/city.html").select(".promise-sentences li").size());
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void aUnitShowsEveryYearOfThePortalAndTheDaysOnWhichItBecameAnother() throws IOException {
    SiteFolder.write(
        temp.resolve("site"),
        UNITS
            + report("new", "2023", 2023, "period: {from: 2023-03-01, to: 2023-12-31}\n", "正文。")
            + report("new", "2021", 2021, "", "正文。")
            + report("old", "2022", 2022, "", "正文。")
            + """
            -- content/units/new.yml --
            name: {zh-CN: 某新区, en: A new district}
            level: district
            parent: city
            former: [{name: {zh-CN: 某办事处, en: An office}, until: 2021-12-31}]
            """);
    BuiltSite site = BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
    Document page = site.page("en/units/new.html");
    assertEquals("Report of new on 2023", page.select("#latest ~ p a").text());
    List<String> entries = page.select(".timeline-years .entry").eachText();
    assertEquals(5, entries.size(), entries::toString);
    assertTrue(entries.get(0).contains("1 March 2023 to 31 December 2023"));
    assertEquals("1 January 2023 Took over the duties of An old district", entries.get(1));
    assertEquals(
        "not on this site This does not say that the unit made no report.", entries.get(2));
    assertEquals("1 January 2022 Renamed. Former name: An office", entries.get(3));
    assertTrue(entries.get(4).contains("Called then: An office"));
    Document old = site.page("en/units/old.html");
    assertEquals(
        "nothing due The unit did not exist in that year.",
        old.select(".timeline-years .entry").get(0).text());
    assertNotEquals(0, old.select(".entry-turn:contains(Merged into)").size());
    assertFalse(site.page("en/units/city.html").select("#children").isEmpty());
  }
}
