package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell of the matrix where a unit has more than one report for the year. */
class SharesOfSeveralReportsTest {
  private static final String CHANGE =
      "changes:\n  - {date: 2024-03-01, kind: withdrawal, by: 某区, note: 有误}\nstatus: withdrawn\n";

  private static final String INDIVIDUAL =
      """
      -- content/reports/district/2023-individual.md --
      ---
      title: {zh-CN: 2023年个人述职报告, en: The head’s report for 2023}
      unit: district
      year: 2023
      type: individual
      published: 2024-01-20
      status: published
      indicators:
        - {label: 走访, value: 12, unit: 次, quote: 走访12次, reviewed: true}
        - {label: 慰问, value: 3, unit: 次, quote: 慰问3次, reviewed: true}
      ---
      走访12次，慰问3次。
      """;

  @TempDir private Path root;

  private BuiltSite built(String text) throws IOException {
    SiteFolder.write(root, text);
    return BuiltSite.of(root, root.resolve("out"), 1);
  }

  private static Element cell(BuiltSite site, String page) throws IOException {
    return site.page(page).selectFirst(".matrix tbody td a.slot");
  }

  /** No one of them says the share of both. */
  @Test
  void aShareOfTwoReportsSaysSoAndLeadsToWhereBothAreListed() throws IOException {
    BuiltSite site = built(SiteFolder.SMALL + INDIVIDUAL);
    Element english = cell(site, "en/index.html");
    assertEquals("75%", english.text());
    assertEquals(
        "75% of the registered figures disclosed: 2 reports of A district for 2023",
        english.attr("aria-label"));
    assertEquals("units/district.html#year-2023", english.attr("href"));
    assertEquals("75%的登记数字已公开：某区 2023年度的2份报告", cell(site, "index.html").attr("aria-label"));
    Element inStatistics = cell(site, "statistics/index.html");
    assertEquals("../units/district.html#year-2023", inStatistics.attr("href"));
    Element year = site.page("units/district.html").getElementById("year-2023");
    assertNotNull(year);
    assertEquals(2, year.parent().select(".entry-title").size());
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void aShareOfOneReportLeadsToIt() throws IOException {
    Element cell = cell(built(SiteFolder.SMALL), "en/index.html");
    assertEquals("reports/district/2023.html", cell.attr("href"));
    assertTrue(cell.attr("aria-label").endsWith(": report of A district for 2023"));
  }

  /** It has no part in the share. */
  @Test
  void aWithdrawnReportBesideAPublishedOneIsNotWhereTheShareLeads() throws IOException {
    String withdrawn = INDIVIDUAL.replace("status: published\n", CHANGE);
    Element cell =
        cell(
            built(SiteFolder.SMALL + withdrawn.replace("2023-individual.md", "0.md")),
            "en/index.html");
    assertEquals("50%", cell.text());
    assertEquals("reports/district/2023.html", cell.attr("href"));
  }
}
