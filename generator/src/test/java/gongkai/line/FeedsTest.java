package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
  private static final String CHANGED =
      """
      -- content/units/city.yml --
      name: {zh-CN: 某市}
      level: city
      -- content/reports/city/2022.md --
      ---
      title: 2022年述职报告
      unit: city
      year: 2022
      type: team
      status: withdrawn
      published: 2023-01-05
      changes:
        - {date: 2023-02-01, kind: correction, note: 更正标题}
        - {date: 2023-02-01, kind: correction, note: 更正日期}
        - {date: 2023-05-01, kind: withdrawal, by: 某市, note: 重复}
      ---
      一年来，工作有序。
      -- content/reports/city/2023.md --
      ---
      title: 2023年述职报告
      unit: city
      year: 2023
      type: team
      status: published
      published: 2024-01-05
      summary: 工作有序
      ---
      一年来，工作有序，拨付**万元。
      """;

  @TempDir private static Path temp;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    SiteFolder.write(temp.resolve("site"), SiteFolder.EMPTY + CHANGED);
    site = BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
  }

  private static List<String> feeds() throws IOException {
    return site.files().stream()
        .filter(file -> file.endsWith(".xml") && !file.startsWith("sitemap"))
        .toList();
  }

  @Test
  void theSiteItsUnitsItsYearsAndItsChangesHaveFeeds() throws IOException {
    assertEquals(
        List.of(
            "changes.xml",
            "en/changes.xml",
            "en/feed.xml",
            "en/units/city.xml",
            "en/years/2022.xml",
            "en/years/2023.xml",
            "feed.xml",
            "units/city.xml",
            "years/2022.xml",
            "years/2023.xml"),
        feeds());
  }

  @Test
  void everyFeedKeepsTheRulesOfAtom() throws Exception {
    for (String feed : feeds()) {
      String xml = site.text(feed);
      assertEquals(List.of(), AtomRules.brokenBy(xml), feed);
      assertTrue(xml.contains("<id>https://reports.example.net/" + feed + "</id>"), feed);
    }
  }

  /** Two changes of one day and kind are two entries, whatever comes before them later. */
  @Test
  void everyChangeHasAnIdOfItsOwn() throws IOException {
    String xml = site.text("changes.xml");
    String report = "<id>https://reports.example.net/reports/city/2022.html#";
    assertTrue(xml.contains(report + "2023-02-01-correction</id>"));
    assertTrue(xml.contains(report + "2023-02-01-correction-2</id>"));
    assertTrue(xml.contains("<title>撤回：2022年述职报告</title>"));
    assertTrue(site.text("en/changes.xml").contains("<title>Test portal: changes</title>"));
  }

  /** Whoever has kept a report learns from the feed that they took it from what became of it. */
  @ParameterizedTest
  @ValueSource(strings = {"feed.xml", "units/city.xml", "years/2022.xml"})
  void feedsOfReportsTellCorrectionsAndWithdrawals(String feed) throws IOException {
    List<String> titles = site.page(feed).select("entry > title").eachText();
    List<String> changes = List.of("撤回：2022年述职报告", "更正：2022年述职报告", "更正：2022年述职报告");
    List<String> told = new ArrayList<>(changes);
    if (!feed.equals("years/2022.xml")) {
      told.add(0, "2023年述职报告");
    }
    assertEquals(told, titles);
  }

  /** The reason of a withdrawal is published, and no text that was taken back. */
  @Test
  void anEntryOfAChangeHasItsReasonAndNoText() throws IOException {
    Element withdrawal = site.page("feed.xml").select("entry").get(1);
    assertEquals("重复", withdrawal.select("summary").text());
    assertEquals("某市", withdrawal.select("author > name").text());
    assertTrue(withdrawal.select("content").isEmpty());
  }

  @Test
  void pagesOfYearsAndChangesLeadToTheirFeeds() throws IOException {
    String link = "link[type=application/atom+xml]";
    assertEquals("2023.xml", site.page("years/2023.html").select(link).attr("href"));
    assertEquals("changes.xml", site.page("changes.html").select(link).attr("href"));
  }

  /** The rules find what breaks them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <updated>2024-01-05T00:00:00+08:00</updated> | <updated>5 January 2024</updated>
          <title>测试门户</title>                        | <title/>
          <author><name>某市</name></author>             | <author/>
          rel="self"                                   | rel="related"
          http://www.w3.org/2005/Atom                  | http://purl.org/atom/ns#
          reports/city/2023.html</id>                  | reports/city/2023 .html</id>
          """)
  void aFeedThatBreaksARuleIsFound(String good, String bad) throws Exception {
    String xml = site.text("feed.xml");
    assertTrue(xml.contains(good), good);
    assertFalse(AtomRules.brokenBy(xml.replace(good, bad)).isEmpty(), bad);
  }
}
