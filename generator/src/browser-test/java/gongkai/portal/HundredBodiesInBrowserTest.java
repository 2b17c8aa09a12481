package gongkai.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import gongkai.Axe;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.SharedSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hundred bodies over fourteen years: pages that end, tables that can be read, on a phone too.
 */
@Tag(SlowLast.SLOW)
@Tag(SlowLast.LONG)
class HundredBodiesInBrowserTest {
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "units/index.html",
          "years/index.html",
          "years/2025.html",
          "statistics/index.html",
          "statistics/aid-fund.html",
          "units/jia-zi.html",
          "changes.html",
          "en/index.html",
          "en/units/index.html",
          "en/years/2025.html",
          "en/statistics/index.html",
          "en/statistics/aid-fund.html",
          "en/units/jia-zi.html");

  private static final Map<String, Opened> OPENED = new HashMap<>();
  private static final Map<String, Page> PAGE_OF = new HashMap<>();

  private static TestBrowser browser;
  private static StaticHost host;

  /** What is looked for on a page. */
  private enum Look {
    CUT(HundredBodiesInBrowserTest.CUT),
    HALVES(HundredBodiesInBrowserTest.HALVES),
    /** Pushes the tables aside. */
    HEADS(HundredBodiesInBrowserTest.HEADS),
    /** Opens what is folded. */
    SMALL_TARGETS(
        "document.querySelectorAll('details').forEach(d => { d.open = true; });"
            + TouchTargets.SMALL);

    private final String script;

    Look(String script) {
      this.script = script;
    }

    /** No more than some test asks for, which is a long look each; what alters the page is last. */
    private static List<Look> at(int width, boolean script) {
      if (!script) {
        return List.of(CUT, HEADS);
      }
      return switch (width) {
        case 360 -> List.of(CUT, HALVES, SMALL_TARGETS);
        case 1280 -> List.of(CUT);
        default -> List.of(HALVES);
      };
    }
  }

  /** A page in one width, with or without a script: how long it is, and what is wrong with it. */
  private record Opened(int height, Map<Look, List<?>> faults) {
    List<?> of(Look look) {
      assertTrue(faults.containsKey(look), () -> look + " was not looked for");
      return faults.get(look);
    }
  }

  @BeforeAll
  static void open() throws IOException {
    host = new StaticHost(SharedSite.HUNDRED_BODIES.built().folder(), "/");
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    host.close();
    OPENED.clear();
    PAGE_OF.clear();
  }

  private static BrowserContext context(int width, boolean script) {
    return browser
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(script));
  }

  /** Each page is opened once for all tests that only look at it: a large one takes a while. */
  private static Opened opened(String path, int width, boolean script) {
    String look = width + (script ? " with script" : " without");
    return OPENED.computeIfAbsent(
        look + " " + path,
        key -> {
          Page page = PAGE_OF.computeIfAbsent(look, l -> context(width, script).newPage());
          open(page, path, script);
          return lookedAt(page, Look.at(width, script));
        });
  }

  private static Opened lookedAt(Page page, List<Look> looks) {
    int height = (int) page.evaluate("document.documentElement.scrollHeight");
    Map<Look, List<?>> faults = new EnumMap<>(Look.class);
    looks.forEach(look -> faults.put(look, (List<?>) page.evaluate(look.script)));
    return new Opened(height, faults);
  }

  private static List<String> faults(int width, boolean script, Look look, List<String> paths) {
    List<String> faults = new ArrayList<>();
    for (String path : paths) {
      opened(path, width, script).of(look).forEach(fault -> faults.add(path + ": " + fault));
    }
    return faults;
  }

  /** What a script does when a size is known is done when two pictures more have been drawn. */
  private static final String DRAWN =
      """
      async () => {
        const drawn = () => new Promise(r =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(r))));
        for (const later of document.querySelectorAll('.later')) {
          later.scrollIntoView();
          await drawn();
        }
        scrollTo(0, 0);
        await drawn();
      }
      """;

  /** Opens a page and has looked at all of it: what is far below is laid out when it comes near. */
  private static void open(Page page, String path, boolean script) {
    page.navigate(host.address() + path);
    if (script) {
      page.evaluate(DRAWN);
      return;
    }
    for (ElementHandle later : page.querySelectorAll(".later")) {
      later.evaluate("e => e.scrollIntoView()");
      page.waitForTimeout(100);
    }
    page.evaluate("scrollTo(0, 0)");
  }

  /** The rows of a window that nobody has come near cost no layout. */
  @Test
  void aLongTableLaysOutOnlyTheRowsThatAreLookedAt() {
    String rows =
        "[...document.querySelectorAll('.table-window tbody > tr > :last-child')].filter(e =>"
            + " e.checkVisibility({contentVisibilityAuto: true})).length";
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      page.navigate(host.address() + "statistics/aid-fund.html");
      assertTrue((int) page.evaluate(rows) < 30, page.evaluate(rows) + " rows");
      page.evaluate("document.querySelector('.table-window').scrollIntoView()");
      page.waitForFunction("() => " + rows + " > 5");
    }
  }

  private static final String TWICE_DRAWN =
      "() => new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))";

  private static final String LONGEST =
      "[...document.querySelectorAll('.table-window tbody')].reduce((a, b) =>"
          + " b.rows.length > a.rows.length ? b : a)";

  /** Level by level, whose name stays over its rows; its place has an address. */
  @Test
  void aLongTableOfAnIndicatorHasItsLevelsInSight() {
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      page.navigate(host.address() + "statistics/aid-fund.html");
      List<String> levels = page.locator(".table-window .level").allInnerTexts();
      assertTrue(levels.size() > 1, levels::toString);
      assertEquals(levels.size(), page.locator(".page-parts a[href^='#values-']").count());
      page.locator(".page-parts a[href^='#values-']").last().click();
      assertTrue(page.locator(".table-window .level").last().isVisible());
      page.evaluate("(" + LONGEST + ").rows[8].scrollIntoView({block: 'center'})");
      page.evaluate(TWICE_DRAWN);
      Object top =
          page.evaluate(
              "Math.round(("
                  + LONGEST
                  + ").rows[0].getBoundingClientRect().top"
                  + " - document.querySelector('.table-window thead')"
                  + ".getBoundingClientRect().bottom)");
      assertTrue(Math.abs(((Number) top).intValue()) <= 2, "below the heads: " + top);
    }
  }

  /**
   * In screens of a phone and of a desk, which is what a reader turns over; Chinese and English.
   */
  @ParameterizedTest
  @CsvSource({
    "index.html,               3600, 2000, 4100",
    "units/index.html,         2500, 3600, 3500",
    "years/index.html,         2400, 1500, 2600",
    "years/2025.html,          6500, 4500, 7500",
    "statistics/index.html,    6500, 4900, 8000",
    "statistics/aid-fund.html, 5000, 4500, 5500"
  })
  void pagesEnd(String path, int phone, int desk, int englishPhone) {
    List<String> tooLong = new ArrayList<>();
    height(360, path, phone, tooLong);
    height(1280, path, desk, tooLong);
    height(360, "en/" + path, englishPhone, tooLong);
    height(1280, "en/" + path, desk * 5 / 4, tooLong);
    assertEquals(List.of(), tooLong);
  }

  private static void height(int width, String path, int most, List<String> faults) {
    int height = opened(path, width, true).height();
    if (height > most) {
      faults.add(path + " at " + width + ": " + height + " px, not " + most);
    }
  }

  /** Nothing is cut off that does not say so: of tables, only those of years go on at the side. */
  @ParameterizedTest
  @CsvSource({"360,true", "360,false", "1280,true", "1280,false"})
  void nothingIsCutOff(int width, boolean script) {
    assertEquals(List.of(), faults(width, script, Look.CUT, PAGES));
  }

  private static final String CUT =
      """
      (() => {
        const faults = [];
        const root = document.documentElement;
        if (root.scrollWidth > root.clientWidth) faults.push('the page is too wide');
        for (const e of document.querySelectorAll('main .table-scroll')) {
          const over = e.scrollWidth - e.clientWidth;
          if (!e.checkVisibility() || over <= 1) continue;
          if (!e.classList.contains('table-latest')) {
            faults.push(e.getAttribute('aria-labelledby') + ' by ' + over);
          }
          const hint = e.previousElementSibling;
          if (!hint || !hint.matches('.scroll-hint') || !hint.checkVisibility()) {
            faults.push(e.getAttribute('aria-labelledby') + ' does not say that it goes on');
          }
        }
        return faults;
      })()
      """;

  /** The newest year is in sight, the names stay and are no column of single signs. */
  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void namesStayAndTheNewestYearIsInSight(int width) {
    assertEquals(List.of(), faults(width, false, Look.HEADS, PAGES));
  }

  private static final String HEADS =
      """
      (() => {
        const faults = [];
        const tables = [...document.querySelectorAll('main .table-scroll > table')];
        for (const table of tables.filter(t => t.checkVisibility())) {
          const region = table.parentElement, name = region.getAttribute('aria-labelledby');
          for (const head of table.querySelectorAll('th')) {
            const size = parseFloat(getComputedStyle(head).fontSize);
            const text = head.textContent.trim();
            const signs = [...text].reduce((sum, c) => sum + (c < '\u2e80' ? 0.5 : 1), 0);
            const narrow = head.getBoundingClientRect().width < Math.min(6, signs) * size;
            if (narrow && head.scope === 'row') faults.push(name + ': narrow ' + text);
            if (head.getBoundingClientRect().width < 1.5 * size) faults.push(name + ': head ' + text);
          }
          const years = [...table.querySelectorAll('thead th')].filter(h => /^\\d{4}$/.test(h.textContent.trim()));
          if (years.length === 0) continue;
          const last = years[years.length - 1].getBoundingClientRect();
          const seen = region.getBoundingClientRect();
          if (last.right > seen.right + 1 || last.left < seen.left) faults.push(name + ': newest out of sight');
          const head = table.querySelector('tbody th[scope^=row]:not([colspan])');
          const before = head.getBoundingClientRect().left;
          region.scrollBy(-200, 0);
          if (Math.abs(head.getBoundingClientRect().left - before) > 1) faults.push(name + ': names go');
        }
        return faults;
      })()
      """;

  /**
   * With a script the number is that of the years that are out of sight, whichever way one goes.
   */
  @Test
  void aTableSaysHowManyYearsAreOutOfSight() {
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      open(page, "statistics/index.html", true);
      for (String caption : List.of("matrix-caption", "indicators-caption")) {
        String region = "[aria-labelledby=" + caption + "]";
        String hint = ".scroll-hint:has(+ " + region + ")";
        int hidden = (int) page.locator(region).evaluate(OUT_OF_SIGHT);
        assertTrue(hidden > 9, caption + ": " + hidden);
        assertTrue(
            page.locator(hint).textContent().contains("左侧还有" + hidden + "个年度"),
            page.locator(hint).textContent());
        assertEquals("9px", page.locator(region).evaluate(SHADOW), "the edge has a shadow");
        page.locator(region).evaluate("e => e.scrollBy(-10000, 0)");
        page.waitForFunction("s => !document.querySelector(s).textContent.includes('左侧')", hint);
        assertTrue(
            page.locator(hint).textContent().contains("右侧还有"), page.locator(hint).textContent());
      }
      page.setViewportSize(1280, 800);
      page.reload();
      page.locator(".scroll-hint:has(+ [aria-labelledby=matrix-caption])")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
  }

  private static final String SHADOW =
      "e => { const s = getComputedStyle(e.querySelector('th'), '::after');"
          + " return s.content === 'none' ? 'none' : s.width; }";

  private static final String OUT_OF_SIGHT =
      """
      region => {
        const edge = region.querySelector('tbody th').getBoundingClientRect().right;
        return [...region.querySelectorAll('thead th')]
          .filter(h => /^\\d{4}$/.test(h.textContent.trim()) && h.getBoundingClientRect().left < edge - 4)
          .length;
      }
      """;

  /** Lists are folded by level on a phone, and whole where there is room. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void listsAreFoldedOnAPhoneAndOpenForTheLinkThatLeadsThere(boolean script) {
    try (BrowserContext narrow = context(360, script);
        BrowserContext wide = context(1280, script)) {
      String first = "ul li a[href='jia-zi.html']";
      Page page = narrow.newPage();
      page.navigate(host.address() + "units/index.html");
      assertTrue(!page.locator(first).first().isVisible());
      page.locator("summary:has(#level-city)").click();
      assertTrue(page.locator(first).first().isVisible());
      if (script) {
        page.navigate(host.address() + "index.html");
        page.click("main a[href='units/index.html#letter-W']");
        page.waitForURL("**/units/index.html#letter-W");
        page.locator("main a[href='wu-zi.html']").last().waitFor();
      }
      Page desk = wide.newPage();
      desk.navigate(host.address() + "units/index.html");
      assertTrue(desk.locator(first).first().isVisible());
    }
  }

  /** Links on lines of their own, and controls; not those within a sentence. */
  @Test
  void targetsOfAPhoneAreFortyFourPixels() {
    assertEquals(List.of(), faults(360, true, Look.SMALL_TARGETS, PAGES));
  }

  /** Half a year is no target for a finger, and half a number is none. */
  @ParameterizedTest
  @CsvSource({"360", "390", "412"})
  void yearsStandWholeBesideTheNames(int width) throws IOException {
    List<String> withYears = new ArrayList<>();
    for (String path : PAGES) {
      if (!SharedSite.HUNDRED_BODIES.built().page(path).select("main .table-latest").isEmpty()) {
        withYears.add(path);
      }
    }
    assertTrue(withYears.size() > 3, withYears::toString);
    assertEquals(List.of(), faults(width, true, Look.HALVES, withYears));
  }

  private static final String HALVES =
      """
      (() => [...document.querySelectorAll('main .table-latest')].flatMap(region => {
        const [names, ...years] = region.querySelectorAll('thead th');
        const edge = names.getBoundingClientRect().right;
        return years
          .filter(y => y.getBoundingClientRect().left < edge - 1 && y.getBoundingClientRect().right > edge + 1)
          .map(y => region.getAttribute('aria-labelledby') + ' ' + y.textContent.trim());
      }))()
      """;

  /** A chart says below every year of how many units it is. */
  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void noCoverageLabelIsLeftOut(int width) {
    try (BrowserContext context = context(width, false)) {
      Page page = context.newPage();
      for (String path : List.of("statistics/index.html", "statistics/aid-fund.html")) {
        page.navigate(host.address() + path);
        List<?> notes =
            (List<?>)
                page.evaluate(
                    "[...document.querySelectorAll('.chart-columns .c-note')].filter(n =>"
                        + " n.checkVisibility()).map(n => { const b = n.getBoundingClientRect();"
                        + " return [b.left, b.right, b.top].map(Math.round).join() })");
        assertEquals(14, notes.size(), path + ": " + notes);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void axeFindsNoViolation(int width) {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      Axe walk = Axe.walk(page);
      // Each page is looked at once: the narrow ones in Chinese, the wide ones in English.
      boolean wide = width > 600;
      for (String path : PAGES.stream().filter(p -> p.startsWith("en/") == wide).toList()) {
        page.navigate(host.address() + path);
        walk.found().forEach(v -> violations.add(path + ": " + v));
      }
    }
    assertEquals(List.of(), violations);
  }
}
