package gongkai.site.planning;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.site.file.Attachment;
import gongkai.site.file.Feed;
import gongkai.site.file.Robots;
import gongkai.site.file.Sitemap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in; out, what feeds, the sitemap and the folder of attachments hold. */
class ExtrasTest {
  @TempDir private Path root;

  private static final String CORRECTED =
      """
      changes: [{date: 2024-05-01, kind: correction, note: {zh-CN: 改正, en: Corrected}}]
      """;

  private static final String ENGLISH =
      "-- content/reports/east/2022.en.md --\n---\ntitle: East 2022\n---\nAll well.\n";

  private SitePlan portal() throws IOException {
    return Portal.plan(
        root,
        report("city/2021", 2021, "published: 2024-01-20\n", "正文。"),
        report("city/2022", 2022, "published: 2023-06-01\n" + CORRECTED, "正文。"),
        report("east/2022", 2022, "published: 2024-01-20\n", "正文。"),
        ENGLISH,
        report("east/2023", 2023, WITHDRAWN, "正文。"),
        "-- content/reports/city/2022.xlsx --\nx",
        "-- content/reports/east/2023.xlsx --\nx");
  }

  private static String entries(Feed feed) {
    return lines(
        feed.entries(),
        e ->
            "%s%s %s %s→%s %s %s"
                .formatted(
                    e.change().map(c -> c.code() + ": ").orElse(""),
                    e.unit().text(),
                    e.title().text(),
                    e.days().published(),
                    e.days().updated(),
                    e.text().language().tag(),
                    e.place().url()));
  }

  @Test
  void aFeedHasTheNewestFirstAndOfOneDayTheNewestPeriod() throws IOException {
    SitePlan plan = portal();
    Feed feed = at(plan, "en/feed.xml", Feed.class);
    assertEquals(
        """
        withdrawal: A city Report east/2023 2025-03-01→2025-03-01 zh-CN \
        https://reports.example.net/en/reports/east/2023.html
        correction: A city Report city/2022 2024-05-01→2024-05-01 zh-CN \
        https://reports.example.net/en/reports/city/2022.html
        East East 2022 2024-01-20→2024-01-20 en https://reports.example.net/en/reports/east/2022.html
        A city Report city/2021 2024-01-20→2024-01-20 zh-CN https://reports.example.net/en/reports/city/2021.html
        A city Report city/2022 2023-06-01→2024-05-01 zh-CN https://reports.example.net/en/reports/city/2022.html""",
        entries(feed));
    assertEquals(
        "Test portal https://reports.example.net/en/feed.xml https://reports.example.net/en/",
        feed.title().text() + " " + feed.urls().self() + " " + feed.urls().page());
    Feed unit = at(plan, "units/east.xml", Feed.class);
    assertEquals(
        """
        withdrawal: 某市 east/2023报告 2025-03-01→2025-03-01 zh-CN \
        https://reports.example.net/reports/east/2023.html
        东区 east/2022报告 2024-01-20→2024-01-20 zh-CN https://reports.example.net/reports/east/2022.html""",
        entries(unit));
    assertEquals(
        "东区 https://reports.example.net/units/east.xml https://reports.example.net/units/east.html",
        unit.title().text() + " " + unit.urls().self() + " " + unit.urls().page());
  }

  @Test
  void aFeedHoldsNoMoreThanAReaderAsksForAndNoDraft() throws IOException {
    String[] reports =
        IntStream.rangeClosed(1, Feed.LONGEST + 2)
            .mapToObj(i -> report("city/" + (1990 + i), 1990 + i))
            .toArray(String[]::new);
    Feed feed = at(Portal.plan(root, reports), "feed.xml", Feed.class);
    assertEquals(Feed.LONGEST, feed.entries().size());
    assertEquals("city/2022", feed.entries().get(0).report().toString());
    SitePlan drafts =
        Portal.planWithDrafts(
            root, report("city/2022", 2022), report("city/2023", 2023, "status: draft\n", "正文。"));
    assertEquals(1, at(drafts, "feed.xml", Feed.class).entries().size());
  }

  @Test
  void theSitemapListsWhatIsPublicInTheLanguageThatItIsWrittenIn() throws IOException {
    assertEquals(
        """
        https://reports.example.net/reports/city/2021.html 2024-01-20
        https://reports.example.net/reports/city/2022.html 2024-05-01
        https://reports.example.net/reports/east/2022.html 2024-01-20
        https://reports.example.net/en/reports/east/2022.html 2024-01-20""",
        lines(
            at(portal(), "sitemap.xml", Sitemap.class).entries().stream()
                .filter(e -> e.url().contains("/reports/") || e.lastChange().isPresent())
                .toList(),
            e -> e.url() + e.lastChange().map(day -> " " + day).orElse("")));
  }

  @Test
  void aSiteThatShowsDraftsListsNoPage() throws IOException {
    SitePlan plan =
        Portal.planWithDrafts(
            root, report("city/2022", 2022), report("city/2023", 2023, "status: draft\n", "正文。"));
    assertEquals(0, at(plan, "sitemap.xml", Sitemap.class).entries().size());
  }

  @Test
  void attachmentsOfAWithdrawnReportAreGone() throws IOException {
    assertEquals(
        "reports/city/2022.xlsx",
        lines(
            portal().files().stream()
                .filter(f -> f.value().get() instanceof Attachment)
                .map(f -> f.address().path())
                .toList(),
            path -> path));
  }

  @Test
  void robotsLearnWhereTheSitemapIs() throws IOException {
    assertEquals(
        "https://reports.example.net/sitemap.xml",
        at(Portal.plan(root), "robots.txt", Robots.class).sitemap());
  }
}
