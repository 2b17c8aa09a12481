package gongkai.cli.machine;

import gongkai.diagnostic.SystemCause;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Addresses of other hosts, asked over a few connections whether they lead somewhere. */
public final class OutsideLinks implements AutoCloseable {
  /** Addresses that are tried in one run. */
  public static final int MOST = 500;

  private static final int CONNECTIONS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
  private final HttpClient client;

  /** Asks nobody yet. */
  public OutsideLinks() {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .executor(threads);
    Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
    this.client = builder.build();
  }

  /** What became of an address. */
  public enum Answer {
    THERE,
    /** The host says that there is nothing. */
    DEAD,
    /** No answer, or one that says nothing of what a reader would meet. */
    UNKNOWN
  }

  /**
   * What an address led to.
   *
   * @param why the answer in words, or the key of a cause; empty if it is there
   */
  public record Tried(Answer answer, String why) {}

  /** Tries each address, in the order that they are given in. */
  public List<Tried> tried(List<String> addresses) throws IOException {
    ExecutorService askers = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Future<Tried>> asked = new ArrayList<>();
      for (String address : addresses) {
        asked.add(askers.submit(() -> tried(address)));
      }
      List<Tried> tried = new ArrayList<>();
      for (Future<Tried> each : asked) {
        tried.add(each.get());
      }
      return tried;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      askers.shutdownNow();
    }
  }

  private Tried tried(String address) throws InterruptedException {
    try {
      int status = status(address, "HEAD");
      // Some hosts know only one way to be asked.
      return judged(status >= 400 ? status(address, "GET") : status);
    } catch (IllegalArgumentException noAddress) {
      return new Tried(Answer.DEAD, String.valueOf(noAddress.getMessage()));
    } catch (HttpTimeoutException e) {
      return new Tried(Answer.UNKNOWN, "cause.timeout");
    } catch (IOException e) {
      return new Tried(Answer.UNKNOWN, cause(e));
    }
  }

  private static String cause(IOException e) {
    return e.getMessage() == null ? "cause.no-connection" : SystemCause.of(e).argument();
  }

  private int status(String address, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .header("User-Agent", "gongkai-check")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<java.io.InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close();
    return response.statusCode();
  }

  /** A host that lets programs in less than readers has said nothing of readers. */
  private static Tried judged(int status) {
    if (status < 400) {
      return new Tried(Answer.THERE, "");
    }
    boolean gone = status == 404 || status == 410;
    return new Tried(gone ? Answer.DEAD : Answer.UNKNOWN, "HTTP " + status);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
