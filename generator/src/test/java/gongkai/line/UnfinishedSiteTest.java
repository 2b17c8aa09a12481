package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not become public: working files, drafts, and what a new site says of itself. */
class UnfinishedSiteTest {
  private static final String FOLDER = "content/reports/district/";
  @TempDir private Path root;

  @BeforeEach
  void small() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
  }

  private List<Problem> problems(Purpose purpose, String baseUrl) throws IOException {
    SiteRequest request =
        new SiteRequest(root, Optional.ofNullable(baseUrl).map(URI::create), true, purpose, 1);
    List<Problem> problems =
        purpose == Purpose.CHECK
            ? SiteBuilder.check(request)
            : purpose == Purpose.BUILD
                ? SiteBuilder.build(request, root.resolve("site-out")).problems()
                : SiteBuilder.loader(request).load(ChangedFiles.ANY).problems();
    return problems.stream().filter(p -> !p.code().equals("not-translated")).sorted().toList();
  }

  private List<String> told(Purpose purpose) throws IOException {
    return problems(purpose, null).stream()
        .map(
            p ->
                p.severity().name().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + p.place().path()
                    + " "
                    + p.code())
        .toList();
  }

  private void replace(String file, String old, String other) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(old), text);
    Files.writeString(path, text.replace(old, other));
  }

  @Test
  void eachBackupBesideAReportIsAnErrorAndNoneIsPublished() throws IOException {
    List<String> names = List.of("2023.md.bak", "2023.md.orig", "2023.md~", "2023.wbk");
    for (String name : names) {
      Files.writeString(root.resolve(FOLDER + name), "旧稿");
    }
    List<String> expected =
        names.stream().map(n -> "error " + FOLDER + n + " editor-backup").toList();
    assertEquals(expected, told(Purpose.CHECK));
    assertEquals(expected, told(Purpose.BUILD));
    assertFalse(Files.exists(root.resolve("site-out")));
  }

  @Test
  void anOpenEditorStopsABuildAndNoPreview() throws IOException {
    Files.createSymbolicLink(root.resolve(FOLDER + ".#2023.md"), Path.of("me@here.1234"));
    Files.writeString(root.resolve(FOLDER + "~$2023.docx"), "me");
    assertEquals(
        List.of(
            "error " + FOLDER + ".#2023.md editor-open",
            "error " + FOLDER + "~$2023.docx editor-open"),
        told(Purpose.BUILD));
    assertTrue(told(Purpose.PREVIEW).stream().allMatch(t -> t.startsWith("note ")));
    assertEquals(2, told(Purpose.PREVIEW).size());
  }

  @Test
  void placeholdersAreErrorsAsSoonAsAReportIsPublic() throws IOException {
    placeholders();
    List<String> errors =
        List.of(
            "error content/pages/about.md placeholder-page",
            "error content/site.yml placeholder-base-url",
            "error content/site.yml placeholder-publisher");
    assertEquals(errors, told(Purpose.CHECK));
    assertEquals(errors, told(Purpose.BUILD));
    List<String> notes = errors.stream().map(e -> e.replace("error ", "note ")).toList();
    assertEquals(notes, told(Purpose.PREVIEW));
    replace(FOLDER + "2023.md", "status: published", "status: draft");
    assertEquals(notes, told(Purpose.CHECK));
    assertEquals(List.of(), told(Purpose.BUILD));
  }

  @Test
  void anAddressOnTheCommandLineStandsForTheOneInTheSettings() throws IOException {
    replace("content/site.yml", "https://reports.example.net/", "https://example.org/");
    assertEquals(1, problems(Purpose.BUILD, null).size());
    assertEquals(List.of(), problems(Purpose.BUILD, "https://reports.example.net/"));
    replace("content/site.yml", "https://example.org/", "https://example.org/portal/");
    assertEquals(List.of(), problems(Purpose.BUILD, null));
  }

  @Test
  void aPlaceholderIsToldAtItsLine() throws IOException {
    placeholders();
    List<String> places =
        problems(Purpose.CHECK, null).stream().map(p -> p.place().toString()).toList();
    assertEquals(
        List.of("content/pages/about.md:5:1", "content/site.yml:3:11", "content/site.yml:4:27"),
        places);
  }

  private void placeholders() throws IOException {
    replace("content/site.yml", "https://reports.example.net/", "https://example.org/");
    replace("content/site.yml", "zh-CN: 测试, en: Test}", "zh-CN: 请填写发布单位, en: Test}");
    SiteFolder.write(
        root, "-- content/pages/about.md --\n---\ntitle: 关于\n---\n\n在这里说明本站收录什么、由谁负责、怎样联系更正。\n");
  }

  @Test
  void aDraftSaysWhatItIsAndIsListedNowhere() throws IOException {
    String report = Files.readString(root.resolve(FOLDER + "2023.md"));
    Files.writeString(
        root.resolve(FOLDER + "2022.md"),
        report.replace("2023", "2022").replace("status: published", "status: draft"));
    Path out = root.resolve("site-out");
    SiteRequest request = new SiteRequest(root, Optional.empty(), true, Purpose.BUILD, 1);
    assertTrue(SiteBuilder.build(request, out).publication().isPresent());
    BuiltSite site = new BuiltSite(out);
    assertDraft(site, "reports/district/2022.html", "草稿，尚未公开。");
    assertDraft(site, "en/reports/district/2022.html", "Draft: not published.");
    assertDraft(site, "compare/district/2023.html", "草稿，尚未公开。");
    assertDraft(site, "en/compare/district/2023.html", "Draft: not published.");
    assertTrue(site.page("reports/district/2023.html").select("main .notice-draft").isEmpty());
    for (String file : site.files()) {
      if (file.endsWith(".xml") || file.startsWith("data/")) {
        assertFalse(site.text(file).contains("district/2022"), file);
      }
    }
    assertEquals("草稿", site.page("units/district.html").select(".tag-draft").get(0).text());
  }

  private static void assertDraft(BuiltSite site, String page, String words) throws IOException {
    assertEquals(words, site.page(page).select("main .notice-draft strong").text(), page);
    assertEquals("noindex", site.page(page).select("meta[name=robots]").attr("content"), page);
    assertFalse(site.text("sitemap.xml").contains(page), page);
  }

  @Test
  void aSiteWithoutDraftsHasNoWordOfThem() throws IOException {
    Path out = root.resolve("site-out");
    BuiltSite site = BuiltSite.of(root, out, 1);
    try (Stream<String> pages = site.pages().stream()) {
      for (String page : pages.toList()) {
        assertTrue(site.page(page).select(".notice-draft, .tag-draft, .drafts").isEmpty(), page);
      }
    }
  }
}
