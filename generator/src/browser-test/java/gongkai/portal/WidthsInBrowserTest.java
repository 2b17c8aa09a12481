package gongkai.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of pages and of the numbers of charts on screens of several widths. */
@Tag(SlowLast.SLOW)
class WidthsInBrowserTest {
  private static final List<String> PAGES =
      List.of(
          "statistics/warmth-fund.html",
          "statistics/contract-coverage.html",
          "statistics/new-members.html",
          "en/statistics/warmth-fund.html",
          "en/statistics/wages-recovered.html",
          "en/statistics/contract-coverage.html");

  /**
   * Numbers that lie over each other or over a tick, or of which a part is out of sight; and charts
   * that do not begin with their axis and their first number, or go on without saying so.
   */
  private static final String FAULTS =
      """
      new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r))).then(() =>
      [...document.querySelectorAll('main .chart:not(.chart-small)')].flatMap(chart => {
        const texts = look => [...chart.querySelectorAll(look)].filter(t => t.checkVisibility());
        const box = t => t.getBoundingClientRect();
        const shared = (a, b, from, to) => Math.min(box(a)[to], box(b)[to]) - Math.max(box(a)[from], box(b)[from]);
        const over = (a, b) => shared(a, b, 'left', 'right') > 1 && shared(a, b, 'top', 'bottom') > 3;
        const values = texts('.c-value');
        const faults = [];
        values.forEach((v, i) => {
          const under = [...values.slice(i + 1), ...texts('.c-tick')].filter(t => over(v, t));
          under.forEach(t => faults.push(v.textContent + ' over ' + t.textContent));
          if (box(v).right > box(chart).right + 1) {
            faults.push(v.textContent + ' beyond the chart');
          }
        });
        const region = chart.parentElement;
        const seen = box(region);
        const shown = v => getComputedStyle(v).visibility === 'visible';
        const isWhole = v => box(v).left >= seen.left - 1 && box(v).right <= seen.right + 1;
        const hint = region.previousElementSibling;
        const goesOn = region.scrollWidth > region.clientWidth + 1;
        const first = [...texts('.c-tick'), ...texts('.c-label'), ...texts('.c-value')]
          .filter((t, i, all) => i === 0 || t === texts('.c-label')[0] || t === values[0]);
        first.filter(t => !isWhole(t) || !shown(t))
          .forEach(t => faults.push(t.textContent + ' is out of sight'));
        if (goesOn !== hint.checkVisibility() || goesOn !== region.matches('.goes-right')) {
          faults.push('goes on: ' + goesOn + ', hint: ' + hint.checkVisibility());
        }
        if (region.scrollHeight > region.clientHeight) {
          faults.push('scrolls up and down');
        }
        return faults;
      }))
      """;

  /** Of charts that were moved. */
  private static final String CUT =
      """
      (async () => {
        const cut = [];
        for (const region of document.querySelectorAll('.chart-scroll')) {
          for (const at of [0, 31, 77, 10000]) {
            region.scrollLeft = at;
            await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
            const seen = region.getBoundingClientRect();
            for (const value of region.querySelectorAll('.c-value')) {
              const box = value.getBoundingClientRect();
              const over = side => box.left < side - 1 && box.right > side + 1;
              if (getComputedStyle(value).visibility === 'visible'
                  && (over(seen.left) || over(seen.right))) {
                cut.push(value.textContent + ' at ' + at);
              }
            }
          }
        }
        return cut;
      })()
      """;

  private static TestBrowser browser;
  private static StaticHost host;

  @BeforeAll
  static void open() throws IOException {
    host = new StaticHost(SharedSite.SAMPLE.built().folder(), "/");
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    host.close();
  }

  @ParameterizedTest
  @CsvSource({"320", "360", "390", "768", "1280"})
  void everyNumberIsReadWholeInTypeOfEverySize(int width) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context =
        browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
      Page page = context.newPage();
      for (String path : PAGES) {
        for (String mode : List.of("", "?mode=large")) {
          page.navigate(host.address() + path + mode);
          ((List<?>) page.evaluate(FAULTS))
              .forEach(fault -> faults.add(path + mode + ": " + fault));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** 12,986,000 without its first digit is 2,986,000. */
  @ParameterizedTest
  @CsvSource({"320", "390", "768"})
  void noNumberOfAChartThatIsMovedIsCut(int width) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context =
        browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
      Page page = context.newPage();
      for (String path : PAGES) {
        for (String mode : List.of("", "?mode=large")) {
          page.navigate(host.address() + path + mode);
          ((List<?>) page.evaluate(CUT)).forEach(cut -> faults.add(path + mode + ": " + cut));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static final String TOO_WIDE =
      """
      (() => {
        const root = document.documentElement;
        const ends = e => e.getBoundingClientRect().left + e.scrollWidth;
        return root.scrollWidth <= root.clientWidth ? [] : [...document.querySelectorAll('main *')]
          .filter(e => !e.closest('.table-scroll, .chart-scroll, .visually-hidden, svg'))
          .filter(e => e.checkVisibility() && ends(e) > root.clientWidth + 0.4)
          .map(e => e.outerHTML.slice(0, 90));
      })()
      """;

  @Test
  void noPageIsWiderThanTheNarrowestScreen() throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context =
        browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 800))) {
      Page page = context.newPage();
      for (String path : SharedSite.SAMPLE.built().files()) {
        if (path.matches("(en/)?(\\w+|years/\\d+|statistics/[a-z-]+|units/[a-z-]+)\\.html")) {
          page.navigate(host.address() + path);
          ((List<?>) page.evaluate(TOO_WIDE)).forEach(e -> faults.add(path + ": " + e));
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
