package gongkai.release.verifying;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A web server over a folder that can be made to misbehave, path by path. */
final class Host implements AutoCloseable {
  private static final long PAUSE_NANOS = 1_000_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path folder;
  private final Map<String, Misdeed> misdeeds = new ConcurrentHashMap<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private boolean pageForAll;
  private boolean lists;

  /** What a server does in place of serving a file. */
  interface Misdeed {
    void answer(HttpExchange exchange, byte[] bytes) throws IOException;
  }

  Host(Path folder) throws IOException {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/open/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/open/");
  }

  Host doing(String path, Misdeed misdeed) {
    misdeeds.put(path, misdeed);
    return this;
  }

  /** It answers with its 404 page and says that all is well. */
  Host withAPageForAll() {
    pageForAll = true;
    return this;
  }

  Host listingFolders() {
    lists = true;
    return this;
  }

  /** Requests at once, at most. */
  int most() {
    return most.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    // As long as a thought of a server: those that ask at once are here at once. Nor is one here
    // any
    // more when the answer goes out, for whoever has it may ask the next.
    LockSupport.parkNanos(PAUSE_NANOS);
    now.decrementAndGet();
    try (exchange) {
      String path = exchange.getRequestURI().getPath().replaceFirst("^/open/", "");
      Path file = folder.resolve(path);
      boolean there = Files.isRegularFile(file);
      Misdeed misdeed = misdeeds.get(path);
      if (misdeed != null) {
        misdeed.answer(exchange, there ? Files.readAllBytes(file) : new byte[0]);
      } else if (there) {
        send(exchange, 200, Files.readAllBytes(file));
      } else if (lists && Files.isDirectory(file)) {
        send(exchange, 200, list(file));
      } else {
        byte[] page = Files.readAllBytes(folder.resolve("404.html"));
        send(exchange, pageForAll ? 200 : 404, page);
      }
    }
  }

  private static byte[] list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName() + (Files.isDirectory(f) ? "/" : ""))
          .map(name -> "<a href=\"" + HttpSource.encoded(name).substring(2) + "\">x</a>\n")
          .collect(Collectors.joining())
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
