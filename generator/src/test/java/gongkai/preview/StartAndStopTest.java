package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Language;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@Timeout(30)
@ResourceLock(RunningPreview.THREADS)
class StartAndStopTest {
  /** Below this the machine's other work says more than the closing. */
  private static final long CLOCK_NANOS = 50_000_000;

  @TempDir Path folder;

  @BeforeEach
  void writeSite() throws IOException {
    Files.writeString(folder.resolve("index.html"), "<body>x</body>");
  }

  private PreviewRequest request(String host, int port, Language language) {
    return new PreviewRequest(
        host, port, List.of(folder), new FolderSite(folder), Words.in(language), event -> {});
  }

  @Test
  void saysWhichPortIsInUseAndWhatToDo() throws IOException {
    try (RunningPreview first = new RunningPreview(folder)) {
      AddressRefusedException refused =
          assertThrows(
              AddressRefusedException.class,
              () -> PreviewServer.start(request("127.0.0.1", first.port(), Language.ENGLISH)));
      assertEquals(first.port(), refused.port());
      assertEquals(
          "Port "
              + first.port()
              + " on 127.0.0.1 is already in use, perhaps by another preview. Close that one, or"
              + " choose another port; --port 0 takes any free one.",
          refused.getMessage());
    }
  }

  @Test
  void saysInChineseWhichAddressCannotBeUsed() {
    assertTrue(refusal("192.0.2.1").startsWith("无法在 192.0.2.1 的 0 端口上打开预览："));
    assertTrue(refusal("no-such-host.invalid").startsWith("找不到名为 no-such-host.invalid 的主机"));
  }

  private String refusal(String host) {
    return assertThrows(
            AddressRefusedException.class,
            () -> PreviewServer.start(request(host, 0, Language.CHINESE)))
        .getMessage();
  }

  @Test
  void refusesWhatIsNotAPort() {
    assertThrows(
        IllegalArgumentException.class, () -> request("127.0.0.1", 70_000, Language.ENGLISH));
  }

  @Test
  void stopsAtOnceAndEndsOpenStreams() throws Exception {
    RunningPreview unused = new RunningPreview(folder);
    long unusedNanos = Math.max(CLOCK_NANOS, closing(unused));
    RunningPreview preview = new RunningPreview(folder);
    try (EventReader events = preview.events()) {
      events.next();
      long usedNanos = closing(preview);
      assertTrue(usedNanos < 20 * unusedNanos, usedNanos + " ns, unused " + unusedNanos + " ns");
      assertEquals("0", events.line("0"), "the last chunk: ended, not cut off");
    }
    assertThrows(
        ConnectException.class,
        () -> new Socket(InetAddress.getLoopbackAddress(), preview.port()).close());
    preview.server.join();
  }

  /**
   * A server that waits for its readers takes seconds; one without readers has none to wait for.
   */
  private static long closing(RunningPreview preview) throws IOException {
    long start = System.nanoTime();
    preview.close();
    return System.nanoTime() - start;
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("gongkai-preview"))
        .toList();
  }

  @Test
  void leavesNoThreadBehind() throws Exception {
    RunningPreview preview = new RunningPreview(folder);
    preview.get("/");
    preview.close();
    List<String> left = threads();
    for (int tries = 0; tries < 500 && !left.isEmpty(); tries++) {
      Thread.sleep(10);
      left = threads();
    }
    assertEquals(List.of(), left);
  }

  @Test
  void givesThePortBack() throws Exception {
    RunningPreview first = new RunningPreview(folder);
    first.get("/");
    first.close();
    PreviewServer second =
        PreviewServer.start(request("127.0.0.1", first.port(), Language.ENGLISH));
    assertEquals(first.port(), second.address().getPort());
    second.close();
  }

  @Test
  void saysItsAddressAndWhatItLoaded() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder)) {
      assertEquals("http://127.0.0.1:" + preview.port() + "/", preview.server.address().toString());
      List<String> lines = preview.events.get(0).lines(Words.in(Language.ENGLISH));
      assertEquals(1, lines.size());
      assertTrue(lines.get(0).matches("The pages are up to date \\(loaded in \\d+ ms\\)\\."));
    }
  }
}
