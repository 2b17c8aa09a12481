package gongkai.site.planning;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.link;
import static gongkai.site.planning.Portal.list;
import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.site.item.ReportItem;
import gongkai.site.page.ChangesPage;
import gongkai.site.page.HomePage;
import gongkai.site.page.NotFoundPage;
import gongkai.site.page.Shell;
import gongkai.site.page.StatisticsPage;
import gongkai.site.page.TextPage;
import gongkai.site.series.Matrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and pages in; out, the pages of the portal as a whole, and what surrounds them. */
class PortalPagesTest {
  @TempDir private Path root;

  private static String home(SitePlan plan) {
    HomePage page = at(plan, "index.html", HomePage.class);
    HomePage.Headline headline = page.headline();
    return headline.reports()
        + " reports, "
        + headline.years()
        + " years, "
        + headline.openness().redactions()
        + " redactions: "
        + list(page.latest(), PortalPagesTest::item);
  }

  private static String item(ReportItem item) {
    return item.report().text().text() + (item.standing().draft() ? " draft" : "");
  }

  @Test
  void homeCountsWhatIsPublicAndShowsTheNewestFirst() throws IOException {
    String[] reports = {
      report("city/2021", 2021, "published: 2024-02-01\n", "投入**万元。"),
      report("city/2022", 2022, "published: 2023-02-01\n", "正文。"),
      report("east/2022", 2022, WITHDRAWN, "投入**万元。"),
      report("east/2023", 2023, "status: draft\n", "投入**万元。")
    };
    assertEquals(
        "2 reports, 2 years, 1 redactions: city/2021报告, city/2022报告",
        home(Portal.plan(root, reports)));
    assertEquals(
        "2 reports, 2 years, 1 redactions: city/2021报告, east/2023报告 draft, city/2022报告",
        home(Portal.planWithDrafts(root, reports)));
    assertEquals("0 reports, 0 years, 0 redactions: –", home(Portal.plan(root)));
  }

  @Test
  void homeShowsNoMoreOfTheNewestThanItHasRoomFor() throws IOException {
    String[] reports =
        IntStream.rangeClosed(1, HomePage.LATEST + 1)
            .mapToObj(i -> report("city/" + (2010 + i), 2010 + i))
            .toArray(String[]::new);
    HomePage page = at(Portal.plan(root, reports), "index.html", HomePage.class);
    assertEquals(HomePage.LATEST, page.latest().size());
    assertEquals("city/2021报告", item(page.latest().get(0)));
  }

  /** Units that are too many for the front page stand in the statistics, each with its row. */
  @Test
  void theMatrixOfManyUnitsHasARowForEachLevelOnTheFrontPage() throws IOException {
    StringBuilder offices = new StringBuilder();
    for (int i = 1; i <= HomePage.MATRIX_UNITS; i++) {
      offices.append("-- content/units/u%d.yml --\n".formatted(i));
      offices.append("name: {zh-CN: 第%d局, en: Office %d}\nlevel: bureau\n".formatted(i, i));
    }
    SitePlan plan = Portal.plan(root, offices.toString(), report("city/2022", 2022));
    assertEquals(
        "city 1/1 0, district 0/3 0, township 0/1 0, bureau 0/40 0",
        levels(at(plan, "index.html", HomePage.class).matrix()));
    assertEquals(
        "city 1/1 1, district 0/3 4, township 0/1 1, bureau 0/40 40",
        levels(at(plan, "statistics/index.html", StatisticsPage.class).covered().matrix()));
  }

  private static String levels(Matrix matrix) {
    return list(
        matrix.groups(),
        g ->
            g.level().code()
                + " "
                + list(g.shares(), s -> s.reported() + "/" + s.due())
                + " "
                + g.rows().size());
  }

  @Test
  void changesOfAllReportsStandNewestFirstInTheReadersLanguage() throws IOException {
    String corrected =
        """
        changes:
          - {date: 2024-05-01, kind: correction, note: {zh-CN: 改正, en: Corrected}}
          - {date: 2024-07-01, kind: supplement, note: {zh-CN: 补充, en: Added}}
        """;
    SitePlan plan =
        Portal.planWithDrafts(
            root,
            report("city/2022", 2022, corrected, "正文。"),
            report("east/2022", 2022, WITHDRAWN, "正文。"),
            report("east/2021", 2021, "status: draft\n" + corrected, "正文。"));
    assertEquals(
        """
        2025-03-01 withdrawal Wrong Report east/2022 <reports/east/2022.html> East <units/east.html>
        2024-07-01 supplement Added Report city/2022 <reports/city/2022.html> A city <units/city.html>
        2024-05-01 correction Corrected Report city/2022 <reports/city/2022.html> A city <units/city.html>""",
        lines(
            at(plan, "en/changes.html", ChangesPage.class).changes(),
            c ->
                "%s %s %s %s %s"
                    .formatted(
                        c.date(),
                        c.kind().code(),
                        c.note().text(),
                        link(c.report()),
                        link(c.unit()))));
  }

  private static final String PAGES =
      """
      -- content/pages/about.md --
      ---
      title: 关于
      ---
      正文。
      -- content/pages/about.en.md --
      ---
      title: About
      ---
      Text.
      -- content/pages/rules.md --
      ---
      title: 办法
      ---
      正文。
      """;

  @Test
  void aPageWithoutATranslationIsItselfInEveryLanguageAndOnceForSearchEngines() throws IOException {
    SitePlan plan = Portal.plan(root, PAGES);
    assertEquals(
        """
        title: About en
        canonical: https://reports.example.net/en/about.html
        alternates: zh-CN https://reports.example.net/about.html, en https://reports.example.net/en/about.html
        switch: zh-CN ../about.html, en about.html current
        footer: About current, 办法, data""",
        surrounded(at(plan, "en/about.html", TextPage.class).shell()));
    assertEquals(
        """
        title: 办法 zh-CN
        canonical: https://reports.example.net/rules.html
        alternates: –
        switch: zh-CN ../rules.html, en rules.html current untranslated
        footer: About, 办法 current, data""",
        surrounded(at(plan, "en/rules.html", TextPage.class).shell()));
    assertEquals(
        """
        title: 办法 zh-CN
        canonical: https://reports.example.net/rules.html
        alternates: –
        switch: zh-CN rules.html current, en en/rules.html untranslated
        footer: 关于, 办法 current, data""",
        surrounded(at(plan, "rules.html", TextPage.class).shell()));
  }

  private static String surrounded(Shell shell) {
    return "title: "
        + shell.title().orElseThrow().text()
        + " "
        + shell.title().orElseThrow().language().tag()
        + "\ncanonical: "
        + shell.listing().canonical()
        + "\nalternates: "
        + list(shell.alternates(), l -> l.language().tag() + " " + l.absolute())
        + "\nswitch: "
        + list(
            shell.navigation().languages(),
            l ->
                l.language().tag()
                    + " "
                    + l.href()
                    + (l.current() ? " current" : "")
                    + (l.translated() ? "" : " untranslated"))
        + "\nfooter: "
        + list(
            shell.navigation().footer(),
            l ->
                l.text().map(t -> t.text()).orElse(l.section().code())
                    + (l.current() ? " current" : ""));
  }

  @Test
  void whereNothingIsAllLinksHoldFromAnyDepth() throws IOException {
    NotFoundPage page = at(Portal.plan(root), "en/404.html", NotFoundPage.class);
    assertEquals(
        "/en/ units/index.html years/index.html false",
        page.base()
            + " "
            + page.units()
            + " "
            + page.years()
            + " "
            + page.shell().listing().indexed());
  }
}
