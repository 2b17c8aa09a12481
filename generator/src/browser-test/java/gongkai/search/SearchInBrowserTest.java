package gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.BuiltSite;
import gongkai.line.SiteFolder;
import gongkai.portal.StaticHost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers find, from a disk and from a host with a strict policy. */
@Tag(SlowLast.SLOW)
class SearchInBrowserTest {
  /**
   * Asks for many queries in one page, so that 1,200 take seconds; the page's own search asks so.
   */
  private static final String FIND =
      "async queries => { const all = []; for (const q of queries) {"
          + " all.push((await gongkaiSearch.find(q)).sort().join(' ')); } return all; }";

  private static final String DONE = "[data-search=done]";

  private static SearchCorpus corpus;
  private static BuiltSite site;
  private static TestBrowser browser;
  private static StaticHost host;

  @BeforeAll
  static void open() throws IOException {
    corpus = SearchCorpus.SHARED;
    site = corpus.built();
    host = new StaticHost(site.folder(), "/portal/");
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    host.close();
  }

  private static String base(String from) {
    return from.equals("http") ? host.address() : site.folder().toUri().toString();
  }

  private static List<String> failures(Page page) {
    List<String> failures = new ArrayList<>();
    page.onConsoleMessage(m -> failures.add(m.text()));
    page.onPageError(failures::add);
    page.onRequestFailed(r -> failures.add(r.url()));
    return failures;
  }

  private static void search(Page page, String query) {
    page.fill("#find", query);
    page.press("#find", "Enter");
    page.waitForSelector(DONE);
  }

  private static List<String> shown(Page page) {
    Object shown =
        page.locator("[data-report]").evaluateAll("all => all.map(e => e.dataset.report)");
    return ((List<?>) shown).stream().map(String::valueOf).toList();
  }

  private static int total(Page page) {
    return Integer.parseInt(page.getAttribute("main", "data-total"));
  }

  @ParameterizedTest
  @CsvSource({"http", "file"})
  void findsExactlyTheReportsThatHaveWhatIsAsked(String from) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (String cut : corpus.cuts(1000)) {
      expected.put(cut, corpus.with(List.of(cut), List.of()));
    }
    List<String> parts = corpus.parts();
    for (int i = 0; i < 200; i++) {
      String a = parts.get(i % parts.size());
      String b = parts.get((i * 7 + 3) % parts.size());
      String c = parts.get((i * 11 + 5) % parts.size()).substring(0, 2 + i % 3);
      switch (i % 5) {
        case 0 -> expected.put(a, corpus.with(List.of(a), List.of()));
        case 1 -> expected.put(a + " " + b, corpus.with(List.of(a, b), List.of()));
        case 2 -> expected.put(a + " -" + c, corpus.with(List.of(a), List.of(c)));
        case 3 -> expected.put('"' + a + '"', corpus.with(List.of(a), List.of()));
        default -> expected.put(b + "  " + c, corpus.with(List.of(b, c), List.of()));
      }
    }
    try (BrowserContext context = browser.browser().newContext()) {
      Page page = context.newPage();
      List<String> failures = failures(page);
      page.navigate(base(from) + "search.html");
      List<?> found = (List<?>) page.evaluate(FIND, List.copyOf(expected.keySet()));
      List<String> wrong = new ArrayList<>();
      int at = 0;
      int results = 0;
      for (Map.Entry<String, List<String>> query : expected.entrySet()) {
        String wanted = String.join(" ", query.getValue());
        if (!wanted.equals(found.get(at))) {
          wrong.add(query.getKey() + "\n  found  " + found.get(at) + "\n  wanted " + wanted);
        }
        results += query.getValue().size();
        at++;
      }
      assertEquals("", String.join("\n", wrong), wrong.size() + " of " + expected.size());
      assertEquals(List.of(), failures);
      assertTrue(results > 20_000, "too easy: " + results);
    }
  }

  @ParameterizedTest
  @CsvSource({"http", "file"})
  void showsEveryReportWithItsPlacesMarked(String from) {
    try (BrowserContext context = browser.browser().newContext()) {
      Page page = context.newPage();
      List<String> failures = failures(page);
      page.navigate(base(from) + "search.html");
      for (String query : List.of("總工會與", "２０２２年共", "ＡＰＰ上线", "劳动竞赛 -一岗双责", "户")) {
        search(page, query);
        List<String> words = new ArrayList<>(List.of(query.split(" ")));
        List<String> without =
            words.stream().filter(w -> w.startsWith("-")).map(w -> w.substring(1)).toList();
        words.removeIf(w -> w.startsWith("-"));
        List<String> wanted = corpus.with(words, without);
        assertEquals(wanted.size(), total(page), query);
        while (page.locator("#search-more button").isVisible()) {
          int before = page.locator("[data-report]").count();
          page.click("#search-more button");
          page.waitForFunction(
              "n => document.querySelectorAll('[data-report]').length > n", before);
        }
        assertEquals(new TreeSet<>(wanted), new TreeSet<>(shown(page)), query);
        assertEquals(wanted.size(), shown(page).size(), query);
        for (String mark : page.locator("[data-report] mark").allTextContents()) {
          assertTrue(
              words.contains(SearchCorpus.normal(mark))
                  || query.contains(mark)
                  || SearchCorpus.normal(query).contains(SearchCorpus.normal(mark)),
              mark);
        }
      }
      assertEquals(List.of(), failures);
    }
  }

  @Test
  void whatIsWithdrawnOrADraftIsInNoFile() throws IOException {
    for (String file : site.files()) {
      if (file.startsWith("search/")) {
        assertTrue(!file.contains("2030") && !file.contains("2031"), file);
        assertTrue(!site.text(file).contains("秘而"), file);
      }
    }
    try (BrowserContext context = browser.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(base("file") + "search.html?q=秘而不宣");
      page.waitForSelector(DONE);
      assertEquals(0, total(page));
    }
  }

  private static List<?> found(Page page, String address, String query) {
    page.navigate(address);
    page.waitForFunction("() => window.gongkaiSearch && gongkaiSearch.find");
    return (List<?>) page.evaluate("q => gongkaiSearch.find(q)", query);
  }

  @Test
  void titlesAndSummariesAreFoundInEveryLanguageThatTheyAreIn(@TempDir Path other)
      throws IOException {
    SiteFolder.write(
        other,
        SiteFolder.EMPTY
            + """
            -- content/units/a.yml --
            name: {zh-CN: 甲局, en: Bureau A}
            level: district
            -- content/reports/a/2022.md --
            ---
            title: {zh-CN: 二〇二二年述职报告, en: Report on duty for 2022}
            unit: a
            year: 2022
            type: team
            status: published
            published: 2023-01-20
            summary: {zh-CN: 全年概要, en: A quiet year}
            ---
            走访职工，ΟΔΟΣ。
            """);
    BuiltSite built = BuiltSite.of(other, other.resolve("out"), 2);
    String base = built.folder().toUri().toString();
    try (BrowserContext context = browser.browser().newContext()) {
      Page page = context.newPage();
      String english = base + "en/search.html";
      assertEquals(List.of("a/2022"), found(page, english, "duty for"));
      assertEquals(List.of("a/2022"), found(page, english, "QUIET"));
      assertEquals(List.of("a/2022"), found(page, english, "走访职工"));
      assertEquals(List.of(), found(page, base + "search.html", "duty for"));
      for (String query : List.of("走访职工", "ΟΔΟΣ", "quiet")) {
        page.navigate(english + "?q=" + query);
        page.waitForSelector(DONE);
        assertEquals(1, total(page), query);
        String to = page.locator(".search-words").first().getAttribute("href");
        assertTrue(to.startsWith("../en/reports/a/2022.html#"), to);
      }
    }
  }

  private static String report(int year, String type, String text) {
    return """
    -- content/reports/a/%1$d.md --
    ---
    title: %1$d年述职报告
    unit: a
    year: %1$d
    type: %2$s
    status: published
    published: 2024-01-20
    ---
    %3$s
    """
        .formatted(year, type, text);
  }

  private static BuiltSite small(Path other) throws IOException {
    SiteFolder.write(
        other,
        SiteFolder.EMPTY
            + "-- content/units/a.yml --\nname: {zh-CN: 甲局, en: Bureau A}\nlevel: district\n"
            + report(2022, "team", "新建工会三家。")
            + report(2023, "team", "走访职工。")
            + report(2021, "individual", "新建工会一家。"));
    return BuiltSite.of(other, other.resolve("out"), 2);
  }

  /** An address with a filter looks like an answer. */
  @Test
  void aFilterAloneListsTheReportsThatPassIt(@TempDir Path other) throws IOException {
    String base = small(other).folder().toUri() + "search.html";
    try (BrowserContext context = browser.browser().newContext()) {
      Page page = context.newPage();
      List<String> failures = failures(page);
      for (String query : List.of("?year=2022", "?q=&year=2022", "?q=+&year=2022")) {
        page.navigate(base + query);
        page.waitForSelector(DONE);
        assertEquals(List.of("a/2022"), shown(page), query);
        assertEquals("共1份报告", page.textContent("#search-count"));
        assertEquals("2022", page.inputValue("#filter-year"));
      }
      page.selectOption("#filter-year", "");
      page.waitForSelector("[data-search=empty]");
      page.navigate(base + "?type=team");
      page.waitForSelector(DONE);
      assertEquals(List.of("a/2023", "a/2022"), shown(page));
      page.navigate(base + "?year=1999");
      page.waitForSelector(DONE);
      assertEquals(0, total(page));
      assertEquals("所选范围内没有报告。", page.textContent("#search-count"));
      page.navigate(base + "?q=");
      page.waitForSelector("[data-search=empty]");
      assertEquals(List.of(), failures);
    }
  }

  @Test
  void aMinusAloneIsSaidToNeedAnotherWord(@TempDir Path other) throws IOException {
    String base = small(other).folder().toUri() + "search.html";
    try (BrowserContext context = browser.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(base + "?q=-工会");
      page.waitForSelector(DONE);
      assertEquals(
          "减号要与别的词一起用，例如“甲 -乙”表示有甲、没有乙。按原样查找，没有报告含有“-工会”。", page.textContent("#search-count"));
      assertTrue(!page.textContent("#search-near").contains("含有其中一部分"));
      page.click("text=查找含有“工会”的报告");
      page.waitForSelector(DONE);
      assertEquals(List.of("a/2022", "a/2021"), shown(page));
      page.navigate(base + "?q=-\"工会\"");
      page.waitForSelector(DONE);
      assertEquals(
          "减号要与别的词一起用，例如“甲 -乙”表示有甲、没有乙。按原样查找，没有报告含有“-工会”。", page.textContent("#search-count"));
    }
  }
}
