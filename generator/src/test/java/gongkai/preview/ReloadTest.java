package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@Timeout(30)
@ResourceLock(RunningPreview.THREADS)
class ReloadTest {
  private static final String GOOD = "<html><body><p>good</p></body></html>";

  @TempDir Path folder;
  private RunningPreview preview;

  @BeforeEach
  void start() throws IOException {
    RunningPreview.write(folder, "index.html", GOOD);
    RunningPreview.write(folder, "reports/a.html", "a");
    preview = new RunningPreview(folder);
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
  }

  private Document home() throws IOException, InterruptedException {
    return Jsoup.parse(preview.text("/"));
  }

  @Test
  void tellsThePagesOwnVersionFirst() throws Exception {
    try (EventReader events = preview.events()) {
      assertEquals(home().selectFirst("script").attr("data-version"), events.next());
    }
  }

  @Test
  void showsAnEditInPlaceAndTellsThePages() throws Exception {
    try (EventReader events = preview.events()) {
      String before = events.next();
      RunningPreview.write(folder, "index.html", GOOD.replace("good", "better"));
      String after = events.next();
      while (!preview.text("/").contains("better")) {
        after = events.next(); // The file was seen empty, between being cut and written.
      }
      assertNotEquals(before, after);
      assertEquals("better", home().selectFirst("p").text());
      assertEquals(after, home().selectFirst("script").attr("data-version"));
    }
  }

  @Test
  void noticesAnAtomicSave() throws Exception {
    try (EventReader events = preview.events()) {
      events.next();
      Path beside = preview.write(".index.html.swp", GOOD.replace("good", "renamed"));
      Files.move(
          beside,
          folder.resolve("index.html"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      events.next();
      assertEquals("renamed", home().selectFirst("p").text());
    }
  }

  /** By the pace of this machine: at most five times the pause that ends an edit. */
  @Test
  void tellsAnEditWhenThePauseAfterItIsOver() throws Exception {
    List<Long> tookNanos = new ArrayList<>();
    List<Long> pausedNanos = new ArrayList<>();
    try (EventReader events = preview.events()) {
      events.next();
      for (int i = 0; i < 20; i++) {
        long start = System.nanoTime();
        RunningPreview.write(folder, "index.html", GOOD.replace("good", "edit " + i));
        events.next();
        long told = System.nanoTime();
        Thread.sleep(30);
        tookNanos.add(told - start);
        pausedNanos.add(System.nanoTime() - told);
      }
    }
    long took = median(tookNanos);
    long paused = median(pausedNanos);
    assertTrue(took < 5 * paused, took + " ns, with a pause of " + paused + " ns");
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  @Test
  void keepsTheLastGoodPageUnderThePanelUntilTheFaultIsMended() throws Exception {
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    try (EventReader events = preview.events()) {
      events.next();
      preview.write("reports/a.html", "one\n@error <b>title</b> is missing\n");
      events.next();
      Document page = home();
      assertEquals("good", page.selectFirst("body > p").text());
      assertEquals(
          "error reports/a.html:2:1 [test-fault] fault: <b>title</b> is missing",
          page.selectFirst("[role=alert] li").text());
      assertTrue(preview.text("/").contains("<body><link"), "the panel comes first in the body");

      preview.write("reports/a.html", "mended");
      events.next();
      assertTrue(home().select(".gongkai-panel").isEmpty());
      assertArrayEquals(good, RunningPreview.withoutReloadTag(preview.get("/").body()));
      assertTrue(preview.text("/reports/a.html").startsWith("mended<script"));
    }
  }

  @Test
  void showsTheNewPageWithWarningsClosed() throws Exception {
    try (EventReader events = preview.events()) {
      events.next();
      preview.write("index.html", GOOD + "\n@warning small\n");
      events.next();
      assertEquals("1 warning", home().selectFirst("aside summary").text());
      assertTrue(home().select("[role=alert], details[open]").isEmpty());
    }
  }

  @Test
  void outlivesALoaderThatThrows() throws Exception {
    try (EventReader events = preview.events()) {
      events.next();
      preview.write("b.html", "@throw the disk is on fire");
      events.next();
      assertTrue(home().selectFirst("[role=alert] li").text().contains("the disk is on fire"));
      assertEquals("good", home().selectFirst("body > p").text());
      Files.delete(folder.resolve("b.html"));
      events.next();
      assertTrue(home().select(".gongkai-panel").isEmpty());
    }
    assertTrue(
        preview.events.stream()
            .anyMatch(
                event ->
                    event instanceof PreviewEvent.Broken broken
                        && broken.cause() instanceof IllegalStateException));
  }

  @Test
  void outlivesALoaderThatOverflowsTheStack() throws Exception {
    AtomicReference<Error> fault = new AtomicReference<>(new StackOverflowError("too deep"));
    try (RunningPreview other =
        new RunningPreview(
            folder,
            Language.ENGLISH,
            changed -> {
              Error now = fault.get();
              if (now != null) {
                throw now;
              }
              return new FolderSite(folder).load(changed);
            })) {
      assertEquals(503, other.get("/").statusCode());
      try (EventReader events = other.events()) {
        events.next();
        fault.set(null);
        other.write("new.html", "x");
        events.next();
        assertEquals(200, other.get("/").statusCode());
      }
    }
  }

  @Test
  void servesAProblemPageUntilTheFirstGoodLoad() throws Exception {
    Path faulty = RunningPreview.write(folder, "site.yml", "@error title");
    try (RunningPreview other =
        new RunningPreview(folder, Language.CHINESE, new FolderSite(folder))) {
      assertEquals(503, other.get("/").statusCode());
      Document page = Jsoup.parse(other.text("/any/page.html"));
      assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
      assertEquals("网站暂时无法显示", page.selectFirst("h1").text());
      assertEquals("错误 site.yml:1:1 [test-fault] fault: title", page.selectFirst("li").text());
      try (EventReader events = other.events()) {
        assertEquals(page.selectFirst("script").attr("data-version"), events.next());
        Files.writeString(faulty, "mended");
        events.next();
        assertEquals(200, other.get("/").statusCode());
      }
    }
  }

  @Test
  void doesNotReloadWhenTheProblemsStayTheSame() throws Exception {
    try (EventReader events = preview.events()) {
      events.next();
      preview.write("a.html", "@error same");
      String version = events.next();
      preview.write("a.html", "@error same\nmore");
      assertEquals(version, events.next());
    }
  }

  @Test
  void ignoresFilesThatPass() throws Exception {
    try (EventReader events = preview.events()) {
      events.next();
      int before = preview.events.size();
      for (String name : List.of(".a.html.swp", "~$b.docx", "c.tmp", "d.html~", ".git/index")) {
        preview.write(name, "x");
      }
      Thread.sleep(150);
      assertEquals(before, preview.events.size());
    }
  }

  @Test
  void keepsServingWhileFiftyStreamsAreOpen() throws Exception {
    List<EventReader> readers = new ArrayList<>();
    try {
      for (int i = 0; i < 50; i++) {
        readers.add(preview.events());
      }
      for (EventReader reader : readers) {
        reader.next();
      }
      long threads =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().startsWith("gongkai-preview"))
              .count();
      assertTrue(threads < 30, threads + " threads for 50 streams");
      for (int i = 0; i < 20; i++) {
        assertEquals(200, preview.get("/").statusCode());
      }
      preview.write("index.html", GOOD.replace("good", "all"));
      String[] told = new String[readers.size()];
      for (int i = 0; i < told.length; i++) {
        told[i] = readers.get(i).next();
      }
      assertEquals(1, Arrays.stream(told).distinct().count());
    } finally {
      for (EventReader reader : readers) {
        reader.close();
      }
    }
  }

  @Test
  void sharesNoScriptWithTheSiteFolder() throws Exception {
    assertEquals(
        "text/javascript; charset=utf-8",
        preview.get("/_gongkai/reload.js").headers().firstValue("Content-Type").orElseThrow());
    assertFalse(Files.exists(folder.resolve("_gongkai")));
    assertFalse(Files.readString(folder.resolve("index.html")).contains("script"));
  }
}
