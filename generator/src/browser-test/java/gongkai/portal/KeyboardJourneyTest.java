package gongkai.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.SharedSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader without a mouse: from the home page to a figure, to its series and back. */
@Tag(SlowLast.SLOW)
class KeyboardJourneyTest {
  /** More stops than any journey here needs; a focus that is caught would use them up. */
  private static final int MOST_STOPS = 150;

  /** What shows where the focus is: an outline, a frame or another ground than before. */
  private static final String SHOWN =
      "() => { const e = document.activeElement; const s = getComputedStyle(e);"
          + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 }";

  private static final String IN_SIGHT =
      "() => { const r = document.activeElement.getBoundingClientRect();"
          + " return r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight }";

  private static TestBrowser browser;
  private static StaticHost host;

  @BeforeAll
  static void open() throws IOException {
    host = new StaticHost(SharedSite.SHIPPED.built().folder(), "/");
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    host.close();
  }

  @ParameterizedTest
  @CsvSource({"360,", "1280,", "360,en/", "1280,en/"})
  void aReaderGoesFromHomeToAFigureAndBack(int width, String tree) {
    String language = tree == null ? "" : tree;
    try (BrowserContext context =
        browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
      Page page = context.newPage();
      page.navigate(host.address() + language + "index.html");
      page.keyboard().press("Tab");
      assertTrue(focusIs(page, "a.skip"), "the first stop skips to the content");
      page.keyboard().press("Enter");
      assertEquals("main", page.evaluate("location.hash.slice(1)"));
      follow(page, "main a[href*='reports/district-union/2023.html']");
      page.waitForURL("**/" + language + "reports/district-union/2023.html");
      if (width < 1100) {
        follow(page, "nav.contents summary");
      }
      follow(page, "nav.contents a[href='#section-2-1']");
      follow(page, "article a.figure[href*='unions-formed']");
      page.waitForURL("**/unions-formed.html#district-union-2023");
      follow(page, "[id=district-union-2023] a");
      page.waitForURL("**/reports/district-union/2023.html#section-2-1-s*");
    }
  }

  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void everyStopOfAReportIsSeen(int width) {
    try (BrowserContext context =
        browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
      Page page = context.newPage();
      page.navigate(host.address() + "reports/district-union/2023.html");
      List<String> unseen = new ArrayList<>();
      int stops = 0;
      page.keyboard().press("Tab");
      while (stops < MOST_STOPS && !focusIs(page, "body")) {
        if (!(boolean) page.evaluate(SHOWN) || !(boolean) page.evaluate(IN_SIGHT)) {
          unseen.add((String) page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
        }
        stops++;
        page.keyboard().press("Tab");
      }
      assertEquals(List.of(), unseen);
      assertTrue(stops > 40 && stops < MOST_STOPS, "made " + stops + " stops");
    }
  }

  /** Goes from stop to stop until a link is reached, and follows it. */
  private static void follow(Page page, String link) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      if (focusIs(page, link)) {
        page.keyboard().press("Enter");
        return;
      }
    }
    throw new AssertionError("never reached " + link + " on " + page.url());
  }

  private static boolean focusIs(Page page, String selector) {
    return (boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }
}
