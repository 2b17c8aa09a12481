package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A withdrawn report leaves a page that says when, by whom and why, and nothing else. */
class WithdrawnReportTest {
  /** What the report said, everywhere where a report can say something. */
  private static final List<String> SECRETS =
      List.of(
          "机密正文",
          "机密摘要",
          "机密标题一",
          "7654321",
          "机密附件",
          "secret translation",
          "secret summary",
          "机密来源");

  private static final String WITHDRAWN =
      """
      -- content/reports/district/2022.md --
      ---
      title: {zh-CN: 2022年述职报告, en: Report for 2022}
      unit: district
      year: 2022
      type: team
      status: withdrawn
      published: 2023-01-20
      summary: 机密摘要
      aliases: [old/2022.html]
      indicators:
        - {id: unions-formed, label: 新建, value: 7654321, unit: 家, quote: 机密正文新建7654321家}
      changes:
        - {date: 2023-02-01, kind: correction, note: 更正了错字。}
        - {date: 2023-03-01, kind: withdrawal, by: {zh-CN: 某市总工会, en: City Federation}, \
      note: {zh-CN: 数据有误。, en: The figures were wrong.}}
      source: {file: 机密来源.docx, sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}
      ---
      ## 一、机密标题一

      机密正文新建7654321家，投入**万元。
      -- content/reports/district/2022.en.md --
      ---
      title: Report for 2022
      summary: secret summary
      ---
      ## 1. Duty

      A secret translation.
      -- content/reports/district/2022.txt --
      机密附件
      """;

  @TempDir private Path temp;

  private BuiltSite site() throws IOException {
    Path root = temp.resolve("site");
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(root, WITHDRAWN);
    return BuiltSite.of(root, temp.resolve("out"), 2);
  }

  @Test
  void nothingOfItIsAnywhereInTheSite() throws IOException {
    BuiltSite site = site();
    List<String> found = new ArrayList<>();
    for (String file : site.files()) {
      String text =
          new String(Files.readAllBytes(site.folder().resolve(file)), StandardCharsets.UTF_8);
      for (String secret : SECRETS) {
        if (text.contains(secret) || text.replace(",", "").contains(secret)) {
          found.add(file + ": " + secret);
        }
      }
    }
    assertEquals(List.of(), found);
    assertTrue(site.files().contains("reports/district/2022.html"));
    assertFalse(site.files().contains("reports/district/2022.txt"));
    for (String list : List.of("sitemap.xml", "data/reports.json")) {
      assertFalse(site.text(list).contains("reports/district/2022"), list);
      assertTrue(site.text(list).contains("reports/district/2023"), list);
    }
    for (String feed : List.of("feed.xml", "units/district.xml")) {
      Document entries = Jsoup.parse(site.text(feed), "", Parser.xmlParser());
      List<String> told =
          entries.select("entry:has(id:contains(reports/district/2022))").stream()
              .map(entry -> entry.select("title, summary, content").eachText().toString())
              .toList();
      assertEquals(List.of("[撤回：2022年述职报告, 数据有误。]", "[更正：2022年述职报告, 更正了错字。]"), told);
    }
  }

  @Test
  void theListOfUnitsSaysWhichYearIsWithdrawn() throws IOException {
    BuiltSite site = site();
    assertEquals(
        List.of("某区 2023", "某区 2022 已撤回"),
        site.page("units/index.html").select(".rows-part a").eachText());
    assertEquals(
        List.of("A district 2023", "A district 2022 withdrawn"),
        site.page("en/units/index.html").select(".rows-part a").eachText());
  }

  @Test
  void itsPageSaysWhenByWhomAndWhy() throws IOException {
    BuiltSite site = site();
    Document chinese = site.page("reports/district/2022.html");
    assertEquals(
        "撤回日期 2023年3月1日 决定撤回的单位 某市总工会 撤回原因 数据有误。", chinese.selectFirst(".withdrawal").text());
    assertEquals("noindex", chinese.selectFirst("meta[name=robots]").attr("content"));
    assertTrue(chinese.selectFirst(".changes").text().contains("更正了错字。"), "earlier changes stay");
    Document english = site.page("en/reports/district/2022.html");
    assertEquals(
        "Withdrawn on 1 March 2023 Withdrawn by City Federation Reason The figures were wrong.",
        english.selectFirst(".withdrawal").text());
  }

  @Test
  void theListOfChangesNamesWhoDecided() throws IOException {
    assertTrue(
        site().page("changes.html").select(".changes > li").first().text().contains("某市总工会"));
  }

  /** What it holds may be why it was withdrawn. */
  @Test
  void personalDetailsInItsTextKeepItFromNobody() throws IOException {
    Path root = temp.resolve("site");
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(
        root,
        WITHDRAWN
            .replace("投入**万元。", "投入**万元。联系电话13812345678。")
            .replace("secret translation.", "secret translation. Call 13812345678."));
    assertEquals(List.of(), privacy(root));
    Path file = root.resolve("content/reports/district/2022.md");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("数据有误。", "电话13812345678有误。"));
    assertEquals(List.of("content/reports/district/2022.md"), privacy(root));
    String open = text.replace("status: withdrawn", "status: published");
    Files.writeString(file, open.replaceFirst("(?m)^ +- .*kind: withdrawal.*\n", ""));
    assertEquals(
        List.of("content/reports/district/2022.en.md", "content/reports/district/2022.md"),
        privacy(root));
  }

  private static List<String> privacy(Path root) throws IOException {
    SiteRequest request = new SiteRequest(root, Optional.empty(), false, Purpose.CHECK, 1);
    return SiteBuilder.check(request).stream()
        .filter(problem -> problem.code().startsWith("privacy-"))
        .map(problem -> problem.place().path())
        .sorted()
        .toList();
  }

  @Test
  void noReportIsComparedWithIt() throws IOException {
    BuiltSite site = site();
    assertFalse(site.files().stream().anyMatch(f -> f.startsWith("compare/")));
    assertTrue(site.page("reports/district/2023.html").select(".report-ways").isEmpty());
  }
}
