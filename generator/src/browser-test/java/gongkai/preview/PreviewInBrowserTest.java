package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import gongkai.Axe;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@Tag(SlowLast.SLOW)
@ResourceLock(RunningPreview.THREADS)
class PreviewInBrowserTest {
  private static TestBrowser browser;

  @TempDir Path folder;
  private RunningPreview preview;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void openBrowser() {
    browser = new TestBrowser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void openPage() throws IOException {
    RunningPreview.write(folder, "index.html", page("good"));
    RunningPreview.write(folder, "i.png", "");
    preview = new RunningPreview(folder, Language.CHINESE, new FolderSite(folder));
    page = browser.browser().newPage(new Browser.NewPageOptions().setViewportSize(360, 640));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(preview.server.address().toString());
  }

  @AfterEach
  void close() throws IOException {
    page.close();
    preview.close();
  }

  private static String page(String words) {
    return "<!DOCTYPE html><html lang=\"zh-CN\"><head><title>x</title><link rel=\"icon\" href=\"/i.png\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head><body>"
        + "<main><h1 id=\"words\">"
        + words
        + "</h1>"
        + "<p>段落</p>".repeat(100)
        + "</main></body></html>";
  }

  private void see(String selector, String words) {
    page.waitForSelector(selector + ":has-text(\"" + words + "\")");
  }

  @Test
  void showsAnEditWithoutLosingThePlaceInThePage() throws IOException {
    page.evaluate("window.scrollTo(0, 700)");
    preview.write("index.html", page("better"));
    see("#words", "better");
    page.waitForFunction("() => window.scrollY === 700");
    preview.write("index.html", page("best"));
    see("#words", "best");
    page.waitForFunction("() => window.scrollY === 700");
    assertEquals(List.of(), complaints);
  }

  /** A style sheet is swapped: nothing that was typed or opened on the page is lost. */
  @Test
  void takesANewStyleSheetWithoutLoadingThePageAnew() throws IOException {
    preview.write("a.css", "#words { color: rgb(1, 2, 3) }");
    String styled = page("styled").replace("<title>", "<link rel=\"stylesheet\" href=\"a.css\"><title>");
    preview.write("index.html", styled);
    see("#words", "styled");
    page.evaluate("window.stays = true");
    preview.write("a.css", "#words { color: rgb(4, 5, 6) }");
    page.waitForFunction(
        "() => getComputedStyle(document.getElementById('words')).color === 'rgb(4, 5, 6)'");
    page.waitForFunction("() => document.querySelectorAll('link[rel=stylesheet]').length === 1");
    assertEquals(true, page.evaluate("window.stays === true"));
    assertEquals(List.of(), complaints);
  }

  @Test
  void showsThePanelInViewAndTakesItAway() throws IOException {
    page.evaluate("window.scrollTo(0, 700)");
    preview.write(
        "a.html", "@error 很长的一句话".repeat(20) + "/a/very/long/path".repeat(10) + "\n".repeat(3));
    page.waitForSelector("[role=alert]");
    assertEquals(0.0, page.locator("[role=alert]").boundingBox().y);
    assertNothingIsWiderThanTheScreen();
    assertAccessible();
    preview.write("a.html", "mended");
    page.waitForSelector(
        "[role=alert]",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
  }

  @Test
  void showsWarningsClosed() throws IOException {
    preview.write("a.html", "@warning 提醒一句");
    page.waitForSelector("aside details:not([open])");
    assertTrue(page.locator("aside.gongkai-panel").boundingBox().height < 60);
    page.click("aside summary");
    assertTrue(page.locator("aside li").isVisible());
    assertNothingIsWiderThanTheScreen();
    assertAccessible();
  }

  @Test
  void opensTheSiteWhenTheFirstFaultIsMended() throws IOException {
    // The page of the first preview would reload on these writes, across the way to the second.
    page.navigate("about:blank");
    preview.write("index.html", page("good"));
    Path faulty = preview.write("b.html", "@error x");
    try (RunningPreview other =
        new RunningPreview(folder, Language.ENGLISH, new FolderSite(folder))) {
      page.navigate(other.server.address().toString());
      see("h1", "The site cannot be shown yet");
      assertNothingIsWiderThanTheScreen();
      assertAccessible();
      Files.delete(faulty);
      see("#words", "good");
    }
  }

  @Test
  void connectsAgainWhenThePreviewIsStartedAgain() throws IOException {
    int port = preview.port();
    preview.close();
    preview.write("index.html", page("after restart"));
    PreviewServer again = startedAgain(port);
    see("#words", "after restart");
    again.close();
  }

  /** Tries more than once: another test's connection may have been given the port meanwhile. */
  private PreviewServer startedAgain(int port) throws IOException {
    for (int left = 50; ; left--) {
      try {
        return PreviewServer.start(
            new PreviewRequest(
                PreviewRequest.LOCAL_HOST,
                port,
                List.of(folder),
                new FolderSite(folder),
                Words.in(Language.ENGLISH),
                event -> {}));
      } catch (AddressRefusedException taken) {
        if (left == 0) {
          throw taken;
        }
        page.waitForTimeout(200);
      }
    }
  }

  private void assertNothingIsWiderThanTheScreen() {
    assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
  }

  private void assertAccessible() {
    assertEquals(List.of(), Axe.violations(page));
  }
}
