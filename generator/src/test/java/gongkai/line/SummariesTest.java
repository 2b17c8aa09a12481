package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries in some languages in; out, which readers are shown them. */
class SummariesTest {
  private static final String TWIN =
      """
      -- content/reports/district/2023.en.md --
      ---
      title: Report for 2023, translated
      %s---
      ## 1. Work

      In the past year 35 unions were formed and ** yuan invested.
      """;

  private static final String GENERATED =
      ": the full report of A district for 2023, with its figures.";

  @TempDir private Path root;

  private BuiltSite built(String more) throws IOException {
    Path site = SiteFolder.write(root.resolve("site"), SiteFolder.SMALL + more);
    SiteBuilder.build(
        new SiteRequest(site, Optional.empty(), false, SiteRequest.Purpose.BUILD, 2),
        root.resolve("out"));
    return new BuiltSite(root.resolve("out"));
  }

  /** What a report's page and feed say in short. */
  private static String told(BuiltSite site, String folder) throws IOException {
    Document page = site.page(folder + "reports/district/2023.html");
    return page.select(".summary p").text()
        + " | "
        + page.select("meta[name=description]").attr("content")
        + " | "
        + site.page(folder + "feed.xml").select("entry summary").text();
  }

  @Test
  void theSummaryOfATranslationIsNoneOfTheOriginal() throws IOException {
    BuiltSite site = built(TWIN.formatted("summary: In short.\n"));
    assertEquals(" | 某区 2023年度报告《2023年述职报告》全文及数据。 | ", told(site, ""));
    assertEquals("In short. | In short. | In short.", told(site, "en/"));
    assertFalse(site.text("search/texts/district/2023.zh-CN.js").contains("In short."));
  }

  @Test
  void theSummaryOfTheOriginalIsNoneOfItsTranslation() throws IOException {
    String report = SiteFolder.SMALL.substring(SiteFolder.SMALL.indexOf(SiteFolder.REPORT));
    BuiltSite site =
        built(report.replace("type: team", "type: team\nsummary: 简述。") + TWIN.formatted(""));
    assertEquals("简述。 | 简述。 | 简述。", told(site, ""));
    assertEquals(" | Report for 2023, translated" + GENERATED + " | ", told(site, "en/"));
  }

  /** Where readers are shown the original, its summary belongs to it. */
  @Test
  void withoutATranslationTheOriginalKeepsItsSummary() throws IOException {
    String report = SiteFolder.SMALL.substring(SiteFolder.SMALL.indexOf(SiteFolder.REPORT));
    BuiltSite site = built(report.replace("type: team", "type: team\nsummary: 简述。"));
    assertEquals("简述。 | Report for 2023" + GENERATED + " | 简述。", told(site, "en/"));
    assertEquals(
        "zh-CN",
        site.page("en/reports/district/2023.html").select(".summary p [lang]").attr("lang"));
  }
}
