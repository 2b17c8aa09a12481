package gongkai.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import gongkai.Axe;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.BuiltSite;
import gongkai.line.SharedSite;
import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The portal that ships, as readers open it. */
@Tag(SlowLast.SLOW)
@Tag(SlowLast.LONG)
class PortalInBrowserTest {
  /** One page of each kind; the English tree has the same. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "reports/city-union-1/2022.html",
          "reports/district-union/2023.html",
          "units/index.html",
          "units/district-union.html",
          "years/index.html",
          "years/2022.html",
          "statistics/index.html",
          "statistics/unions-formed.html",
          "changes.html",
          "about.html",
          "404.html");

  private static final List<String> SAMPLE =
      List.of(
          "index.html",
          "units/index.html",
          "units/twin-rivers.html",
          "units/city-union.html",
          "years/index.html",
          "years/2023.html",
          "statistics/index.html",
          "statistics/hardship-families.html",
          "statistics/satisfaction.html",
          "reports/city-union/2022.html",
          "reports/south-union/2019.html",
          "compare/city-union/2023.html",
          "changes.html",
          "data/index.html",
          "search.html",
          "en/units/city-union.html",
          "en/years/2023.html",
          "en/statistics/index.html",
          "en/reports/city-union/2022.html",
          "en/data/index.html");

  private static final List<String> WITHDRAWN_AND_CORRECTED =
      List.of(
          "reports/old-district/2022.html",
          "reports/city/2022.html",
          "en/reports/city/2022.html",
          "changes.html",
          "compare/city/2023.html",
          "en/compare/city/2023.html",
          "en/units/old-district.html");

  private static final String DARK = "rgb(23, 24, 27)";

  private static TestBrowser browser;
  private static BuiltSite shipped;
  private static BuiltSite golden;
  private static StaticHost host;

  @BeforeAll
  static void open() throws IOException {
    shipped = SharedSite.SHIPPED.built();
    golden = SharedSite.ALL_STATES.built();
    host = new StaticHost(shipped.folder(), "/");
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    host.close();
  }

  private static List<String> kindsInBothLanguages() {
    List<String> pages = new ArrayList<>(KINDS);
    KINDS.forEach(page -> pages.add("en/" + page));
    return pages;
  }

  private static BrowserContext context(int width, ColorScheme scheme) {
    return browser
        .browser()
        .newContext(
            new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
  }

  /** Listens for what a page does wrong: requests to elsewhere, failures, words of the console. */
  private static void listen(Page page, String base, List<String> faults) {
    page.onConsoleMessage(
        m -> {
          // A strict host refuses what the page carries for the disk; it has the sheet too.
          boolean forTheDisk = page.url().endsWith("404.html") && m.text().contains("inline style");
          if (!forTheDisk) {
            faults.add(page.url() + " says " + m.text());
          }
        });
    page.onPageError(e -> faults.add(page.url() + " fails: " + e));
    page.onRequest(
        r -> {
          if (!r.url().startsWith(base)) {
            faults.add(page.url() + " asks for " + r.url());
          }
        });
    page.onResponse(
        r -> {
          if (r.status() >= 400) {
            faults.add(r.url() + " is answered with " + r.status());
          }
        });
    page.onRequestFailed(r -> faults.add(r.url() + " cannot be had"));
  }

  /**
   * What is wrong with pages as they open, in both schemes and in another width: the system may
   * change its own, and a phone is turned.
   */
  private static List<String> faults(String base, List<String> pages, int opened, int then) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = context(opened, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      listen(page, base, faults);
      for (String path : pages) {
        page.setViewportSize(opened, 800);
        page.navigate(base + path);
        for (int width : List.of(opened, then)) {
          page.setViewportSize(width, 800);
          for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String look = " at " + width + ", " + scheme + ": ";
            looks(page).forEach(fault -> faults.add(path + look + fault));
          }
        }
      }
    }
    return faults;
  }

  /** Whether all of a page is beside nothing but its own edge, and has a style of the scheme. */
  private static List<String> looks(Page page) {
    return ((List<?>) page.evaluate(LOOKS)).stream().map(String::valueOf).toList();
  }

  private static final String LOOKS =
      """
      (() => {
        const faults = [];
        const root = document.documentElement;
        const over = root.scrollWidth - root.clientWidth;
        if (over > 0) faults.push(over + ' px too wide');
        if (document.styleSheets.length === 0) faults.push('no style');
        const dark = matchMedia('(prefers-color-scheme: dark)').matches;
        const paper = getComputedStyle(document.body).backgroundColor;
        if (paper !== (dark ? 'rgb(23, 24, 27)' : 'rgb(255, 255, 255)')) faults.push('is ' + paper);
        return faults;
      })()
      """;

  @Test
  void everyPageKindOpensOverHttpInLightAndDark() {
    assertEquals(List.of(), faults(host.address(), kindsInBothLanguages(), 360, 1280));
  }

  @Test
  void everyPageKindOpensFromTheDisk() {
    List<String> pages = kindsInBothLanguages();
    // Its base is an address of the host, since hosts show it at any depth; so it finds no file,
    // and
    // looks right all the same, see LookInBrowserTest.
    pages.removeIf(page -> page.endsWith("404.html"));
    assertEquals(List.of(), faults(shipped.folder().toUri().toString(), pages, 1280, 360));
  }

  /** Its first page says in words that there are none, where others have a number. */
  @Test
  void aSiteWithoutRegisteredFiguresFitsAPhone(@TempDir Path folder) throws IOException {
    String bare = SiteFolder.SMALL.replaceAll("(?s)indicators:\n.*?\n---", "---");
    BuiltSite built = BuiltSite.of(SiteFolder.write(folder, bare), folder.resolve("out"), 2);
    String base = built.folder().toUri().toString();
    assertTrue(built.page("en/index.html").text().contains("no registered figures"));
    List<String> pages =
        built.files().stream()
            .filter(file -> file.endsWith(".html") && !file.endsWith("404.html"))
            .toList();
    assertEquals(List.of(), faults(base, pages, 360, 768));
  }

  /**
   * The portal that ships; the sample, with units renamed, merged and withdrawn, figures withheld
   * and approximate, plans with answers; and reports withdrawn and corrected. One walk through all
   * of them, since they have one theme: a look that was tried in one is not tried in the next.
   */
  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void axeFindsNoViolation(int width) {
    boolean wide = width > 600;
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      Axe walk = Axe.walk(page);
      for (String path : kindsInBothLanguages()) {
        // Each page is looked at once: the narrow ones in Chinese, the wide ones in English.
        if (path.startsWith("en/") != wide) {
          continue;
        }
        page.navigate(host.address() + path);
        walk.found().forEach(v -> violations.add(path + ": " + v));
        // In dark only colours are looked at: nothing else of a page depends on the scheme.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals(DARK, page.evaluate("getComputedStyle(document.body).backgroundColor"));
        walk.found("cat.color").forEach(v -> violations.add(path + ", dark: " + v));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      }
      String sample = SharedSite.SAMPLE.built().folder().toUri().toString();
      for (String path : SAMPLE) {
        // Wide, what of the portal's own pages is looked at wide was looked at there.
        if (wide && !path.matches("(en|compare|data)/.*|search.html")) {
          continue;
        }
        page.navigate(sample + path);
        page.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true; })");
        walk.found().forEach(v -> violations.add("sample " + path + ": " + v));
      }
      for (String path : wide ? List.<String>of() : WITHDRAWN_AND_CORRECTED) {
        page.navigate(golden.folder().toUri() + path);
        walk.found().forEach(v -> violations.add("all states " + path + ": " + v));
      }
    }
    assertEquals(List.of(), violations);
  }

  @ParameterizedTest
  @CsvSource({"http", "file"})
  void aReaderFollowsAFigureAndChangesTheLanguage(String from) {
    String base = from.equals("http") ? host.address() : shipped.folder().toUri().toString();
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(base + "index.html");
      page.click("main a:text-is('2023年区总工会领导班子述职述廉述学报告')");
      assertTrue(page.url().endsWith("reports/district-union/2023.html"), page.url());
      page.click("article a.figure:has-text('新建工会组织35家')");
      assertTrue(
          page.url().endsWith("statistics/unions-formed.html#district-union-2023"), page.url());
      page.click("[id=district-union-2023] a");
      assertTrue(page.url().contains("reports/district-union/2023.html#section-2-1-s"), page.url());
      assertTrue(page.locator(":target").textContent().contains("新建工会组织35家"));
      page.click("header a[hreflang=en]");
      assertTrue(
          page.url().contains("en/reports/district-union/2023.html#section-2-1-s"), page.url());
      assertEquals("en", page.getAttribute("html", "lang"));
    }
  }

  @Test
  void aDeepAddressThatLeadsNowhereStillShowsTheStyledPage() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(host.address() + "reports/nowhere/at/all.html");
      assertEquals(1, page.evaluate("document.styleSheets.length"));
      page.click("main a >> nth=0");
      page.waitForURL(url -> url.startsWith(host.address()) && !url.contains("nowhere"));
      assertTrue(page.locator("h1").isVisible());
    }
  }

  @Test
  void aScreenReaderHearsARedactionOnce() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(host.address() + "reports/city-union-1/2022.html");
      assertEquals(
          page.locator("article .redacted").count(),
          page.locator("article")
              .getByRole(
                  com.microsoft.playwright.options.AriaRole.IMG,
                  new com.microsoft.playwright.Locator.GetByRoleOptions().setName("未公开"))
              .count());
    }
  }
}
