package gongkai.preview;

import gongkai.line.SiteLoader;
import gongkai.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real preview of a {@link FolderSite}, on any free port, and the ways to ask it for things. */
final class RunningPreview implements AutoCloseable {
  /** Tests that look at the threads of all previews have no other beside them. */
  static final String THREADS = "threads of previews";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final Path folder;
  final PreviewServer server;
  final List<PreviewEvent> events = new CopyOnWriteArrayList<>();

  RunningPreview(Path folder) throws IOException {
    this(folder, Language.ENGLISH, new FolderSite(folder));
  }

  RunningPreview(Path folder, Language language, SiteLoader loader) throws IOException {
    this.folder = folder;
    this.server =
        PreviewServer.start(
            new PreviewRequest(
                PreviewRequest.LOCAL_HOST,
                0,
                List.of(folder),
                loader,
                Words.in(language),
                events::add));
  }

  int port() {
    return server.address().getPort();
  }

  /** Writes a file of a site, with the folders that it needs. */
  static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Saves at one stroke, so that on a busy machine too no load sees a file half written. */
  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Path beside = write(folder, name + ".tmp", text);
    return Files.move(
        beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port() + path);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  String text(String path) throws IOException, InterruptedException {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  /** Sends lines that no proper client would, and gives all that comes back. */
  String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(5_000);
      String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  /** The first line's status of a GET with a raw path. */
  int rawStatus(String path) throws IOException {
    return status(raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + port()));
  }

  static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  EventReader events() throws IOException {
    return new EventReader(port());
  }

  /** The page with what the preview adds taken out. */
  static byte[] withoutReloadTag(byte[] page) {
    String text = new String(page, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("<script src=\"/_gongkai/reload\\.js\"[^>]*></script>", "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
