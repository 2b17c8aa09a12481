package gongkai.site.planning.report;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.list;
import static gongkai.site.planning.Portal.or;
import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.site.page.ComparePage;
import gongkai.site.page.ReportPage;
import gongkai.site.planning.Portal;
import gongkai.site.planning.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports in; out, what stands beside what. */
class ComparePagesTest {
  @TempDir private Path root;

  private static String compared(SitePlan plan) {
    return lines(
        plan.files().stream()
            .filter(f -> f.address().path().startsWith("compare/"))
            .map(f -> (ComparePage) f.value().get())
            .toList(),
        page -> page.older().report() + " | " + page.newer().report());
  }

  @Test
  void aReportStandsBesideTheOneBeforeOfItsKindThatIsPublished() throws IOException {
    assertEquals(
        """
        city/2020 | city/2022
        city/2022-chair | city/2023-chair""",
        compared(
            Portal.plan(
                root,
                report("city/2020", 2020),
                report("city/2021", 2021, WITHDRAWN, "正文。"),
                report("city/2022", 2022),
                report("city/2022-chair", 2022, "type: individual\n", "正文。"),
                report("city/2023-chair", 2023, "type: individual\n", "正文。"),
                report("east/2019", 2019),
                report("west/2022", 2022),
                report("port/2021", 2021),
                report("harbour/2023", 2023))));
  }

  @Test
  void twoReportsOnOneYearAreToldApartByTheirPeriods() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report("city/a", 2022, "period: {from: 2022-01-01, to: 2022-06-30}\n", "正文。"),
            report("city/b", 2022, "period: {from: 2022-07-01, to: 2022-12-31}\n", "正文。"),
            report("city/c", 2023));
    assertEquals("2022-06-30 | 2022-12-31", periods(plan, "compare/city/b.html"));
    assertEquals("– | –", periods(plan, "compare/city/c.html"));
  }

  private static String periods(SitePlan plan, String address) {
    ComparePage page = at(plan, address, ComparePage.class);
    return or(page.older().period(), p -> p.to().toString())
        + " | "
        + or(page.newer().period(), p -> p.to().toString());
  }

  @Test
  void sectionsStandBesideEachOtherAndTheReportLeadsToTheirRows() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report("city/2022", 2022, "", "## 一、履职情况\n\n甲。\n\n## 二、廉洁自律\n\n乙。"),
            report("city/2023", 2023, "", "各位代表：\n\n## 一、廉洁自律\n\n丙。\n\n## 二、履职情况\n\n丁。"));
    ComparePage page = at(plan, "compare/city/2023.html", ComparePage.class);
    assertEquals(
        """
        opening: – | 2023-opening <../../reports/city/2023.html>
        part-1: 2022-section-2 <../../reports/city/2022.html#section-2> | \
        2023-section-1 <../../reports/city/2023.html#section-1>
        part-2: 2022-section-1 <../../reports/city/2022.html#section-1> | \
        2023-section-2 <../../reports/city/2023.html#section-2>""",
        lines(
            page.rows(),
            row ->
                row.anchor()
                    + ": "
                    + list(row.older(), s -> s.id() + " <" + s.href() + ">")
                    + " | "
                    + list(row.newer(), s -> s.id() + " <" + s.href() + ">")));
    assertEquals(
        """
        一、廉洁自律 ../../compare/city/2023.html#part-1
        二、履职情况 ../../compare/city/2023.html#part-2""",
        lines(
            at(plan, "reports/city/2023.html", ReportPage.class).text().contents(),
            c -> c.heading().text() + " " + or(c.compare(), href -> href)));
  }

  /** A translation has headings of its own; what they are about, the original says. */
  @Test
  void aTranslationIsComparedInItsOwnWords() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report("city/2022", 2022, "", "## 一、履职情况\n\n甲。\n\n## 二、廉洁自律\n\n乙。"),
            report("city/2023", 2023, "", "## 一、廉洁自律\n\n丙。\n\n## 二、履职情况\n\n丁。"),
            "-- content/reports/city/2023.en.md --\n---\ntitle: 2023\n---\n"
                + "## 1. Integrity\n\nC.\n\n## 2. Duty\n\nD.\n");
    ComparePage page = at(plan, "en/compare/city/2023.html", ComparePage.class);
    assertEquals(
        "zh-CN | en",
        page.older().bodyLanguage().tag() + " | " + page.newer().bodyLanguage().tag());
    assertEquals(
        """
        2022-section-2 | 2023-section-1
        2022-section-1 | 2023-section-2""",
        lines(
            page.rows(),
            row -> list(row.older(), s -> s.id()) + " | " + list(row.newer(), s -> s.id())));
  }

  @ParameterizedTest
  @CsvSource({
    "[unions-formed 新建工会5家], [unions-formed 新建工会8家], 5家 | 8家: 1 3家",
    "[unions-formed 新建工会8家], [unions-formed 新建工会5家], 8家 | 5家: -1 3家",
    "[unions-formed 新建工会5家], [unions-formed 新建工会5家], 5家 | 5家: 0 0家",
    "[unions-formed 新建工会约5家], [unions-formed 新建工会8家], 5家 | 8家: –",
    "[unions-formed 新建工会*家], [unions-formed 新建工会8家], *家 | 8家: –",
    "[covered 覆盖率80%], [covered 覆盖率85%], 80% | 85%: 1 5个百分点",
    "[funds 投入2万元], [funds 投入30000元], 2万元 | 30000元: 1 10000元",
    "[unions-formed 新建工会5家], 正文, 5家 | –: –",
    "正文, [members 会员9人], – | 9人: –",
    "[unions-formed 新建工会5家], [unions-formed 建会8人], 5家 | 8人: –",
  })
  void aDifferenceIsGivenWhereBothNumbersAreExactAndCountTheSame(
      String older, String newer, String row) throws IOException {
    ComparePage page =
        at(
            Portal.plan(
                root,
                report("city/2022", 2022, "", older + "。"),
                report("city/2023", 2023, "", newer + "。")),
            "compare/city/2023.html",
            ComparePage.class);
    assertEquals(
        row,
        lines(
            page.figures(),
            f ->
                given(f.older())
                    + " | "
                    + given(f.newer())
                    + ": "
                    + or(
                        f.difference(),
                        d ->
                            d.sign()
                                + " "
                                + d.amount().value().orElseThrow().toPlainString()
                                + d.amount().unit())));
  }

  private static String given(ComparePage.Given given) {
    return list(
        given.values(),
        v -> v.quantity().value().map(n -> n.toPlainString()).orElse("*") + v.quantity().unit());
  }

  @Test
  void aComparisonIsInNoList() throws IOException {
    SitePlan plan = Portal.plan(root, report("city/2022", 2022), report("city/2023", 2023));
    ComparePage page = at(plan, "compare/city/2023.html", ComparePage.class);
    assertFalse(page.shell().listing().indexed());
    assertEquals(
        "",
        list(
                plan.files().stream()
                    .filter(f -> f.listing().get().isPresent())
                    .map(f -> f.address().path())
                    .filter(path -> path.contains("compare/"))
                    .toList(),
                path -> path)
            .replace("–", ""));
  }
}
