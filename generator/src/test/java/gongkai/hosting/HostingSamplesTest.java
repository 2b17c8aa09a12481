package gongkai.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.BuildReport;
import gongkai.line.SiteBuilder;
import gongkai.line.request.SiteRequest;
import gongkai.release.verifying.CopyVerdict;
import gongkai.release.verifying.Trust;
import gongkai.release.verifying.Verification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of docs/hosting on the servers that they are for, with the sample portal. */
@Tag("slow")
class HostingSamplesTest {
  private static final String POLICY =
      "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path temp;
  private static Path atRoot;
  private static Path belowPath;

  @TempDir private Path folder;

  /** A server, and where on it the site is. */
  enum Sample {
    NGINX_ROOT("/"),
    NGINX_SUBPATH("/open/"),
    CADDY_ROOT("/"),
    CADDY_SUBPATH("/open/"),
    APACHE_ROOT("/"),
    APACHE_SUBPATH("/open/");

    private final String path;

    Sample(String path) {
      this.path = path;
    }

    WebServer start(Path folder) throws IOException {
      Path www = temp.resolve("www");
      return switch (this) {
        case NGINX_ROOT -> WebServer.nginx("root.conf", "/srv/portal/site-out", atRoot, folder);
        case NGINX_SUBPATH -> WebServer.nginx("subpath.conf", "/srv/www", www, folder);
        case CADDY_ROOT ->
            WebServer.caddy("root.Caddyfile", "/srv/portal/site-out", atRoot, folder);
        case CADDY_SUBPATH ->
            WebServer.caddy("subpath.Caddyfile", "/srv/portal/site-out", belowPath, folder);
        case APACHE_ROOT -> WebServer.apache("root.conf", "/srv/portal/site-out", atRoot, folder);
        case APACHE_SUBPATH ->
            WebServer.apache("subpath.conf", "/srv/portal/site-out", belowPath, folder);
      };
    }
  }

  @BeforeAll
  static void build() throws IOException {
    Path root = temp.resolve("site");
    copy(Path.of(System.getProperty("project.root"), "generator/src/main/resources/sample"), root);
    Path report;
    try (Stream<Path> all = Files.walk(root.resolve("content/reports"))) {
      report =
          all.filter(file -> file.getFileName().toString().matches("2023\\.md"))
              .sorted()
              .findFirst()
              .orElseThrow();
    }
    Files.write(
        report.resolveSibling("2023.gb.txt"), "述职报告附件".getBytes(Charset.forName("GB18030")));
    atRoot = built(root, "root", "http://reports.example.org/");
    belowPath = built(root, "below", "http://www.example.org/open/");
    Files.createDirectories(temp.resolve("www"));
    Files.createSymbolicLink(temp.resolve("www/open"), belowPath);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static Path built(Path root, String name, String address) throws IOException {
    Path out = temp.resolve(name);
    SiteRequest request =
        new SiteRequest(
            root, Optional.of(URI.create(address)), false, SiteRequest.Purpose.BUILD, 2);
    BuildReport report = SiteBuilder.build(request, out);
    assertTrue(report.publication().isPresent(), () -> report.problems().toString());
    return out;
  }

  private static List<String> paths() throws IOException {
    try (Stream<Path> all = Files.walk(atRoot)) {
      return all.filter(Files::isRegularFile)
          .map(file -> atRoot.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static HttpResponse<byte[]> get(String address) throws IOException {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return String.join(" | ", response.headers().allValues(name));
  }

  /** Whoever copies a sample reads at its first start whether something is wrong with it. */
  @ParameterizedTest
  @EnumSource(names = {"NGINX_ROOT", "NGINX_SUBPATH"})
  void nginxWarnsOfNothingInItsSamples(Sample sample) throws IOException {
    try (WebServer server = sample.start(folder)) {
      assertEquals(200, get(server.address() + sample.path + "index.html").statusCode());
    }
    List<String> warnings =
        Files.readString(folder.resolve("log"))
            .lines()
            .filter(line -> line.matches(".*\\[(warn|error|emerg)\\].*"))
            .toList();
    assertEquals(List.of(), warnings);
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsServedAsItWasBuilt(Sample sample) throws IOException {
    try (WebServer server = sample.start(folder)) {
      URI address = URI.create(server.address() + sample.path);
      CopyVerdict verdict =
          Verification.ofServer(address, 4, Optional.empty())
              .verdict(Optional.empty(), Trust.NOBODY);
      assertEquals(List.of(), verdict.findings());
      assertTrue(verdict.same() > 100, "files: " + verdict.same());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerHasItsHeaders(Sample sample) throws IOException {
    try (WebServer server = sample.start(folder)) {
      String base = server.address() + sample.path;
      List<String> wrong = new ArrayList<>();
      int feeds = 0;
      for (String path : paths()) {
        HttpResponse<byte[]> response = get(base + path);
        String type = type(path);
        feeds += type.contains("atom") ? 1 : 0;
        expect(wrong, path, type, header(response, "content-type"));
        expect(wrong, path, POLICY, header(response, "content-security-policy"));
        expect(wrong, path, "nosniff", header(response, "x-content-type-options"));
        expect(wrong, path, cache(path), header(response, "cache-control"));
      }
      assertEquals(List.of(), wrong);
      assertTrue(feeds > 10, "feeds of units and languages: " + feeds);
    }
  }

  private static void expect(List<String> wrong, String path, String wanted, String found) {
    String plain =
        found
            .replaceAll("(?i)utf-8", "utf-8")
            .replace("text/javascript", "application/javascript")
            .replace("text/xml", "application/xml");
    if (!plain.equals(wanted) && !plain.replaceFirst("; charset=utf-8$", "").equals(wanted)) {
      wrong.add(path + ": " + found);
    } else if (wanted.equals("text/plain") && !found.equals(wanted)) {
      wrong.add(path + " claims an encoding: " + found);
    } else if (wanted.matches("text/(html|css)") && !found.contains("charset")) {
      wrong.add(path + " claims no encoding: " + found);
    }
  }

  private static String type(String path) {
    if (path.matches("([a-z-]+/)?((units|years)/[^/]+|feed|changes)\\.xml")) {
      return "application/atom+xml";
    }
    if (path.matches("reports/[^/]+/.*\\.(txt|csv|md)")) {
      return "text/plain";
    }
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html";
      case "css" -> "text/css";
      case "js" -> "application/javascript";
      case "svg" -> "image/svg+xml";
      case "xml" -> "application/xml";
      case "json" -> "application/json";
      case "csv" -> "text/csv";
      case "txt" -> "text/plain; charset=utf-8";
      case "pdf" -> "application/pdf";
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      default -> "unknown to this test";
    };
  }

  private static String cache(String path) {
    return path.matches(".*\\.[0-9a-f]{10,}\\.[a-z0-9]+")
        ? "public, max-age=31536000, immutable"
        : "no-cache";
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMissingIsSaidByTheSitesOwnPage(Sample sample) throws IOException {
    try (WebServer server = sample.start(folder)) {
      String base = server.address() + sample.path;
      for (String path :
          List.of(
              "nothing.html",
              "reports/nobody/2023.html",
              "assets/gone.0123456789.css",
              "units/nobody.xml",
              "reports/nobody/2023.txt",
              "en/nothing.html",
              "en/units/nobody.xml",
              "data/nothing.csv",
              ".git/HEAD")) {
        HttpResponse<byte[]> response = get(base + path);
        assertEquals(404, response.statusCode(), path);
        String type = header(response, "content-type");
        assertTrue(type.startsWith("text/html"), path + ": " + type);
        assertEquals(POLICY, header(response, "content-security-policy"), path);
        assertEquals("nosniff", header(response, "x-content-type-options"), path);
        assertTrue(!header(response, "cache-control").contains("immutable"), path);
        String page = new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        String language = path.startsWith("en/") ? "en" : "zh-CN";
        assertTrue(page.contains("<html lang=\"" + language + "\""), path + ": " + page);
      }
      if (!sample.path.equals("/")) {
        HttpResponse<byte[]> elsewhere = get(server.address() + "/other/page.html");
        assertEquals("", header(elsewhere, "content-security-policy"), "of other pages");
        String slash = header(get(server.address() + "/open"), "location");
        assertEquals("/open/", slash.replace(server.address(), ""), "without its slash");
      }
      assertEquals(200, get(base).statusCode());
      assertEquals(200, get(base + "units/").statusCode());
    }
  }
}
