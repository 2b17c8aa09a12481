package gongkai;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The installed Chromium; none is downloaded. {@code -Dbrowser.path} names another. A test has one
 * for itself while it is open; closed, it waits for the next test without anything of this one:
 * starting a browser takes longer than many a test.
 */
public final class TestBrowser implements AutoCloseable {
  private static final Deque<Started> WAITING = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TestBrowser::endAll));
  }

  private final Started started;

  /** A browser and what drives it: used by one thread at a time. */
  private record Started(Playwright playwright, Browser browser) {}

  public TestBrowser() {
    started = waiting();
  }

  private static Started waiting() {
    synchronized (WAITING) {
      if (!WAITING.isEmpty()) {
        return WAITING.pop();
      }
    }
    return start();
  }

  private static Started start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(path())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    return new Started(playwright, browser);
  }

  private static Path path() {
    String given = System.getProperty("browser.path", "");
    return Path.of(given.isEmpty() || given.startsWith("$") ? "/usr/bin/chromium" : given);
  }

  public Browser browser() {
    return started.browser();
  }

  @Override
  public void close() {
    if (!started.browser().isConnected()) {
      started.playwright().close();
      return;
    }
    List.copyOf(started.browser().contexts()).forEach(BrowserContext::close);
    synchronized (WAITING) {
      WAITING.push(started);
    }
  }

  private static void endAll() {
    synchronized (WAITING) {
      WAITING.forEach(started -> started.playwright().close());
    }
  }
}
