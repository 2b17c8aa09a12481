package gongkai.preview;

import gongkai.desk.Desk;
import gongkai.diagnostic.SystemCause;
import gongkai.i18n.Messages;
import gongkai.line.request.ChangedFiles;
import gongkai.preview.watching.FolderWatcher;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running preview. Its threads do not keep the program alive: see {@link #join}. */
public final class PreviewServer implements AutoCloseable {
  /** Pages are made while a request waits, so more threads than processors help little. */
  private static final int MOST_THREADS = 16;

  /** Milliseconds to find out whether another program has the port. */
  private static final int PROBE_TIMEOUT = 300;

  private final Server server;
  private final URI address;
  private final FolderWatcher watcher;
  private final EventStreams streams;
  private final CountDownLatch closed = new CountDownLatch(1);

  private PreviewServer(Server server, URI address, FolderWatcher watcher, EventStreams streams) {
    this.server = server;
    this.address = address;
    this.watcher = watcher;
    this.streams = streams;
  }

  /**
   * Takes the port, loads the site a first time, and serves it from then on. A site with errors, or
   * one that cannot be read at all, is served as a page that lists its problems.
   *
   * @throws AddressRefusedException if the port is in use or the address cannot be listened on; its
   *     message is in the officer's language and says what to do
   * @throws IOException if the folders cannot be watched
   */
  public static PreviewServer start(PreviewRequest request) throws IOException {
    Server server = new Server(threads());
    ServerConnector connector = listen(server, request);
    LiveSite live = new LiveSite(request.loader());
    EventStreams streams = new EventStreams(() -> live.snapshot().told());
    try {
      // Watched before the first load, so that no edit falls in between.
      FolderWatcher watcher =
          new FolderWatcher(request.folders(), changed -> reload(changed, live, streams, request));
      live.load(ChangedFiles.ANY).ifPresent(request.listener());
      int port = connector.getLocalPort();
      serve(server, port, request, live, streams);
      watcher.start();
      return new PreviewServer(server, address(request.host(), port), watcher, streams);
    } catch (IOException | RuntimeException e) {
      streams.close();
      stop(server);
      connector.close();
      throw e;
    }
  }

  /** The pages first: printing must not delay them. */
  private static Runnable reload(
      ChangedFiles changed, LiveSite live, EventStreams streams, PreviewRequest request) {
    Optional<Supplier<PreviewEvent>> loaded = live.prepare(changed);
    return () -> {
      Optional<PreviewEvent> event = loaded.map(Supplier::get);
      streams.announce();
      request.desk().ifPresent(Desk::changed);
      event.ifPresent(request.listener());
    };
  }

  private static void serve(
      Server server, int port, PreviewRequest request, LiveSite live, EventStreams streams)
      throws IOException {
    HostGuard hosts = HostGuard.of(request.host(), port);
    SiteAnswers answers = new SiteAnswers(request);
    Optional<DeskDoor> desk = request.desk().map(d -> new DeskDoor(d, request));
    server.setHandler(new PreviewHandler(hosts, live, answers, streams, desk, request.mark()));
    server.setErrorHandler(refuseMalformed(request.messages()));
    begin(server);
  }

  private static URI address(String host, int port) {
    return URI.create("http://" + HostGuard.inAddress(host) + ":" + port + "/");
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("gongkai-preview");
    threads.setDaemon(true);
    return threads;
  }

  private static ServerConnector listen(Server server, PreviewRequest request)
      throws AddressRefusedException {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    // The path is judged by RequestPath, from its raw form and more strictly than Jetty would;
    // Jetty would also refuse file names that are lawful, such as 完成率100%.docx.
    http.setUriCompliance(UriCompliance.UNSAFE);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(request.host());
    connector.setPort(request.port());
    server.addConnector(connector);
    // No grace: Jetty would wait for browsers to close the connections that they keep for later.
    server.setStopTimeout(0);
    try {
      connector.open();
    } catch (IOException | RuntimeException e) {
      connector.close();
      throw refused(request, e);
    }
    return connector;
  }

  private static AddressRefusedException refused(PreviewRequest request, Exception fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    String message =
        request
            .messages()
            .text(
                reason(request, cause),
                Integer.toString(request.port()),
                request.host(),
                SystemCause.of(cause).argument());
    return new AddressRefusedException(message, request.host(), request.port(), fault);
  }

  private static String reason(PreviewRequest request, Throwable cause) {
    if (cause instanceof UnresolvedAddressException) {
      return "preview.host-unknown";
    }
    // What answers at an address of another computer does not hold a port of this one.
    boolean elsewhere = SystemCause.of(cause).argument().equals("cause.address-unknown");
    boolean used = !elsewhere && request.port() != 0 && answers(request.host(), request.port());
    return used ? "preview.port-in-use" : "preview.address-refused";
  }

  /** Whether a program listens there. The system's own words for it depend on its language. */
  private static boolean answers(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PROBE_TIMEOUT);
      return true;
    } catch (IOException | IllegalArgumentException nobody) {
      return false;
    }
  }

  /** What Jetty cannot read as a request gets the same headers and manner of answer as the rest. */
  private static Request.Handler refuseMalformed(Messages messages) {
    byte[] sentence =
        (messages.text("preview.bad-request") + "\n").getBytes(StandardCharsets.UTF_8);
    return (Request request, Response response, Callback callback) -> {
      PreviewHandler.putCommonHeaders(response.getHeaders());
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, ContentTypes.TEXT);
      response.write(true, ByteBuffer.wrap(sentence), callback);
      return true;
    };
  }

  private static void begin(Server server) throws IOException {
    try {
      server.start();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static void stop(Server server) throws IOException {
    try {
      server.stop();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  /** Where the home page is, for example {@code http://127.0.0.1:8080/}, with the true port. */
  public URI address() {
    return address;
  }

  /** Waits until the preview is closed. */
  public void join() throws InterruptedException {
    closed.await();
  }

  /** Stops watching, ends all event streams, and gives the port back. */
  @Override
  public void close() throws IOException {
    watcher.close();
    streams.close();
    stop(server);
    closed.countDown();
  }
}
