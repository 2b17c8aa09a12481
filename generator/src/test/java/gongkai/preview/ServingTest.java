package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(RunningPreview.THREADS)
class ServingTest {
  @TempDir Path folder;
  private RunningPreview preview;

  @BeforeEach
  void start() throws IOException {
    RunningPreview.write(folder, "index.html", page("首页"));
    RunningPreview.write(folder, "404.html", page("没有"));
    RunningPreview.write(folder, "en/index.html", page("Home"));
    RunningPreview.write(folder, "en/404.html", page("Missing"));
    RunningPreview.write(folder, "reports/union/2023.html", page("报告"));
    RunningPreview.write(folder, "reports/union/附件 100%.docx", "PK");
    RunningPreview.write(folder, "assets/site.css", "body { color: black }");
    RunningPreview.write(folder, "feed.xml", "<feed/>");
    RunningPreview.write(folder, "data/reports.json", "[]");
    RunningPreview.write(folder, "bad.html", page("@unmade"));
    preview = new RunningPreview(folder);
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
  }

  private static String page(String words) {
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><title>"
        + words
        + "</title></head><body class=\"a\">"
        + words
        + "</body></html>\n";
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200, index.html",
    "/index.html, 200, index.html",
    "/en/, 200, en/index.html",
    "/reports/union/2023.html?from=search, 200, reports/union/2023.html",
    "/nowhere.html, 404, 404.html",
    "/assets/, 404, 404.html",
    "/en/nowhere.html, 404, en/404.html",
    "/en/deep/nowhere.html, 404, en/404.html",
  })
  void addsNothingToPagesButTheReloadTag(String path, int status, String file) throws Exception {
    HttpResponse<byte[]> response = preview.get(path);
    assertEquals(status, response.statusCode());
    byte[] built = Files.readAllBytes(folder.resolve(file));
    assertArrayEquals(built, RunningPreview.withoutReloadTag(response.body()));
    assertTrue(response.body().length > built.length, "the tag is there");
    assertTrue(preview.text(path).contains("</script></body>"), "the tag ends the body");
  }

  @ParameterizedTest
  @CsvSource({
    "/assets/site.css, assets/site.css, text/css; charset=utf-8",
    "/feed.xml, feed.xml, application/xml; charset=utf-8",
    "/data/reports.json, data/reports.json, application/json; charset=utf-8",
    "/reports/union/%E9%99%84%E4%BB%B6%20100%25.docx, reports/union/附件 100%.docx,"
        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  })
  void givesOtherFilesAsTheyAre(String path, String file, String type) throws Exception {
    HttpResponse<byte[]> response = preview.get(path);
    assertEquals(200, response.statusCode());
    assertEquals(type, response.headers().firstValue("Content-Type").orElseThrow());
    assertArrayEquals(Files.readAllBytes(folder.resolve(file)), response.body());
  }

  @Test
  void letsBrowsersKeepOnlyWhatIsNamedByItsBytes() throws Exception {
    preview.write("assets/site.0123456789abcdef.css", "p {}");
    preview.write("assets/site.css", "p {}");
    try (RunningPreview other = new RunningPreview(preview.folder)) {
      assertEquals(
          "private, max-age=86400, immutable",
          header(other.get("/assets/site.0123456789abcdef.css")));
      assertEquals("no-store", header(other.get("/assets/site.css")));
      assertEquals("no-store", header(other.get("/")));
    }
  }

  private static String header(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Cache-Control").orElse("");
  }

  @Test
  void sendsFolderWithoutSlashToTheSlash() throws Exception {
    HttpResponse<byte[]> response = preview.get("/en?q=%E5%85%AC");
    assertEquals(302, response.statusCode());
    assertEquals("/en/", response.headers().firstValue("Location").orElseThrow());
    assertEquals(404, preview.get("/assets").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nowhere",
        "/en",
        "/feed.xml",
        "/%00",
        "/bad.html",
        "/_gongkai/reload.js",
        "/_gongkai/x"
      })
  void guardsEveryAnswerWithHeaders(String path) throws Exception {
    String answer = preview.raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + preview.port());
    String head = answer.substring(0, answer.indexOf("\r\n\r\n")) + "\r\n";
    assertTrue(head.contains("\r\nX-Content-Type-Options: nosniff\r\n"), head);
    assertTrue(head.contains("\r\nCache-Control: no-store\r\n"), head);
    assertTrue(head.contains("\r\nReferrer-Policy: no-referrer\r\n"), head);
    assertTrue(head.contains("\r\nContent-Security-Policy: default-src 'self';"), head);
    assertTrue(head.contains("; charset=utf-8\r\n"), head);
    assertTrue(!head.contains("\r\nServer:"), head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/nowhere", "/en", "/feed.xml", "/_gongkai/panel.css", "/_gongkai/events"})
  void sendsNoBodyForHead(String path) throws Exception {
    String host = "Host: localhost:" + preview.port();
    String head = preview.raw("HEAD " + path + " HTTP/1.1", host);
    assertEquals(head.length(), head.indexOf("\r\n\r\n") + 4, head);
    if (!path.endsWith("events")) {
      String get = preview.raw("GET " + path + " HTTP/1.1", host);
      assertEquals(line(get, "Content-Length"), line(head, "Content-Length"));
      assertEquals(get.lines().findFirst(), head.lines().findFirst());
    }
  }

  private static String line(String answer, String header) {
    return answer.lines().filter(line -> line.startsWith(header)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"})
  void takesOnlyGetAndHead(String method) throws Exception {
    String answer =
        preview.raw(
            method + " / HTTP/1.1", "Host: localhost:" + preview.port(), "Content-Length: 0");
    assertEquals(405, RunningPreview.status(answer), answer);
    assertEquals("Allow: GET, HEAD", line(answer, "Allow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../index.html",
        "/en/../index.html",
        "/%2e%2e/index.html",
        "/en%2findex.html",
        "/en%5Cindex.html",
        "/en\\index.html",
        "//en/",
        "/index.html%00",
        "/%zz",
        "/%ff",
      })
  void refusesMisshapenPaths(String path) throws Exception {
    assertEquals(400, preview.rawStatus(path));
  }

  @Test
  void givesNothingThatTheSiteDoesNotHold() throws Exception {
    Files.writeString(folder.resolve(".later.html"), "secret");
    Path elsewhere = Files.createTempFile("gongkai", ".txt");
    assertEquals(404, preview.rawStatus("/.later.html"));
    assertEquals(404, preview.rawStatus(elsewhere.toUri().getRawPath()));
    Files.delete(elsewhere);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:%d",
        "127.0.0.1",
        "localhost:1",
        "127.0.0.1.evil:%d"
      })
  void refusesOtherHosts(String host) throws Exception {
    String answer =
        preview.raw("GET / HTTP/1.1", "Host: " + host.replace("%d", "" + preview.port()));
    assertEquals(421, RunningPreview.status(answer), answer);
    assertTrue(answer.contains("text/plain"), answer);
    assertTrue(!answer.contains("首页"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
  void answersToTheNamesOfThisMachine(String host) throws Exception {
    String answer = preview.raw("GET / HTTP/1.1", "Host: " + host + ":" + preview.port());
    assertEquals(200, RunningPreview.status(answer), answer);
  }

  @Test
  void refusesRequestsWithNoOneHost() throws Exception {
    String good = "Host: localhost:" + preview.port();
    assertEquals(400, RunningPreview.status(preview.raw("GET / HTTP/1.1")));
    assertEquals(421, RunningPreview.status(preview.raw("GET / HTTP/1.0")));
    assertEquals(
        400, RunningPreview.status(preview.raw("GET / HTTP/1.1", good, "Host: evil.example")));
    String absolute = "GET http://evil.example/ HTTP/1.1";
    assertEquals(400, RunningPreview.status(preview.raw(absolute, good)));
    assertEquals(400, RunningPreview.status(preview.raw("GET /\u0001 HTTP/1.1", good)));
  }

  @Test
  void showsWhyOnePageCannotBeMadeAndServesTheOthers() throws Exception {
    HttpResponse<byte[]> response = preview.get("/bad.html");
    assertEquals(500, response.statusCode());
    assertTrue(preview.text("/bad.html").contains("the template of &lt;bad.html&gt; is faulty"));
    assertTrue(preview.text("/bad.html").contains("/_gongkai/reload.js"));
    assertEquals(200, preview.get("/").statusCode());
    assertTrue(preview.events.stream().anyMatch(PreviewEvent.Broken.class::isInstance));
  }

  @Test
  void hasAPageOfItsOwnWhereTheSiteHasNone() throws Exception {
    Files.delete(folder.resolve("404.html"));
    try (RunningPreview other = new RunningPreview(folder)) {
      HttpResponse<byte[]> response = other.get("/nowhere");
      assertEquals(404, response.statusCode());
      assertTrue(other.text("/nowhere").contains("<h1>There is no such page</h1>"));
    }
  }
}
