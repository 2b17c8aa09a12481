package gongkai.site.planning.report;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.list;
import static gongkai.site.planning.Portal.or;
import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.digest.Sha256;
import gongkai.site.page.ReportPage;
import gongkai.site.page.WithdrawnPage;
import gongkai.site.planning.Portal;
import gongkai.site.planning.SitePlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report and those beside it in; out, what its page says. */
class ReportPagesTest {
  @TempDir private Path root;

  private static String around(ReportPage page) {
    ReportPage.Around around = page.neighbours();
    return or(around.previous(), n -> n.year() + " <" + n.href() + ">")
        + " | "
        + or(around.next(), n -> n.year() + " <" + n.href() + ">")
        + " | "
        + or(around.compare(), Portal::link);
  }

  @Test
  void aReportStandsBetweenThoseOfItsKindThatArePublished() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report("city/2020", 2020),
            report("city/2021", 2021, WITHDRAWN, "正文。"),
            report("city/2022", 2022),
            report("city/2022-chair", 2022, "type: individual\n", "正文。"),
            report("city/2023", 2023));
    assertEquals(
        "2020 <2020.html> | 2023 <2023.html> | 2020 <../../compare/city/2022.html>",
        around(at(plan, "reports/city/2022.html", ReportPage.class)));
    assertEquals("– | – | –", around(at(plan, "reports/city/2022-chair.html", ReportPage.class)));
    assertEquals(
        "– | 2022 <2022.html> | –", around(at(plan, "reports/city/2020.html", ReportPage.class)));
  }

  @Test
  void aReportLeadsToItsPlansBesideTheNextYearsReport() throws IOException {
    String plans = "plans: [{quote: 建成服务站。, reviewed: true}]\n";
    SitePlan plan =
        Portal.planWithDrafts(
            root,
            report("city/2020", 2020, plans, "建成服务站。"),
            report("city/2021", 2021, plans, "建成服务站。"),
            report("city/2021-chair", 2021, "type: individual\n" + plans, "建成服务站。"),
            report("city/2022", 2022, WITHDRAWN, "正文。"),
            report("east/2020", 2020, plans, "建成服务站。"),
            report("east/2022", 2022, plans, "建成服务站。"),
            report("east/2023", 2023, "status: draft\n", "正文。"));
    UnaryOperator<String> led =
        page -> or(at(plan, page, ReportPage.class).neighbours().plans(), Portal::link);
    assertEquals("2021 <../../units/city.html#plans-2021>", led.apply("en/reports/city/2020.html"));
    assertEquals("–", led.apply("reports/city/2021.html"), "the next one is withdrawn");
    assertEquals("–", led.apply("reports/city/2021-chair.html"), "none of its kind");
    assertEquals("–", led.apply("reports/east/2020.html"), "none on the next year");
    assertEquals("–", led.apply("reports/east/2022.html"), "the next one is a draft");
  }

  @Test
  void whatIsLeftOfAWithdrawnReportSaysWhoWithdrewItAndNothingOfItsText() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report(
                "city/2022",
                2022,
                """
                summary: {zh-CN: 摘要, en: Summary}
                status: withdrawn
                changes:
                  - {date: 2024-05-01, kind: correction, note: {zh-CN: 改正, en: Corrected}}
                  - {date: 2025-03-01, kind: withdrawal, by: {zh-CN: 某市, en: A city}, note: {zh-CN: 有误, en: Wrong}}
                """,
                "投入**万元。"));
    WithdrawnPage page = at(plan, "en/reports/city/2022.html", WithdrawnPage.class);
    assertEquals(
        "2025-03-01 A city Wrong; 2024-05-01 Corrected; 0 redactions; summary –",
        or(
                page.withdrawal(),
                w -> w.date() + " " + w.by().orElseThrow().text() + " " + w.note().text())
            + "; "
            + list(page.earlier(), c -> c.date() + " " + c.note().text())
            + "; "
            + page.item().redactions()
            + " redactions; summary "
            + or(page.item().about().summary(), s -> s.text()));
    assertFalse(page.shell().listing().indexed());
    assertTrue(page.shell().description().isEmpty());
  }

  /** A figure that nobody has confirmed leads to its row; a known one to its series. */
  @Test
  void figuresLeadToTheirSentencesAndTheirSeries() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report("city/2022", 2022, "", "## 一、工作\n\n今年[unions-formed 新建工会5家]。又[funds 投入**万元?]。"),
            "-- content/reports/city/2022.en.md --\n---\ntitle: 2022\n---\n## Work\n\n5 formed.\n");
    assertEquals(
        """
        新建工会 ../../statistics/unions-formed.html#city-2022 2022.html#section-1-s2
        资金 ../../statistics/funds.html#city-2022 2022.html#section-1-s3 ?
        新建工会5家 → ../../statistics/unions-formed.html#city-2022
        投入**万元 → ../../statistics/funds.html#city-2022
        –""",
        figures(at(plan, "reports/city/2022.html", ReportPage.class)));
    assertEquals(
        """
        Unions formed ../../statistics/unions-formed.html#city-2022 ../../../reports/city/2022.html#section-1-s2
        Funds ../../statistics/funds.html#city-2022 ../../../reports/city/2022.html#section-1-s3 ?

        ../../../reports/city/2022.html""",
        figures(at(plan, "en/reports/city/2022.html", ReportPage.class)));
  }

  private static String figures(ReportPage page) {
    return lines(
            page.figures().rows(),
            f ->
                f.label().text()
                    + " "
                    + or(f.series(), s -> s)
                    + " "
                    + f.evidence()
                    + (f.reviewed() ? "" : " ?"))
        + "\n"
        + lines(
            page.figures().series().entrySet(),
            e -> e.getKey().text() + " → " + e.getValue().href())
        + "\n"
        + or(page.text().original(), href -> href);
  }

  @Test
  void aReportIsCitedByTheNameThatItsUnitHadThen() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report(
                "east/2021",
                2021,
                "changes: [{date: 2024-05-01, kind: correction, note: {zh-CN: 改正, en: Corrected}}]\n",
                "正文。"));
    assertEquals(
        """
        gbt-7714: 东区办事处. east/2021报告. 测试门户, 2024-05-01. https://reports.example.net/reports/east/2021.html
        iso-690: East office. Report east/2021. Test portal, \
        2024-05-01. https://reports.example.net/en/reports/east/2021.html""",
        lines(
            at(plan, "en/reports/east/2021.html", ReportPage.class).citations(),
            c ->
                c.form().code()
                    + ": "
                    + c.author().text()
                    + ". "
                    + c.title().text()
                    + ". "
                    + c.site().text()
                    + ", "
                    + or(c.date(), d -> d.toString())
                    + ". "
                    + c.url()));
  }

  @Test
  void attachmentsAreNamedWithTheirFormatAndSize() throws IOException {
    SitePlan plan =
        Portal.plan(
            root, report("city/2022", 2022), "-- content/reports/city/2022.附表.csv --\n单位,数\n");
    assertEquals(
        "2022.附表.csv <../../../reports/city/2022.%E9%99%84%E8%A1%A8.csv> CSV 12",
        lines(
            at(plan, "en/reports/city/2022.html", ReportPage.class).files().attachments(),
            a -> a.fileName() + " <" + a.href() + "> " + a.format() + " " + a.size()));
  }

  @Test
  void aPublishedSourceIsItsOwnFileAndNoOtherAttachment() throws IOException {
    String digest = Sha256.of("原文。\n".getBytes(StandardCharsets.UTF_8));
    String source = "source: {file: in/a.txt, sha256: " + digest + ", publish: true}\n";
    ReportPage.Files files =
        at(
                Portal.plan(
                    root,
                    report("city/2022", 2022, source, "正文。"),
                    "-- content/reports/city/2022.txt --\n原文。\n",
                    "-- content/reports/city/2022.附表.csv --\n单位,数\n"),
                "reports/city/2022.html",
                ReportPage.class)
            .files();
    assertEquals("2022.txt", or(files.source().flatMap(s -> s.copy()), a -> a.href()));
    assertEquals("2022.附表.csv", list(files.others(), a -> a.fileName()));
    assertEquals("2022.txt, 2022.附表.csv", list(files.attachments(), a -> a.fileName()));
  }

  @Test
  void aDraftIsMarkedAndStandsInNoList() throws IOException {
    SitePlan plan =
        Portal.planWithDrafts(
            root,
            report("city/2022", 2022),
            report("city/2023", 2023, "status: draft\n", "[unions-formed 新建工会5家]。"));
    ReportPage page = at(plan, "reports/city/2023.html", ReportPage.class);
    assertTrue(page.facts().item().standing().draft());
    assertFalse(page.shell().listing().indexed());
    assertEquals("–", list(page.figures().rows(), f -> or(f.series(), s -> s)));
  }
}
