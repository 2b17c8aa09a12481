package gongkai.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves a folder as a plain host does, below a path, with a strict content security policy, and the
 * site's own page for what is not there.
 */
public final class StaticHost implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "xml", "application/xml",
          "js", "text/javascript; charset=utf-8");

  private final HttpServer server;
  private final Path folder;
  private final String path;

  public StaticHost(Path folder, String path) throws IOException {
    this.folder = folder;
    this.path = path;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String relative = asked.startsWith(path) ? asked.substring(path.length()) : "/";
    Path file = folder.resolve(relative.endsWith("/") ? relative + "index.html" : relative);
    boolean found =
        !relative.startsWith("/") && !relative.contains("..") && Files.isRegularFile(file);
    Path sent = found ? file : folder.resolve("404.html");
    String name = sent.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
    byte[] bytes = Files.readAllBytes(sent);
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
