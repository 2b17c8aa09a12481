package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import gongkai.line.SiteFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to other hosts, with the network and without. */
class TriedLinksTest {
  @TempDir private Path temp;
  private HttpServer server;
  private Path root;

  @BeforeEach
  void hostAndSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          boolean onlyGet = path.equals("/get") && !exchange.getRequestMethod().equals("GET");
          int status =
              onlyGet ? 405 : path.equals("/gone") ? 404 : path.equals("/busy") ? 503 : 200;
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    String host = "http://127.0.0.1:" + server.getAddress().getPort();
    String links = "";
    for (String path : new String[] {"/there", "/get", "/gone", "/busy"}) {
      links += "[x](" + host + path + ")、";
    }
    links += "[x](http://127.0.0.1:1/nobody)";
    root = SiteFolder.write(temp, SiteFolder.SMALL.replace("一年来，", links + "，"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Ended check(String... more) {
    String[] all = new String[more.length + 7];
    System.arraycopy(
        new String[] {
          "check", "--site", root.toString(), "--profile", "gov", "--today", "2024-02-01"
        },
        0,
        all,
        0,
        7);
    System.arraycopy(more, 0, all, 7, more.length);
    return Ended.of(Locale.US, all);
  }

  @Test
  void areCountedAndNotTriedUnlessOneAsks() {
    Ended ended = check();
    assertEquals(0, ended.code(), ended.out());
    assertTrue(ended.out().contains("[inspection-links-untried]"), ended.out());
    assertTrue(ended.out().contains("not tried: 5 (among them"), ended.out());
    assertFalse(ended.out().contains("[inspection-link-untried]"), ended.out());
  }

  @Test
  void areToldAtTheirPlaceIfTheyAreDeadOrDoNotAnswer() {
    Ended ended = check("--try-links");
    assertEquals(0, ended.code(), ended.out());
    String out = ended.out();
    assertTrue(
        out.matches(
            "(?s).*2023\\.md:14:\\d+: warning \\[inspection-dead-link].*/gone is dead: HTTP 404.*"),
        out);
    assertTrue(out.matches("(?s).*note \\[inspection-link-unanswered].*/busy .*HTTP 503.*"), out);
    assertTrue(out.matches("(?s).*note \\[inspection-link-unanswered].*1/nobody .*"), out);
    assertFalse(out.contains("/there") || out.contains("/get"), out);
    assertFalse(out.contains("untried"), out);
  }
}
