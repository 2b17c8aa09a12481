package gongkai.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report has to go at once, whatever others say of it. */
class WithdrawalTest {
  private static final String LEAKED = "content/reports/district/2022.md";
  private static final String NEXT = "content/reports/district/2023.md";

  @TempDir private Path temp;
  private ReleasedSite site;

  @BeforeEach
  void aReportThatTheNextOneSpeaksOf() throws IOException {
    site = ReleasedSite.small(temp.resolve("site"));
    site.write(
        "content/vocabulary/indicators.yml",
        """
        - {id: unions-formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum}
        - {id: visits, label: {zh-CN: 看望会员, en: Members visited}, unit: 人, total: sum}
        """);
    site.write(
        LEAKED,
        """
        ---
        title: 2022年述职报告
        unit: district
        year: 2022
        type: team
        status: published
        published: 2023-01-20
        plans: [{quote: 每月看望住院的老会员, reviewed: true}]
        indicators: [{id: visits, label: 看望会员, value: 8, unit: 人, quote: 看望会员8人, reviewed: true}]
        ---
        ## 一、下一步打算

        每月看望住院的老会员。名单见[附件](2022.xls.csv)。看望会员8人。
        """);
    site.write("content/reports/district/2022.xls.csv", "名单\n");
    site.edit(
        NEXT,
        "published: 2024-01-20\n",
        "published: 2024-01-20\nfollows: [{promise: 看望住院的老会员, quote: 新建工会35家}]\n");
    site.edit(NEXT, "一年来", "见[上年](2022.md)和[名单](2022.xls.csv)。一年来");
    site.release("2024-02-01");
    assertTrue(publicText().contains("看望住院的老会员"));
  }

  private void withdraw() throws IOException {
    site.edit(LEAKED, "status: published", "status: withdrawn");
    site.edit(
        LEAKED,
        "published: 2023-01-20\n",
        "published: 2023-01-20\nchanges: [{date: 2024-02-05, kind: withdrawal, by: 甲, note: 乙}]\n");
  }

  /** All that is in the built site and is text. */
  private String publicText() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(site.out())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void isNotHeldUpByAReportThatAnswersItsPlansOrLinksToItsFiles() throws IOException {
    withdraw();
    Outcome<Released> released = site.tryTo("2024-02-06");
    assertTrue(released.value().isPresent(), () -> released.problems().toString());
    assertEquals(
        List.of(
            "NOTE promise-withdrawn " + NEXT,
            "WARNING link-to-withdrawn " + NEXT,
            "WARNING lost-addresses site-out"),
        released.problems().stream()
            .filter(problem -> !problem.code().equals("not-translated"))
            .map(problem -> told(problem))
            .sorted()
            .toList());
    assertFalse(publicText().contains("看望住院的老会员"));
    assertFalse(Files.exists(site.out().resolve("reports/district/2022.xls.csv")));
    assertTrue(Files.exists(site.out().resolve("reports/district/2022.html")));
  }

  private static String told(Problem problem) {
    return problem.severity() + " " + problem.code() + " " + problem.place().path();
  }

  @Test
  void isNotHeldUpByLinksToPagesThatWereThereForTheReportAlone() throws IOException {
    site.write(
        "content/pages/about.md",
        "---\n"
            + "title: 关于\n"
            + "---\n"
            + "见[看望会员](../statistics/visits.html)和[对照](../compare/district/2023.html)。\n");
    site.release("2024-02-02");
    assertTrue(Files.exists(site.out().resolve("statistics/visits.html")));
    assertTrue(Files.exists(site.out().resolve("compare/district/2023.html")));
    withdraw();
    Outcome<Released> released = site.tryTo("2024-02-06");
    assertTrue(released.value().isPresent(), () -> released.problems().toString());
    assertEquals(
        List.of("content/pages/about.md:4:2", "content/pages/about.md:4:36"),
        released.problems().stream()
            .filter(problem -> problem.code().equals("link-to-withdrawn"))
            .filter(problem -> problem.place().path().equals("content/pages/about.md"))
            .map(problem -> problem.place().toString())
            .toList());
  }

  @Test
  void mayEmptyTheTextOfTheReport() throws IOException {
    withdraw();
    site.edit(LEAKED, "plans: [{quote: 每月看望住院的老会员, reviewed: true}]\n", "");
    site.edit(LEAKED, "每月看望住院的老会员。名单见[附件](2022.xls.csv)。看望会员8人。", "");
    site.edit(
        LEAKED,
        "indicators: [{id: visits, label: 看望会员, value: 8, unit: 人, quote: 看望会员8人,"
            + " reviewed: true}]\n",
        "");
    Outcome<Released> released = site.tryTo("2024-02-06");
    assertTrue(
        released.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR),
        () -> released.problems().toString());
  }

  @Test
  void anAnswerToAReportThatIsPublicIsStillHeldAgainstItsPlans() throws IOException {
    site.edit(LEAKED, "每月看望住院的老会员", "每月走访住院的老会员");
    assertTrue(site.refused("2024-02-06").contains("promise-not-in-plans"));
  }
}
