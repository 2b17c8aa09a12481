package gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import gongkai.Axe;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.SharedSite;
import gongkai.portal.StaticHost;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Searching as people do it: by keys, with an input method, through filters, back and forth. */
@Tag(SlowLast.SLOW)
@Tag(SlowLast.LONG)
class SearchByHandTest {
  private static final String DONE = "[data-search=done]";

  /** Every search that is begun from now on. */
  private static final String COUNT_SEARCHES =
      "() => { window.searches = 0; new MutationObserver(all => all.forEach(m => {"
          + " if (m.target.dataset.search === 'searching') window.searches++; }))"
          + ".observe(document.querySelector('main'), {attributeFilter: ['data-search']}); }";

  private static SearchCorpus corpus;
  private static StaticHost host;
  private static TestBrowser browser;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void open() throws IOException {
    corpus = SearchCorpus.SHARED;
    host = new StaticHost(corpus.built().folder(), "/");
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    host.close();
  }

  @BeforeEach
  void begin() {
    context = browser.browser().newContext();
    page = context.newPage();
  }

  @AfterEach
  void end() {
    context.close();
  }

  private void open(String path) {
    page.navigate(host.address() + path);
  }

  private void wait(String selector) {
    page.waitForSelector(selector);
  }

  private String total() {
    return page.getAttribute("main", "data-total");
  }

  private List<String> offers() {
    return page.locator("#search-offers a").allTextContents();
  }

  private static JsonObject composition(String text) {
    JsonObject composition = new JsonObject();
    composition.addProperty("text", text);
    composition.addProperty("selectionStart", text.length());
    composition.addProperty("selectionEnd", text.length());
    return composition;
  }

  @Test
  void aCompositionIsNotSearchedForBeforeItEnds() {
    open("search.html");
    page.focus("#find");
    page.evaluate(COUNT_SEARCHES);
    CDPSession keyboard = context.newCDPSession(page);
    for (String text : List.of("l", "lao", "lao'dong", "lao'dong'jing'sai")) {
      keyboard.send("Input.imeSetComposition", composition(text));
      page.waitForTimeout(400);
    }
    assertEquals(0, page.evaluate("searches"));
    JsonObject chosen = new JsonObject();
    chosen.addProperty("text", "劳动竞赛");
    keyboard.send("Input.insertText", chosen);
    wait(DONE);
    page.waitForTimeout(400);
    assertEquals(1, page.evaluate("searches"));
    assertEquals("劳动竞赛", page.inputValue("#find"));
    assertEquals(
        String.valueOf(corpus.with(List.of("劳动竞赛"), List.of()).size()), total());
  }

  /** Safari tells the Enter that ends a composition after it, by the key code alone. */
  @Test
  void theEnterThatEndsACompositionSendsNoForm() {
    for (String path : List.of("index.html", "search.html")) {
      open(path);
      page.focus("#find");
      boolean sent =
          (boolean)
              page.evaluate(
                  "() => { const f = document.getElementById('find');"
                      + " f.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));"
                      + " return f.dispatchEvent(new KeyboardEvent('keydown',"
                      + " {key: 'Enter', keyCode: 229, bubbles: true, cancelable: true})); }");
      assertFalse(sent, path);
    }
  }

  @Test
  void aSlashLeadsToTheFieldFromEveryPageButNotWithinIt() {
    open("reports/unit-1/2014.html");
    page.keyboard().press("/");
    assertEquals("find", page.evaluate("document.activeElement.id"));
    page.keyboard().type("a/b");
    assertEquals("a/b", page.inputValue("#find"));
    page.fill("#find", "劳动竞赛");
    page.keyboard().press("Enter");
    page.waitForURL("**/search.html?q=*");
    wait(DONE);
    assertEquals(
        String.valueOf(corpus.with(List.of("劳动竞赛"), List.of()).size()), total());
    page.keyboard().press("/");
    assertEquals("find", page.evaluate("document.activeElement.id"));
  }

  @Test
  void offersThePagesThatAreCalledWhatIsAsked() {
    open("search.html?q=送温暖");
    wait(DONE);
    assertEquals(List.of("送温暖"), offers());
    open("search.html?q=走访困难户");
    wait(DONE);
    assertEquals(List.of("送温暖"), offers());
    open("search.html?q=2015");
    wait(DONE);
    assertEquals(List.of("2015年度"), offers());
    open("search.html?q=甲戊區總工會");
    wait(DONE);
    assertEquals(List.of("甲戊区总工会"), offers());
    open("search.html?q=老城区");
    wait(DONE);
    assertEquals(List.of("甲戊区总工会"), offers());
    open("search.html?q=jiawuquzonggonghui");
    wait(DONE);
    assertEquals(List.of("甲戊区总工会"), offers());
    open("search.html?q=zgh");
    wait(DONE);
    assertTrue(offers().size() > 5, () -> offers().toString());
    open("en/search.html?q=Union+7");
    wait(DONE);
    assertEquals(List.of("Union 7"), offers());
  }

  @Test
  void filtersCountExactlyAndStandInTheAddress() {
    List<String> all = corpus.with(List.of("劳动竞赛"), List.of());
    open("search.html?q=劳动竞赛");
    wait(DONE);
    int unit = (int) all.stream().filter(r -> r.startsWith("unit-4/")).count();
    assertEquals(
        String.valueOf(unit),
        page.getAttribute("#filter-unit option[value=unit-4]", "data-count"));
    page.selectOption("#filter-unit", "unit-4");
    wait(DONE);
    assertEquals(String.valueOf(unit), total());
    assertTrue(page.url().contains("unit=unit-4"), page.url());
    page.selectOption("#filter-type", "individual");
    wait(DONE);
    long both =
        all.stream()
            .filter(r -> r.startsWith("unit-4/") && Integer.parseInt(r.substring(7)) % 3 == 0)
            .count();
    assertEquals(String.valueOf(both), total());
    String address = page.url();
    page.selectOption("#filter-section", "learning");
    wait(DONE);
    page.goBack();
    wait(DONE);
    assertEquals(address, page.url());
    assertEquals(String.valueOf(both), total());
    Page other = context.newPage();
    other.navigate(address);
    other.waitForSelector(DONE);
    assertEquals(String.valueOf(both), other.getAttribute("main", "data-total"));
    assertEquals("unit-4", other.inputValue("#filter-unit"));
    assertEquals(
        page.locator("[data-report]").evaluateAll("all => all.map(e => e.dataset.report)"),
        other.locator("[data-report]").evaluateAll("all => all.map(e => e.dataset.report)"));
  }

  @Test
  void aResultLeadsToItsPlace() {
    open("search.html?q=走访困难户");
    wait(DONE);
    String href = page.getAttribute("[data-report] .search-words", "href");
    assertTrue(href.matches("reports/unit-\\d+/\\d+\\.html#section-1-s\\d+:~:text=.*"), href);
    page.click("[data-report] .search-words >> nth=0");
    page.waitForURL("**/reports/**");
    assertTrue(page.locator(":target").textContent().contains("走访困难户"));
  }

  @Test
  void moreResultsComeAndStayWhenTheReaderComesBack() {
    open("search.html?q=今年");
    wait(DONE);
    assertEquals(10, page.locator("[data-report]").count());
    page.click("#search-more button");
    wait("[data-report] >> nth=19");
    assertTrue(
        (boolean) page.evaluate("document.activeElement.closest('[data-report]') !== null"));
    page.click("[data-report] >> nth=15 >> a >> nth=0");
    page.waitForURL("**/reports/**");
    page.goBack();
    wait("[data-report] >> nth=19");
    assertEquals(20, page.locator("[data-report]").count());
  }

  @Test
  void whatIsNotFoundIsSaidAndSomethingNearIsOffered() {
    open("search.html?q=劳动竞塞活动");
    wait(DONE);
    assertEquals("0", total());
    assertTrue(page.textContent("#search-count").contains("劳动竞塞活动"));
    wait("#search-near a");
    assertTrue(page.locator("#search-near").textContent().contains("年述职述廉报告"));
    open("search.html?q=送温煖");
    wait(DONE);
    assertTrue(page.locator("#search-near a").allTextContents().contains("送温暖"));
    open("search.html?q=" + "劳动竞赛 无此一说");
    wait(DONE);
    assertTrue(page.textContent("#search-near").contains("劳动竞赛（"));
    open("search.html?q=“劳动竞赛”");
    wait(DONE);
    page.click("#search-near a >> nth=0");
    wait(DONE);
    assertEquals("劳动竞赛", page.inputValue("#find"));
  }

  /** Somewhere in all the names of a portal, also those in other languages, letters are alike. */
  @Test
  void whatIsNearNothingIsSaidToMeanNothing() {
    String names = "#search-near ul a:not([href*='reports/'])";
    for (String query : List.of("wind", "unit", "abc", "2199")) {
      open("search.html?q=" + query);
      wait(DONE);
      wait("#search-near p a");
      assertEquals(List.of(), page.locator(names).allTextContents(), query);
    }
    open("en/search.html?q=witner aid");
    wait(DONE);
    wait("#search-near p a");
    assertEquals(List.of("Winter aid"), page.locator(names).allTextContents());
  }

  @Test
  void withoutAScriptTheFieldLeadsToTheLists() {
    try (BrowserContext plain =
        browser
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page read = plain.newPage();
      read.navigate(host.address() + "en/index.html");
      read.fill("#find", "Union 3");
      read.press("#find", "Enter");
      read.waitForURL("**/en/search.html?q=Union+3");
      assertTrue(read.locator("noscript").isVisible());
      read.click("main a:text-is('Union 3')");
      read.waitForURL("**/en/units/unit-3.html");
    }
  }

  @Test
  void axeFindsNothingAmongResultsAndWhereThereAreNone() {
    List<String> violations = new ArrayList<>();
    Axe walk = Axe.walk(page);
    for (int width : List.of(360, 1280)) {
      page.setViewportSize(width, 800);
      for (String path :
          List.of(
              "search.html",
              "search.html?q=送温暖",
              "en/search.html?q=劳动竞赛",
              "search.html?q=劳动竞塞")) {
        open(path);
        wait("[data-search=done], [data-search=empty]");
        walk.found().forEach(v -> violations.add(path + ": " + v));
        int over =
            (int)
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, over, path + " is too wide at " + width);
      }
    }
    assertEquals(List.of(), violations);
  }

  /** The sample has three reports in both languages, and of forty an English title and summary. */
  @Test
  void eachTreeSearchesItsOwnLanguageAndTheOriginals() throws IOException {
    String sample = SharedSite.SAMPLE.built().folder().toUri().toString();
    page.navigate(sample + "en/search.html?q=culture+sports");
    wait(DONE);
    assertEquals("4", total());
    assertEquals("city-union/2023", page.getAttribute("[data-report]", "data-report"));
    assertNull(page.getAttribute("[data-report] a >> nth=0", "lang"));
    page.click("[data-report] a >> nth=0");
    page.waitForURL("**/en/reports/city-union/2023.html");
    page.navigate(sample + "search.html?q=culture+sports");
    wait(DONE);
    assertEquals("0", total());
    page.navigate(sample + "en/search.html?q=职工&unit=city-union&year=2023&type=team");
    wait(DONE);
    assertEquals("1", total());
    page.click("[data-report] .search-words >> nth=0");
    page.waitForURL("**/reports/city-union/2023.html*");
    assertTrue(!page.url().contains("/en/"), page.url());
  }

  @Test
  void anEnglishPageSearchesTheOriginalsAndSaysTheirLanguage() {
    open("en/search.html?q=劳动竞赛");
    wait(DONE);
    assertEquals(
        String.valueOf(corpus.with(List.of("劳动竞赛"), List.of()).size()), total());
    assertEquals("zh-CN", page.getAttribute("[data-report] a >> nth=0", "lang"));
    assertTrue(page.textContent("[data-report] .aside >> nth=0").contains("中文"));
  }
}
