package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.line.reading.TextHash;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations: which text they are of, and what pages and checks say of them. */
class TwinsTest {
  private static final Messages MESSAGES = Messages.ofCommands(Language.ENGLISH);
  private static final String REPORT = "content/reports/district/2023.md";
  private static final String TWIN = "content/reports/district/2023.en.md";
  private static final String ABOUT = "content/pages/about.md";
  private static final Pattern HASH = Pattern.compile("translates: ([0-9a-f]{32})");

  private static final String TRANSLATED =
      SiteFolder.SMALL
          + """
          -- content/reports/district/2023.en.md --
          ---
          title: Report for 2023, translated
          translates: HASH
          ---
          ## 1. Work

          In the past year 35 unions were formed and ** yuan invested.
          -- content/pages/about.md --
          ---
          title: 关于
          summary: 说明
          ---
          本站说明。
          -- content/pages/about.en.md --
          ---
          title: About
          translates: PAGE
          ---
          What this site is.
          """;

  @TempDir private Path root;

  private List<Problem> check() throws IOException {
    return SiteBuilder.check(
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 2));
  }

  private String problems() throws IOException {
    return check().stream().sorted().map(MESSAGES::line).collect(Collectors.joining("\n"));
  }

  /** The hash that the check prints for a file. */
  private String told(String path) throws IOException {
    String line =
        check().stream()
            .filter(p -> p.place().path().equals(path))
            .map(MESSAGES::line)
            .findFirst()
            .orElseThrow();
    Matcher matcher = HASH.matcher(line);
    assertTrue(matcher.find(), line);
    return matcher.group(1);
  }

  /** A site whose translations are of the present texts, as the check prints them. */
  private void translated() throws IOException {
    String old = "0".repeat(32);
    SiteFolder.write(root, TRANSLATED.replace("HASH", old).replace("PAGE", old));
    String report = told(TWIN);
    String page = told("content/pages/about.en.md");
    SiteFolder.write(root, TRANSLATED.replace("HASH", report).replace("PAGE", page));
    assertEquals("", problems());
  }

  private void edit(String path, String old, String other) throws IOException {
    String text = Files.readString(root.resolve(path));
    assertTrue(text.contains(old), path + " says " + old);
    Files.writeString(root.resolve(path), text.replace(old, other));
  }

  private BuiltSite build() throws IOException {
    return BuiltSite.of(root, root.resolve("out"), 2);
  }

  private static String notices(Document page) {
    return page.select(".notice-language").text();
  }

  @Test
  void aTranslationIsCurrentOnceItSaysTheHashThatTheCheckTells() throws IOException {
    translated();
    String notice = notices(build().page("en/reports/district/2023.html"));
    assertEquals("This is a translation. The original text prevails. Read the original", notice);
    assertEquals("", notices(build().page("en/about.html")));
  }

  @Test
  void aTranslationIsStaleOnceItsOriginalChanges() throws IOException {
    for (String[] change :
        List.of(
            new String[] {REPORT, "一年来，", "去年，"},
            new String[] {REPORT, "2023年述职报告", "2023年述职述廉报告"},
            new String[] {REPORT, "year: 2023", "year: 2023\nsummary: 摘要"})) {
      translated();
      edit(change[0], change[1], change[2]);
      String hash = told(TWIN);
      assertEquals(
          TWIN
              + ":3:13: warning [twin-stale]: The original was changed after this translation."
              + " Bring the translation up to date, then write “translates: "
              + hash
              + "”.",
          problems());
      Document page = build().page("en/reports/district/2023.html");
      assertTrue(
          notices(page).contains("The original has been changed since this translation was made."),
          notices(page));
      assertFalse(notices(build().page("reports/district/2023.html")).contains("改动"));
    }
  }

  @Test
  void aPageOfThePortalIsStaleLikeAReport() throws IOException {
    translated();
    edit(ABOUT, "本站说明。", "本站新说明。");
    assertTrue(problems().startsWith("content/pages/about.en.md:3:13: warning [twin-stale]"));
    Element notice = build().page("en/about.html").selectFirst(".notice-language");
    assertEquals(
        "The original has been changed since this translation was made. Read the original",
        notice.text());
    assertEquals("../about.html", notice.selectFirst("a").attr("href"));
  }

  /** Facts are those of the original on every page, and white space at line ends is not seen. */
  @Test
  void aTranslationStaysCurrentWhereOnlyFactsOrWhiteSpaceChange() throws IOException {
    translated();
    edit(REPORT, "published: 2024-01-20", "published: 2024-01-21");
    edit(REPORT, "一年来，新建工会35家，投入**万元。\n", "一年来，新建工会35家，投入**万元。  \r\n\r\n\r\n");
    edit(REPORT, "en: Report for 2023", "en: Another title");
    edit(ABOUT, "---\n本站", "---\n\n\n本站");
    assertEquals("", problems());
  }

  @Test
  void aTranslationThatSaysNoHashIsToldWhichToWrite() throws IOException {
    translated();
    Matcher written = HASH.matcher(Files.readString(root.resolve(TWIN)));
    assertTrue(written.find());
    String hash = written.group(1);
    edit(TWIN, "translates: " + hash + "\n", "");
    assertTrue(problems().startsWith(TWIN + ":2:1: warning [twin-unmarked]: "), problems());
    assertEquals(hash, told(TWIN));
    assertEquals(
        "This is a translation. The original text prevails. Read the original",
        notices(build().page("en/reports/district/2023.html")));
    edit(TWIN, "title:", "translates: abc\ntitle:");
    assertTrue(
        problems()
            .contains("2023.en.md:2:13: error [not-a-text-hash]: “abc” is not the hash of a text."),
        problems());
  }

  @Test
  void whatIsNotTranslatedIsOneNoteForEachLanguage() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(root, "-- content/pages/about.md --\n---\ntitle: 关于\n---\n说明。\n");
    assertEquals(
        "content/site.yml:1:1: note [not-translated]: Not translated into “en” (reports: 1, pages:"
            + " 1): content/pages/about.md, content/reports/district/2023.md. They are shown in"
            + " the original language and marked as such. To translate one, add a file beside it"
            + " that ends in .en.md.",
        problems());
    edit(REPORT, "status: published", "status: draft");
    assertTrue(problems().contains("(reports: 0, pages: 1)"), problems());
  }

  /** A hash belongs to title, summary and text together; none runs over into the next. */
  @Test
  void wordsThatMoveFromTitleToTextChangeTheHash() {
    String hash = TextHash.of("报告", Optional.of("摘要"), "正文\n");
    assertEquals(hash, TextHash.of("报告", Optional.of("摘要"), "\n\n正文  \n\n"));
    assertNotEquals(hash, TextHash.of("报告", Optional.empty(), "摘要\n正文\n"));
    assertNotEquals(hash, TextHash.of("报告摘要", Optional.empty(), "正文\n"));
  }

  /** The anchors are places in the outline, so that a twin of the same outline has the same. */
  @Test
  void aTwinOfTheSameOutlineHasTheSamePlaces() throws IOException {
    translated();
    BuiltSite site = build();
    assertEquals(
        site.page("reports/district/2023.html").select("article [id]").eachAttr("id").get(0),
        site.page("en/reports/district/2023.html").select("article [id]").eachAttr("id").get(0));
  }

  private static String head(Document page) {
    StringBuilder head = new StringBuilder();
    page.select("link[rel=canonical], link[hreflang]")
        .forEach(
            link ->
                head.append(link.attr("hreflang").isEmpty() ? "canonical" : link.attr("hreflang"))
                    .append(' ')
                    .append(link.attr("href").replace("https://reports.example.net/", "/"))
                    .append('\n'));
    return head.toString();
  }

  @Test
  void aTranslatedPageIsListedBesideItsOriginal() throws IOException {
    translated();
    BuiltSite site = build();
    String alternates =
        """
        zh-CN /reports/district/2023.html
        en /en/reports/district/2023.html
        x-default /reports/district/2023.html
        """;
    assertEquals(
        "canonical /reports/district/2023.html\n" + alternates,
        head(site.page("reports/district/2023.html")));
    assertEquals(
        "canonical /en/reports/district/2023.html\n" + alternates,
        head(site.page("en/reports/district/2023.html")));
    assertTrue(site.text("sitemap.xml").contains("/en/reports/district/2023.html"));
  }

  /** Its main text is the original's, so that a search engine shall list the original once. */
  @Test
  void aPageWithoutTranslationSendsSearchEnginesToTheOriginal() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(root, "-- content/pages/about.md --\n---\ntitle: 关于\n---\n说明。\n");
    BuiltSite site = build();
    for (String page : List.of("reports/district/2023.html", "about.html")) {
      assertEquals("canonical /" + page + "\n", head(site.page(page)));
      assertEquals("canonical /" + page + "\n", head(site.page("en/" + page)));
      assertFalse(site.text("sitemap.xml").contains("/en/" + page), page);
      assertTrue(site.text("sitemap.xml").contains("/" + page), page);
      Document english = site.page("en/" + page);
      assertEquals("zh-CN", english.selectFirst(".prose").attr("lang"));
      assertEquals(
          "https://reports.example.net/en/" + page,
          english.selectFirst(".print-only").text().replaceFirst(".*Address: ", ""));
    }
    String unit = head(site.page("en/units/district.html"));
    assertTrue(unit.startsWith("canonical /en/units/district.html\nzh-CN "), unit);
  }
}
