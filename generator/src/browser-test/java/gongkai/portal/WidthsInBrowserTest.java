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
          "en/statistics/contract-coverage.html");

  /** Numbers that lie over each other or over a tick, or that go beyond what is seen of a chart. */
  private static final String FAULTS =
      """
      (() => [...document.querySelectorAll('main .chart:not(.chart-small)')].flatMap(chart => {
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
        const seen = box(chart.parentElement);
        const last = values[values.length - 1];
        if (last && (box(last).right > seen.right + 1 || box(last).left < seen.left - 1)) {
          faults.push(last.textContent + ' is out of sight');
        }
        if (chart.parentElement.scrollHeight > chart.parentElement.clientHeight) {
          faults.push('scrolls up and down');
        }
        return faults;
      }))()
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
