package gongkai.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The open stream of one page. Writes one thing at a time and holds no thread in between; news that
 * comes while a write is under way is sent in one further write, so that a slow page never piles up
 * a queue.
 */
final class EventStream {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final Response response;
  private final Callback done;
  private final Supplier<String> version;
  private final Consumer<EventStream> onEnd;

  private final CompletableFuture<Void> end = new CompletableFuture<>();

  private boolean writing;
  private boolean news;
  private boolean closing;
  private boolean ended;

  EventStream(
      Response response, Callback done, Supplier<String> version, Consumer<EventStream> onEnd) {
    this.response = response;
    this.done = done;
    this.version = version;
    this.onEnd = onEnd;
  }

  /** Tells the page the version that holds when the words are written. */
  void tell() {
    synchronized (this) {
      news = true;
    }
    next();
  }

  /** Lets both ends notice a broken connection; a stream at work needs none. */
  void beat() {
    synchronized (this) {
      if (writing || ended) {
        return;
      }
      writing = true;
    }
    write(": beat\n\n");
  }

  /** Ends the stream after what is being written. */
  void close() {
    synchronized (this) {
      closing = true;
    }
    next();
  }

  private void next() {
    boolean last;
    synchronized (this) {
      if (writing || ended || !(news || closing)) {
        return;
      }
      last = closing;
      ended = last;
      writing = !last;
      news = false;
    }
    if (last) {
      onEnd.accept(this);
      response.write(true, NOTHING.duplicate(), Callback.from(this::completed, this::failed));
    } else {
      write("event: version\ndata: " + version.get() + "\n\n");
    }
  }

  private void write(String words) {
    ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
    response.write(false, bytes, Callback.from(this::written, this::broken));
  }

  private void written() {
    synchronized (this) {
      writing = false;
    }
    next();
  }

  private void completed() {
    done.succeeded();
    end.complete(null);
  }

  private void failed(Throwable fault) {
    done.failed(fault);
    end.complete(null);
  }

  /** Done when the last of it is written, or cannot be. */
  CompletableFuture<Void> end() {
    return end;
  }

  private void broken(Throwable fault) {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
    }
    onEnd.accept(this);
    failed(fault);
  }
}
