package gongkai.release.verifying;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/**
 * A server, asked for one file at a time. It is never followed to another host, and not waited for
 * if it drips.
 */
final class HttpSource {
  static final int OK = 200;
  static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Bytes that must come within the time that a server is waited for. */
  private static final int SOME = 1 << 16;

  /** Ways from one address to another that are followed for one file. */
  private static final int MOST_REDIRECTS = 3;

  /** Bytes of a file; the rest of a longer one is not read. */
  private static final long LONGEST = 4L << 30;

  private final URI base;
  private final HttpClient client;
  private final Duration patience;

  /** Ends what does not go on. */
  private final ScheduledExecutorService alarms =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "verify-alarm");
            thread.setDaemon(true);
            return thread;
          });

  HttpSource(URI address) {
    this(address, PATIENCE);
  }

  /**
   * A server.
   *
   * @param patience how long it is waited for, at each step
   */
  HttpSource(URI address, Duration patience) {
    this.patience = patience;
    String text = address.toString().replaceFirst("[?#].*$", "").replaceFirst("index\\.html$", "");
    this.base = URI.create(text.endsWith("/") ? text : text + "/");
    HttpClient.Builder builder =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(patience);
    Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
    this.client = builder.build();
  }

  /**
   * What a server answers.
   *
   * @param why the answer in words, where it is neither the file nor that there is none
   * @param judged the file's bytes
   */
  record Answer(int status, String why, Judged judged) {
    Optional<byte[]> bytes() {
      return judged.bytes();
    }

    String text() {
      return new String(bytes().orElse(new byte[0]), StandardCharsets.UTF_8);
    }
  }

  /** Asks for a file. */
  Answer get(String path, Judged judged) throws IOException {
    URI address = base.resolve(encoded(path));
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      HttpResponse<InputStream> response = send(address);
      try (InputStream body = response.body()) {
        int status = response.statusCode();
        Optional<URI> next = redirect(response, address);
        if (next.isPresent()) {
          address = next.get();
          continue;
        }
        if (status == GONE || status == NOT_FOUND) {
          return new Answer(NOT_FOUND, "", judged);
        }
        if (status != OK) {
          String to = response.headers().firstValue("location").map(l -> " → " + l).orElse("");
          return new Answer(status, "HTTP " + status + to, judged);
        }
        return read(response, body, judged);
      }
    }
    return new Answer(0, "HTTP 3xx", judged);
  }

  private HttpResponse<InputStream> send(URI address) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("Accept-Encoding", "identity")
            .header("User-Agent", "gongkai-verify")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Compressed only on its way is not altered: a browser unpacks it, and so is it here. */
  private Answer read(HttpResponse<InputStream> response, InputStream body, Judged judged)
      throws IOException {
    String coding =
        response
            .headers()
            .firstValue("content-encoding")
            .orElse("identity")
            .toLowerCase(Locale.ROOT);
    if (!coding.matches("identity|x?-?gzip")) {
      return new Answer(0, "Content-Encoding: " + coding, judged);
    }
    try (InputStream in = coding.equals("identity") ? body : new GZIPInputStream(body)) {
      byte[] some = new byte[SOME];
      for (int count = next(in, body, some); count > 0; count = next(in, body, some)) {
        judged.add(some, count);
        if (judged.size() > LONGEST) {
          return new Answer(0, "> " + LONGEST + " bytes", judged);
        }
      }
    }
    return new Answer(OK, "", judged);
  }

  /** The next bytes; none at the end. A stream that is closed meanwhile may look like one. */
  private int next(InputStream in, InputStream body, byte[] some) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    Future<?> alarm =
        alarms.schedule(
            () -> {
              late.set(true);
              body.close();
              return null;
            },
            patience.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      int count = in.readNBytes(some, 0, some.length);
      if (!late.get()) {
        return count;
      }
    } catch (IOException e) {
      if (!late.get()) {
        throw e;
      }
    } finally {
      alarm.cancel(false);
    }
    throw new HttpTimeoutException("dripping");
  }

  private Optional<URI> redirect(HttpResponse<InputStream> response, URI from) {
    int status = response.statusCode();
    Optional<String> location = response.headers().firstValue("location");
    boolean leads = status == 301 || status == 302 || status == 307 || status == 308;
    if (!leads || location.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI to = from.resolve(location.get());
      return base.getHost().equalsIgnoreCase(to.getHost()) ? Optional.of(to) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** A path as an address: RFC 3986, of every segment but what needs no escaping. */
  static String encoded(String path) {
    StringBuilder address = new StringBuilder("./");
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "/-._~".indexOf(c) >= 0;
      address.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return address.toString();
  }

  /** Why nothing came, as the key of a message; of a certificate, in Java's words too. */
  static String told(IOException fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    if (fault instanceof HttpTimeoutException) {
      return "cause.timeout";
    } else if (fault instanceof SSLException) {
      return "TLS: " + fault.getMessage();
    } else if (fault instanceof ConnectException || cause instanceof UnknownHostException) {
      return "cause.no-connection";
    }
    return "cause.broken";
  }
}
