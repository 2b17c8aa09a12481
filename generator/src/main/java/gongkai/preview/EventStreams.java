package gongkai.preview;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * All open streams of server-sent events (HTML standard, section 9.2). A stream says one thing: the
 * version that the site has now, at its beginning and after each change. A page that missed
 * something therefore learns all of it when it connects again.
 */
final class EventStreams implements AutoCloseable {
  /** Well under the connections' idle timeout of 30 s, and under the 15 s that proxies allow. */
  private static final Duration BEAT = Duration.ofSeconds(10);

  /** A page that takes nothing any more holds the end of the preview up for so long at most. */
  private static final Duration LONGEST_END = Duration.ofMillis(500);

  private final Supplier<String> version;
  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private final Thread pulse;
  private volatile boolean closed;

  EventStreams(Supplier<String> version) {
    this(version, BEAT);
  }

  EventStreams(Supplier<String> version, Duration beat) {
    this.version = version;
    this.pulse = new Thread(() -> beat(beat), "gongkai-preview-beat");
    pulse.setDaemon(true);
    pulse.start();
  }

  private void beat(Duration pause) {
    try {
      while (true) {
        Thread.sleep(pause.toMillis());
        open.forEach(EventStream::beat);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** Begins a stream. The response's headers must be set; the callback is called at its end. */
  void open(Response response, Callback done) {
    EventStream stream = new EventStream(response, done, version, open::remove);
    // Added before its first words: a change in between is then sent too.
    open.add(stream);
    stream.tell();
    if (closed) {
      stream.close();
    }
  }

  /** Tells every page the present version. */
  void announce() {
    open.forEach(EventStream::tell);
  }

  /** The number of open streams, including those whose page has gone unnoticed. */
  int size() {
    return open.size();
  }

  @Override
  public void close() {
    closed = true;
    pulse.interrupt();
    List<EventStream> last = List.copyOf(open);
    last.forEach(EventStream::close);
    // What is being written has to end first, or the server cuts it off.
    CompletableFuture.allOf(
            last.stream().map(EventStream::end).toArray(CompletableFuture<?>[]::new))
        .completeOnTimeout(null, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }
}
