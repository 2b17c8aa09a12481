package gongkai.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import gongkai.Axe;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.BuiltSite;
import gongkai.line.SharedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages look by the reader's choice and by the system's settings. */
@Tag(SlowLast.SLOW)
@Tag(SlowLast.LONG)
class LookInBrowserTest {
  /** One page of each kind; the English tree has the same. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "reports/city-union-1/2022.html",
          "units/index.html",
          "units/district-union.html",
          "years/index.html",
          "years/2022.html",
          "statistics/index.html",
          "statistics/unions-formed.html",
          "changes.html",
          "about.html",
          "404.html",
          "en/index.html",
          "en/reports/city-union-1/2022.html",
          "en/units/district-union.html",
          "en/years/2022.html",
          "en/statistics/index.html",
          "en/statistics/unions-formed.html",
          "en/changes.html",
          "en/about.html");

  private static final String SIZE =
      "parseFloat(getComputedStyle(document.querySelector('.purpose, main p')).fontSize)";
  private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
  private static final String WHITE = "rgb(255, 255, 255)";
  private static final String DARK = "rgb(23, 24, 27)";
  private static final String BLACK = "rgb(0, 0, 0)";

  private static TestBrowser browser;
  private static BuiltSite shipped;
  private static StaticHost host;

  @BeforeAll
  static void open() throws IOException {
    shipped = SharedSite.SHIPPED.built();
    host = new StaticHost(shipped.folder(), "/");
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    host.close();
  }

  private static BrowserContext context(Browser.NewContextOptions options) {
    return browser.browser().newContext(options);
  }

  private static StaticHost host(SharedSite site) {
    try {
      return new StaticHost(site.built().folder(), "/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Browser.NewContextOptions width(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 800);
  }

  private static String base(String from) {
    return from.equals("http") ? host.address() : shipped.folder().toUri().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void aChoiceIsRememberedOnEveryPageAndCanBeTakenBack(String from) {
    try (BrowserContext context = context(width(1280))) {
      Page page = context.newPage();
      page.navigate(base(from) + "index.html");
      assertEquals(18, page.evaluate(SIZE));
      page.click("label:has(#size-large)");
      page.click("summary");
      page.click("label:has(#colours-dark)");
      page.click("header nav a[hreflang=en]");
      page.waitForURL("**/en/index.html*");
      assertTrue(((Number) page.evaluate(SIZE)).intValue() >= 22);
      assertEquals(DARK, page.evaluate(PAPER));
      assertTrue(page.isChecked("#size-large") && page.isChecked("#colours-dark"));
      page.click("text=Back to standard");
      page.reload();
      assertEquals(18, page.evaluate(SIZE));
      assertTrue(page.isChecked("#size-standard"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void aChoiceWorksWithoutScript(String from) {
    try (BrowserContext context = context(width(360).setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(base(from) + "reports/township/2022.html");
      double before = page.locator("article p >> nth=0").boundingBox().height;
      page.check("#size-large");
      assertTrue(page.locator("article p >> nth=0").boundingBox().height > 1.5 * before);
      assertTrue(page.locator("text=返回标准版").isVisible());
      page.check("#size-standard");
      assertEquals(before, page.locator("article p >> nth=0").boundingBox().height, 1);
    }
  }

  @Test
  void aLinkLeadsToAWayOfLooking() {
    try (BrowserContext context = context(width(1280))) {
      Page page = context.newPage();
      page.navigate(host.address() + "index.html?mode=large,contrast");
      assertTrue(page.isChecked("#size-large") && page.isChecked("#colours-contrast"));
      page.navigate(host.address() + "changes.html?mode=nonsense");
      assertTrue(page.isChecked("#size-large"));
      page.navigate(host.address() + "changes.html?mode=standard");
      assertTrue(page.isChecked("#size-standard") && page.isChecked("#colours-contrast"));
    }
  }

  /** Browsers may refuse to keep anything; on a disk, some keep it for one page alone. */
  @Test
  void whereNothingIsKeptLinksCarryTheChoice() {
    try (BrowserContext context = context(width(1280))) {
      context.addInitScript(
          "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })");
      Page page = context.newPage();
      page.navigate(host.address() + "index.html");
      page.click("label:has(#size-large)");
      page.click(".sections a >> nth=1");
      page.waitForURL("**/units/index.html?mode=large,auto");
      assertTrue(page.isChecked("#size-large"));
      page.click("label:has(#size-standard)");
      page.click(".sections a >> nth=2");
      page.waitForURL("**/years/index.html");
      assertTrue(page.isChecked("#size-standard"));
    }
  }

  /** Down to the row of a table, which has one name in all languages. */
  @Test
  void theOtherLanguageOpensWhereTheReaderIs() {
    try (BrowserContext context = context(width(1280));
        StaticHost sample = host(SharedSite.SAMPLE)) {
      Page page = context.newPage();
      page.navigate(sample.address() + "statistics/index.html");
      page.evaluate("document.getElementById('indicators').scrollIntoView()");
      page.evaluate("document.querySelector('header a[hreflang=en]').click()");
      page.waitForURL("**/en/statistics/index.html#indicators");
      page.navigate(sample.address() + "statistics/hardship-families.html");
      page.evaluate("document.getElementById('total-2018').scrollIntoView({ block: 'start' })");
      page.evaluate("document.querySelector('header a[hreflang=en]').click()");
      page.waitForURL("**/en/statistics/hardship-families.html#total-*");
      assertTrue((boolean) page.evaluate("document.querySelector(':target') !== null"));
    }
  }

  @Test
  void theKeyboardReachesEveryChoice() {
    try (BrowserContext context = context(width(1280))) {
      Page page = context.newPage();
      page.navigate(host.address() + "index.html");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertTrue(page.isChecked("#colours-dark"));
      page.keyboard().press("Tab");
      page.keyboard().press("ArrowRight");
      assertTrue(page.isChecked("#size-large"));
      assertEquals(DARK, page.evaluate(PAPER));
    }
  }

  /** The system's setting holds until the reader chooses; the choice wins. */
  @ParameterizedTest
  @CsvSource({
    "LIGHT, NO_PREFERENCE, auto, WHITE",
    "DARK, NO_PREFERENCE, auto, DARK",
    "LIGHT, MORE, auto, WHITE",
    "DARK, MORE, auto, BLACK",
    "DARK, NO_PREFERENCE, light, WHITE",
    "DARK, MORE, light, WHITE",
    "LIGHT, NO_PREFERENCE, dark, DARK",
    "LIGHT, MORE, dark, BLACK",
    "DARK, NO_PREFERENCE, contrast, BLACK",
    "LIGHT, NO_PREFERENCE, contrast, WHITE"
  })
  void theReadersChoiceComesBeforeTheSystems(
      ColorScheme scheme, Contrast contrast, String choice, String paper) {
    try (BrowserContext context =
        context(width(1280).setColorScheme(scheme).setContrast(contrast))) {
      Page page = context.newPage();
      page.navigate(host.address() + "index.html?mode=" + choice);
      String wanted = paper.equals("WHITE") ? WHITE : paper.equals("DARK") ? DARK : BLACK;
      assertEquals(wanted, page.evaluate(PAPER));
      boolean high = contrast == Contrast.MORE || choice.equals("contrast");
      boolean same =
          (boolean)
              page.evaluate(
                  "getComputedStyle(document.querySelector('.aside')).color"
                      + " === getComputedStyle(document.body).color");
      assertEquals(high, same, "in high contrast no text stands back");
    }
  }

  /** What is withheld, withdrawn and not on the site, where the system takes the colours away. */
  @Test
  void forcedColoursLeaveStatesApart() throws IOException {
    try (BrowserContext context = context(width(1280).setForcedColors(ForcedColors.ACTIVE));
        StaticHost sample = new StaticHost(SharedSite.SAMPLE.built().folder(), "/")) {
      Page page = context.newPage();
      Map<String, String> looks = new TreeMap<>();
      for (String indicator : List.of("hardship-families", "warmth-fund")) {
        page.navigate(sample.address() + "statistics/" + indicator + ".html");
        for (String state : List.of("withheld", "gap-no-report", "gap-withdrawn")) {
          if (page.locator("main td ." + state).count() > 0) {
            looks.put(
                state,
                (String)
                    page.locator("main td ." + state)
                        .first()
                        .evaluate(
                            "e => {"
                                + " const s = getComputedStyle(e);"
                                + " return s.borderStyle + s.borderWidth + s.textDecorationLine"
                                + " + (s.backgroundImage !== 'none'); }"));
          }
        }
      }
      assertEquals(3, looks.size(), looks.toString());
      assertEquals(3, Set.copyOf(looks.values()).size(), looks.toString());
      page.navigate(host.address() + "reports/city-union-1/2022.html");
      assertEquals(
          "double",
          page.evaluate("getComputedStyle(document.querySelector('.redacted')).borderStyle"));
    }
  }

  /** The host sends {@code default-src 'self'}; a choice made by script keeps to it too. */
  private static final String WATCH =
      "addEventListener('securitypolicyviolation',"
          + " e => console.log('violation ' + e.violatedDirective + ' ' + e.blockedURI))";

  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void largeTypeIsLargeAndInOneColumnAndShowsTheSameUnderAStrictPolicy(int width) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = context(width(width))) {
      context.addInitScript(WATCH);
      Page page = context.newPage();
      page.onConsoleMessage(
          m -> {
            // What this one carries for the disk is refused, and comes from the sheet: see below.
            if (!page.url().contains("/404.html")) {
              faults.add(page.url() + ": " + m.text());
            }
          });
      // English words need the most room where there is least.
      for (String path : KINDS.stream().filter(p -> width < 600 || !p.startsWith("en/")).toList()) {
        page.navigate(host.address() + path + "?mode=standard");
        // How far a table goes on depends on how large its letters are.
        page.evaluate("document.querySelectorAll('.scroll-hint').forEach(hint => hint.remove())");
        String text = page.locator("main").innerText().replaceAll("\\s+", "");
        page.check("#size-large");
        if (!text.equals(page.locator("main").innerText().replaceAll("\\s+", ""))) {
          faults.add(path + " says something else");
        }
        ((List<?>) page.evaluate(LARGE_FAULTS)).forEach(fault -> faults.add(path + ": " + fault));
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        if (page.locator(".when-large").boundingBox().y > 20) {
          faults.add(path + ": the way back is out of sight");
        }
        page.check("#size-standard");
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theWatchForThePolicyIsNotBlind() {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = context(width(1280))) {
      context.addInitScript(WATCH);
      Page page = context.newPage();
      page.onConsoleMessage(m -> violations.add(m.text()));
      page.navigate(host.address() + "index.html");
      page.waitForConsoleMessage(
          new Page.WaitForConsoleMessageOptions()
              .setPredicate(m -> m.text().contains("violation style-src")),
          () -> page.evaluate("document.body.setAttribute('style', 'color: red')"));
      assertTrue(violations.toString().contains("violation style-src"), violations.toString());
    }
  }

  /**
   * Texts below 22 px; targets below 60 px, but for links within a sentence; sideways scrolling.
   */
  private static final String LARGE_FAULTS =
      """
      (() => {
        const faults = [];
        const shown = e => e.checkVisibility() && !e.closest('.visually-hidden, .skip');
        for (const e of document.querySelectorAll('body *')) {
          const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
          // The words of a chart are in its table too.
          if (own && shown(e) && !e.closest('svg') && parseFloat(getComputedStyle(e).fontSize) < 22) {
            faults.push('small: ' + e.outerHTML.slice(0, 80));
          }
        }
        for (const e of document.querySelectorAll('a, summary, label')) {
          const inText = e.closest('.prose, .notice, .purpose, .lead-in, svg');
          if (shown(e) && !inText && e.getBoundingClientRect().height < 59.5) {
            faults.push('low: ' + e.getBoundingClientRect().height + e.outerHTML.slice(0, 80));
          }
        }
        const root = document.documentElement;
        if (root.scrollWidth > root.clientWidth) {
          faults.push('too wide by ' + (root.scrollWidth - root.clientWidth));
        }
        return faults;
      })()
      """;

  @Test
  void axeFindsNoViolationInLargeType() {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = context(width(360))) {
      Page page = context.newPage();
      Axe walk = Axe.walk(page);
      // What is of the words alone is looked at in type of the usual size.
      for (String path : KINDS.stream().filter(p -> !p.startsWith("en/")).toList()) {
        page.navigate(host.address() + path + "?mode=large");
        page.click("summary");
        walk.found().forEach(v -> violations.add(path + ": " + v));
      }
    }
    assertEquals(List.of(), violations);
  }

  /** Colours are the same in both languages; how much room words take is not. */
  @Test
  void axeFindsNoFaintColourHoweverPagesLook() {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = context(width(1280))) {
      Page page = context.newPage();
      Axe walk = Axe.walk(page);
      for (String path : KINDS.stream().filter(p -> !p.startsWith("en/")).toList()) {
        page.navigate(host.address() + path + "?mode=large,dark");
        page.click("summary");
        walk.found("cat.color").forEach(v -> violations.add(path + ", dark: " + v));
        page.check("#size-standard");
        page.check("#colours-contrast");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.setViewportSize(scheme == ColorScheme.LIGHT ? 360 : 1280, 800);
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          walk.found("cat.color")
              .forEach(v -> violations.add(path + ", contrast in " + scheme + ": " + v));
        }
      }
    }
    assertEquals(List.of(), violations);
  }

  private static final String SEEN =
      "[...document.querySelectorAll('body, .masthead, .brand, .sections, .sections li, main, h1,"
          + " .purpose, .plain li, .foot')].map(e => { const s = getComputedStyle(e);"
          + " const r = e.getBoundingClientRect();"
          + " return [s.color, s.backgroundColor, s.fontSize, s.display,"
          + " Math.round(r.left), Math.round(r.width)].join(' ') }).join('\\n')";

  /** A host shows it at any depth, with or without a policy; somebody opens it from a disk. */
  @Test
  void theNotFoundPageLooksTheSameEverywhere() {
    try (BrowserContext context = context(width(1280))) {
      Page page = context.newPage();
      page.navigate(host.address() + "404.html");
      String seen = (String) page.evaluate(SEEN);
      page.navigate(host.address() + "no/such/folder/page.html");
      assertEquals(seen, page.evaluate(SEEN), "at any depth");
      page.navigate(shipped.folder().resolve("404.html").toUri().toString());
      assertEquals(seen, page.evaluate(SEEN), "from a disk");
    }
  }
}
