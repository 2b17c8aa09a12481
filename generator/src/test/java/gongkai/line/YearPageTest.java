package gongkai.line;

import static gongkai.line.YearFolder.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of years and units, from the text of a site to what a reader sees. */
class YearPageTest {
  @TempDir private Path temp;

  private BuiltSite site(String... reports) throws IOException {
    return YearFolder.site(temp, reports);
  }

  private static final String EVENTS =
      """
      2月，完成班子换届工作。2月3日，走访困难职工。2月下旬，学习**文件精神。

      9月上旬，举办读书会活动。第三季度，开展安全检查。上半年，派出志愿队员。去年12月，获评先进集体。
      """;

  /** What somebody decided that the text dates; nothing is read from it. */
  private static final String DATED =
      """
      events:
        - {date: 2月, from: 2022-02-01, to: 2022-02-28, precision: month, quote: 2月，完成, reviewed: true}
        - {date: 2月3日, from: 2022-02-03, to: 2022-02-03, precision: day, quote: 2月3日，走访, reviewed: true}
        - {date: 2月下旬, from: 2022-02-21, to: 2022-02-28, precision: part-of-month, quote: 2月下旬，学习, reviewed: true}
        - {date: 9月上旬, from: 2022-09-01, to: 2022-09-10, precision: part-of-month, quote: 9月上旬, reviewed: true}
        - {date: 第三季度, from: 2022-07-01, to: 2022-09-30, precision: quarter, quote: 第三季度，开展, reviewed: true}
        - {date: 上半年, from: 2022-01-01, to: 2022-06-30, precision: half-year, quote: 上半年，派出, reviewed: true}
        - {date: 去年12月, from: 2021-12-01, to: 2021-12-31, precision: month, quote: 去年12月，获评, reviewed: true}
      """;

  private static final String DATED_28TH =
      "events: [{date: 2月28日, from: 2022-02-28, to: 2022-02-28, precision: day,"
          + " quote: 2月28日，开展, reviewed: true}]\n";

  @Test
  void aDateThatNobodyListedIsNoEvent() throws IOException {
    BuiltSite site = site(report("city", "2022", 2022, "", EVENTS));
    assertTrue(site.page("years/2022.html").select(".event").isEmpty());
  }

  @Test
  void aDateIsMarkedWhereItIsNoPartOfAnother() throws IOException {
    String dated =
        """
        events:
          - {date: 1月, from: 2022-01-01, to: 2022-01-31, precision: month, quote: '11月部署，1月总结', reviewed: true}
          - {date: 3月, from: 2022-03-01, to: 2022-03-31, precision: month, quote: '3月2日部署，3月总结', reviewed: true}
        """;
    BuiltSite site = site(report("city", "2022", 2022, dated, "11月部署，1月总结。\n\n3月2日部署，3月总结。"));
    assertEquals(
        List.of("11月部署，[1月]总结。", "3月2日部署，[3月]总结。"),
        site.page("years/2022.html").select(".event .quoted").stream()
            .map(q -> q.html().replaceAll("<b[^>]*>", "[").replace("</b>", "]"))
            .map(html -> html.replaceAll("<[^>]*>", "").strip())
            .toList());
  }

  @Test
  void spansSeasonsAndPartsOfAYearAreSaidAsTheyAreWritten() throws IOException {
    String dated =
        """
        events:
          - {date: 3月至5月, from: 2022-03-01, to: 2022-05-31, precision: month, quote: 3月至5月，甲, reviewed: true}
          - {date: 2月21日至28日, from: 2022-02-21, to: 2022-02-28, precision: day, quote: 2月21日至28日，乙, reviewed: true}
          - {date: 秋季, from: 2022-09-01, to: 2022-11-30, precision: season, quote: 秋季，丙, reviewed: true}
          - {date: 年初, from: 2022-01-01, to: 2022-03-31, precision: part-of-year, quote: 年初，丁, reviewed: true}
        """;
    BuiltSite site =
        site(report("city", "2022", 2022, dated, "3月至5月，甲成。2月21日至28日，乙成。秋季，丙成。年初，丁成。"));
    assertEquals(
        List.of(
            "21 February 2022 to 28 February 2022 2月21日至28日",
            "beginning of the year 年初",
            "March to May 3月至5月",
            "autumn 秋季"),
        site.page("en/years/2022.html").select(".event-when").eachText());
    assertEquals(
        List.of("2月", "跨月或者未写明月份"), site.page("years/2022.html").select(".timeline h3").eachText());
  }

  @Test
  void eventsStandInOrderOfTimeAndClaimNoMoreThanTheReportSays() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, DATED, EVENTS),
            report("new", "2022", 2022, DATED_28TH, "2月28日，开展培训活动。"));
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
            "Q3 第三季度"),
        site.page("en/years/2022.html").select(".event-when").eachText());
    assertEquals(
        List.of("以前年度", "2月", "9月", "跨月或者未写明月份"),
        site.page("years/2022.html").select(".timeline h3").eachText());
  }

  @Test
  void anEventIsVerbatimMarksItsRedactionsAndLeadsToItsSentence() throws IOException {
    BuiltSite site = site(report("city", "2022", 2022, DATED, EVENTS));
    for (String tree : List.of("", "en/")) {
      Element event = site.page(tree + "years/2022.html").select(".event:contains(文件精神)").get(0);
      assertEquals("2月下旬，学习**文件精神。", event.selectFirst("a").text());
      assertEquals("2月下旬", event.selectFirst("a .event-date").text());
      assertEquals(tree.isEmpty() ? "某市" : "A city", event.selectFirst(".event-unit").text());
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
            report("city", "2022", 2022, DATED, EVENTS),
            "-- content/reports/city/2022.en.md --\n---\ntitle: A report\n---\nIn February, **.\n");
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
                "plans: [{quote: 建成站点。, reviewed: true}]\n"
                    + "events: [{date: 3月1日, from: 2022-03-01, to: 2022-03-01,"
                    + " precision: day, quote: 3月1日，召开, reviewed: true}]\n"
                    + "changes: [{date: 2023-02-01, kind: withdrawal, by: 某市, note: 撤回}]\n",
                text)
            .replace("status: published", "status: withdrawn");
    BuiltSite site = site(withdrawn, report("city", "2023", 2023, "", "正文。"));
    Document page = site.page("years/2022.html");
    assertTrue(page.select(".event").isEmpty());
    assertEquals(1, page.select("#withdrawn").size());
    assertEquals("本站收录了3个单位中0个的报告", page.select(".headline dd").get(0).text());
    assertTrue(site.page("years/2023.html").select(".promise").isEmpty());
  }

  @Test
  void unitsWithoutAReportAreToldApart() throws IOException {
    BuiltSite site =
        site(report("city", "2023", 2023, "", "正文。"), report("old", "2022", 2022, "", "正文。"));
    Document page = site.page("en/years/2023.html");
    assertEquals(
        "Reports of 1 of 3 units are on this site", page.select(".headline dd").get(0).text());
    assertEquals(
        List.of("A new district", "A township"), page.select("#missing ~ ul li").eachText());
    assertEquals(
        "An old district On 1 January 2023 this unit was merged into A new district",
        page.select("#not-due ~ ul li").text());
  }

  @Test
  void tooManyEventsGetAPageForEachMonthAndNoneIsLeftOut() throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder dated = new StringBuilder("events:\n");
    for (int day = 1; day <= 28; day++) {
      for (int month = 1; month <= 8; month++) {
        String date = month + "月" + day + "日";
        String iso = "2022-0%d-%02d".formatted(month, day);
        text.append(date).append("，开展走访活动。\n\n");
        dated.append(
            "  - {date: %s, from: %s, to: %s, precision: day, quote: %s，开展, reviewed: true}\n"
                .formatted(date, iso, iso, date));
      }
    }
    BuiltSite site = site(report("city", "2022", 2022, dated.toString(), text.toString()));
    Document year = site.page("years/2022.html");
    assertTrue(year.select(".event").isEmpty());
    int events = 0;
    for (Element link : year.select(".timeline a")) {
      Document month = site.page("years/" + link.attr("href"));
      assertEquals("28件", link.ownText());
      events += month.select(".event").size();
    }
    assertEquals(8 * 28, events);
    assertNotNull(site.page("years/2022/events-3.html").selectFirst("a[rel=next]"));
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void aUnitShowsEveryYearOfThePortalAndTheDaysOnWhichItBecameAnother() throws IOException {
    SiteFolder.write(
        temp.resolve("site"),
        YearFolder.UNITS
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
    assertEquals("Report of new on 2023", page.select("main a[href$=new/2023.html]").text());
    List<String> entries = page.select(".timeline-years .entry").eachText();
    assertEquals(5, entries.size(), entries::toString);
    assertTrue(entries.get(0).contains("1 March 2023 to 31 December 2023"));
    assertEquals("1 January 2023 Took over the duties of An old district", entries.get(1));
    assertEquals("not on this site The unit may still have made a report.", entries.get(2));
    assertEquals("1 January 2022 Renamed. Former name: An office", entries.get(3));
    assertTrue(entries.get(4).contains("Called then: An office"));
    Document old = site.page("en/units/old.html");
    assertEquals("taken over by another unit", old.select(".timeline-years .entry").get(0).text());
    assertNotEquals(0, old.select(".entry-turn:contains(Merged into)").size());
    assertFalse(site.page("en/units/city.html").select("#children").isEmpty());
  }

  @Test
  void pagesSayWhichHappenedToAUnitFromWhichNothingWasDue() throws IOException {
    SiteFolder.write(
        temp.resolve("site"),
        YearFolder.UNITS
            + report("old", "2022", 2022, "", "正文。")
            + report("new", "2023", 2023, "", "正文。")
            + """
            -- content/units/city.yml --
            name: {zh-CN: 某市, en: A city}
            level: city
            former: [{name: {zh-CN: 某州, en: A prefecture}, until: 2020-12-31}]
            -- content/units/old.yml --
            name: {zh-CN: 某老区, en: An old district}
            level: district
            parent: city
            successor: {unit: new, from: 2023-01-01, kind: merged}
            """);
    BuiltSite site = BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
    String home = site.page("en/index.html").select(".matrix").text();
    assertTrue(home.contains("the duties of An old district lay with another unit in 2023"), home);
    assertTrue(home.contains("A new district was not yet set up in 2022"), home);
    assertEquals(
        "One unit not yet set up", site.page("en/years/2022.html").select("#not-due").text());
    assertEquals(
        "One unit taken over by another",
        site.page("en/years/2023.html").select("#not-due").text());
    assertEquals("1个单位已由其他单位承接", site.page("years/2023.html").select("#not-due").text());
    String city = site.page("en/units/city.html").select("#children ~ ul").text();
    assertTrue(city.contains("2023 taken over by another unit"), city);
    String units = site.page("en/units/index.html").select(".rows").text();
    assertTrue(units.contains("On 1 January 2023 this unit was merged into A new district"), units);
    assertTrue(units.contains("Former names A prefecture (until 31 December 2020)"), units);
  }
}
