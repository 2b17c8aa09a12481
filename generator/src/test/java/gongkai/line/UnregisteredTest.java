package gongkai.line;

import static gongkai.line.YearFolder.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of reports whose texts may hold more than somebody registered. */
class UnregisteredTest {
  @TempDir private Path temp;

  private static final String TEXT = "3月1日，开会。\n\n## 二、打算\n\n建成站点。";
  private static final String DATED =
      "events: [{date: 3月1日, from: 2022-03-01, to: 2022-03-01, precision: day,"
          + " quote: 3月1日，开会, reviewed: true}]\n";
  private static final String PLANNED = "plans: [{quote: 建成站点。, reviewed: true}]\n";

  private BuiltSite site(String... reports) throws IOException {
    return YearFolder.site(temp, reports);
  }

  private static List<String> named(Document page, String section) {
    Element list = page.selectFirst("section:has(#" + section + ") > .aside + ul");
    return list == null
        ? List.of()
        : list.select("li").stream()
            .map(li -> li.text() + " <" + li.selectFirst("a").attr("href") + ">")
            .toList();
  }

  @Test
  void aReportOfWhichNoEventsAreRegisteredIsNamedBesideThoseOfOthers() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, DATED, TEXT),
            report("new", "2022", 2022, "", TEXT),
            report("old", "2021", 2021, "", TEXT));
    Document page = site.page("en/years/2022.html");
    assertEquals(
        List.of("A new district leading group <../reports/new/2022.html>"), named(page, "events"));
    assertTrue(
        page.text().contains("No events are registered from one report for 2022. See its text:"));
    assertEquals(
        "No events are registered from the reports for this year.",
        site.page("en/years/2021.html").select("#events ~ .empty").text());
    assertEquals(List.of(), named(site.page("en/years/2021.html"), "events"));
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void aReportOfWhichNoPlansAreRegisteredIsNamedBesideThoseOfOthers() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, PLANNED, TEXT),
            report("city", "2022-head", 2022, "", TEXT).replace("type: team", "type: individual"),
            report("old", "2022", 2022, "", TEXT),
            report("quiet", "2022", 2022, "", TEXT),
            report("quiet", "2023", 2023, "", TEXT));
    assertEquals(
        List.of(
            "某市 个人 <../reports/city/2022-head.html>",
            "某老区 领导班子 <../reports/old/2022.html>",
            "某镇 领导班子 <../reports/quiet/2022.html>"),
        named(site.page("years/2023.html"), "promises"));
    Document unit = site.page("units/city.html");
    assertEquals(List.of("city2022年报告 个人 <../reports/city/2022-head.html>"), named(unit, "plans"));
    assertTrue(unit.text().contains("2022年度有1份报告没有登记计划，请看正文："));
    // Where no plans are listed at all, no page says that there are none.
    assertEquals(0, site.page("units/quiet.html").select("#plans").size());
    assertEquals(0, site.page("years/2022.html").select("#promises").size());
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void aWithdrawnReportIsNotNamed() throws IOException {
    String withdrawn =
        report(
                "new",
                "2022",
                2022,
                "changes: [{date: 2023-02-01, kind: withdrawal, by: 某市, note: 撤回}]\n",
                TEXT)
            .replace("status: published", "status: withdrawn");
    BuiltSite site =
        site(
            report("city", "2022", 2022, DATED + PLANNED, TEXT),
            withdrawn,
            report("city", "2023", 2023, "", TEXT));
    assertEquals(List.of(), named(site.page("years/2022.html"), "events"));
    assertEquals(List.of(), named(site.page("years/2023.html"), "promises"));
  }

  @Test
  void manyReportsOfWhichNothingIsRegisteredAreFolded() throws IOException {
    StringBuilder months = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      months.append(
          report(
              "new",
              "2022-" + month,
              2022,
              "period: {from: 2022-%1$02d-01, to: 2022-%1$02d-28}\n".formatted(month),
              TEXT));
    }
    BuiltSite site =
        site(
            report("city", "2022", 2022, DATED, TEXT),
            report("quiet", "2022", 2022, "", TEXT),
            months.toString());
    Element folded = site.page("years/2022.html").selectFirst("section:has(#events) > details");
    assertEquals("2022年度有13份报告没有登记纪事，请看正文：", folded.selectFirst("summary").text());
    assertEquals(13, folded.select("li").size());
    assertTrue(folded.text().contains("某新区 领导班子，2022年1月1日至2022年1月28日"));
  }

  @Test
  void aPageSaysOnceThatSentencesWithoutATranslationStandInTheOriginal() throws IOException {
    String said = "Sentences without a registered translation stand in the original.";
    BuiltSite site =
        site(
            report("city", "2022", 2022, DATED + PLANNED, TEXT),
            report("city", "2023", 2023, DATED.replace("2022", "2023"), TEXT));
    assertEquals(1, site.page("en/years/2022.html").text().split(said, -1).length - 1);
    assertEquals(1, site.page("en/years/2023.html").text().split(said, -1).length - 1);
    assertEquals(1, site.page("en/units/city.html").text().split(said, -1).length - 1);
    for (String page : List.of("years/2022.html", "years/2023.html", "units/city.html")) {
      assertTrue(!site.page(page).text().contains("没有登记译文"), page);
    }
  }

  @Test
  void aPageWhoseSentencesAreAllTranslatedSpeaksOfNoOriginal() throws IOException {
    BuiltSite site =
        site(
            report("city", "2022", 2022, DATED, "3月1日，开会。"),
            """
            -- content/reports/city/2022.en.md --
            ---
            title: A report
            quotes: [{of: "3月1日，开会", quote: On 1 March we met}]
            ---
            On 1 March we met.
            """);
    Document page = site.page("en/years/2022.html");
    assertEquals("On 1 March we met.", page.select(".event .quoted").text());
    assertTrue(!page.text().contains("stand in the original"));
  }
}
