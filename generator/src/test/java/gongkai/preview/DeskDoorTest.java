package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.Desk;
import gongkai.desk.outside.Held;
import gongkai.desk.outside.Reading;
import gongkai.desk.outside.Releasing;
import gongkai.desk.visit.DeskSite;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(RunningPreview.THREADS)
class DeskDoorTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  /** More than a server reads before it looks what it is. */
  private static final int LONG = 100_000;

  @TempDir Path folder;
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    RunningPreview.write(folder, "index.html", "<body>首页</body>");
    DeskSite site =
        new DeskSite(
            folder,
            folder.resolve("kept"),
            nothingRead(),
            noReleases(),
            () -> Instant.EPOCH,
            Words.in(Language.ENGLISH),
            1);
    server =
        PreviewServer.start(
            new PreviewRequest(
                PreviewRequest.LOCAL_HOST,
                0,
                List.of(folder),
                new FolderSite(folder),
                Words.in(Language.ENGLISH),
                event -> {},
                Optional.of(new Desk(site)),
                "the-mark"));
  }

  private static Releasing noReleases() {
    return new Releasing() {
      @Override
      public Optional<String> signedWith() {
        return Optional.empty();
      }

      @Override
      public Optional<String> difference(Messages messages) {
        return Optional.empty();
      }

      @Override
      public Outcome<Made> make(LocalDate date, HowFar howFar) {
        return Outcome.failed(List.of());
      }
    };
  }

  private static Reading nothingRead() {
    return new Reading() {
      @Override
      public Held now(Set<Path> written) {
        return Held.nothing(List.of());
      }

      @Override
      public List<Problem> wording() {
        return List.of();
      }
    };
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void leadsToTheDeskInTheOfficersLanguage() throws Exception {
    HttpResponse<String> answer = send(to("/_desk/").GET());
    assertEquals(303, answer.statusCode());
    assertEquals("/_desk/en/", answer.headers().firstValue("location").orElse(""));
    String page = send(to("/_desk/en/").GET()).body();
    assertTrue(page.contains("Drop your first report here"), page);
    assertTrue(send(to("/_desk/zh/").GET()).body().contains("把第一份报告拖到这里"));
  }

  @Test
  void letsNoPageFrameItAndLoadsNothingFromElsewhere() throws Exception {
    String policy =
        send(to("/_desk/en/").GET()).headers().firstValue("content-security-policy").orElse("");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
  }

  @Test
  void takesFormsOnlyBelowTheDesk() throws Exception {
    for (String address : List.of("/", "/index.html", "/_gongkai/events", "/_deskx/")) {
      HttpResponse<String> answer = send(post(address, FORM, "a=b"));
      assertEquals(405, answer.statusCode(), address);
      assertEquals("GET, HEAD", answer.headers().firstValue("allow").orElse(""));
    }
    HttpResponse<String> put = send(to("/_desk/en/who").PUT(BodyPublishers.ofString("a")));
    assertEquals(405, put.statusCode());
    assertEquals(403, send(post("/_desk/en/who", FORM, "who=LW")).statusCode(), "no token");
    assertEquals(403, send(post("/_desk/en/who", "text/plain", "who=LW")).statusCode());
  }

  @Test
  void takesAFormOfThisRunsPage() throws Exception {
    String page = send(to("/_desk/en/").GET()).body();
    String token = page.replaceFirst("(?s).*data-token=\"([0-9a-f]+)\".*", "$1");
    HttpResponse<String> answer = send(post("/_desk/en/who", FORM, "who=LW&token=" + token));
    assertEquals(303, answer.statusCode());
    String cookie = answer.headers().firstValue("set-cookie").orElse("");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    HttpRequest.Builder foreign =
        post("/_desk/en/who", FORM, "who=LW&token=" + token)
            .header("Origin", "http://elsewhere.invented");
    assertEquals(403, send(foreign).statusCode());
  }

  @Test
  void refusesMoreThanAFormCanHold() throws Exception {
    HttpResponse<String> answer = send(post("/_desk/en/who", FORM, "a=" + "b".repeat(1 << 20)));
    assertEquals(413, answer.statusCode());
    assertFalse(answer.body().contains("<"), answer.body());
  }

  @Test
  void readsNoFileOfWhoMayNotSendOne() throws Exception {
    byte[] large = new byte[(100 << 20) + 1];
    HttpRequest.Builder file =
        to("/_desk/en/import?name=a.txt&unit=")
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(large));
    assertTrue(isRefusedUnread(file), "it was read, for its size is told");
    HttpRequest.Builder elsewhere =
        to("/_desk/en/report/a/import")
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(large));
    assertTrue(isRefusedUnread(elsewhere), "no file is taken there");
  }

  @Test
  void goesOnAnsweringWhileFormsAndFilesStall() throws Exception {
    String page = send(to("/_desk/en/").GET()).body();
    String token = page.replaceFirst("(?s).*data-token=\"([0-9a-f]+)\".*", "$1");
    List<Socket> stalled = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        stalled.add(begin("/_desk/en/who", FORM, token));
        stalled.add(begin("/_desk/en/import?name=a.txt&unit=", "application/octet-stream", token));
      }
      assertEquals(200, send(to("/_desk/en/").GET()).statusCode());
      assertEquals(303, send(post("/_desk/en/who", FORM, "who=LW&token=" + token)).statusCode());
      Socket slow = stalled.get(0);
      String rest = ("ho=LW&token=" + token + "&").concat("x".repeat(LONG));
      slow.getOutputStream().write(rest.substring(0, LONG - 1).getBytes(StandardCharsets.UTF_8));
      slow.setSoTimeout(10_000);
      String answer = new String(slow.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
      assertEquals("HTTP/1.1 303", answer, "it is answered when it comes after all");
    } finally {
      for (Socket socket : stalled) {
        socket.close();
      }
    }
  }

  /** Sends the head of a form and the first sign of what it brings. */
  private Socket begin(String path, String type, String token) throws IOException {
    int port = server.address().getPort();
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String head =
        String.join(
            "\r\n",
            "POST " + path + " HTTP/1.1",
            "Host: 127.0.0.1:" + port,
            "Content-Type: " + type,
            "X-Desk-Token: " + token,
            "Content-Length: " + LONG,
            "",
            "w");
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** A connection that is closed at once may not let the answer through. */
  private static boolean isRefusedUnread(HttpRequest.Builder request) throws Exception {
    try {
      return send(request).statusCode() == 403;
    } catch (IOException closed) {
      return true;
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.address().resolve(URI.create(path)));
  }

  private HttpRequest.Builder post(String path, String type, String body) {
    return to(path)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
  }

  /** A refused form is not read, and its connection closed: none is used a second time. */
  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            request.timeout(Duration.ofSeconds(10)).build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
