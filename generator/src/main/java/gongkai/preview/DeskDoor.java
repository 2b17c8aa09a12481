package gongkai.preview;

import gongkai.desk.Desk;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskRequest;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;

/** Hands requests below {@code /_desk/} to the desk: those of this machine, and of lawful size. */
final class DeskDoor {
  private static final int LARGEST_FORM = 1 << 20;

  /** As large as a source that import reads. */
  private static final int LARGEST_FILE = 100 << 20;

  /** The largest file comes from this machine in a second. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * Nothing of another place is loaded, and no page frames the desk to have its buttons clicked.
   */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
              + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          // Without a referrer of its own a browser calls the origin of a form “null”.
          "Referrer-Policy",
          "same-origin");

  private final Desk desk;
  private final PreviewRequest preview;

  DeskDoor(Desk desk, PreviewRequest preview) {
    this.desk = desk;
    this.preview = preview;
  }

  static boolean isDesk(RequestPath path) {
    return !path.names().isEmpty() && path.names().get(0).equals(Desk.FOLDER);
  }

  /**
   * Answers a request when all that it brings is there. Until then no thread waits: forms that
   * stall would otherwise keep everybody else waiting.
   */
  void answer(Request request, RequestPath path, Consumer<Answer> to) {
    if (!isOfThisMachine(request)) {
      to.accept(refusal(403, "preview.desk-elsewhere"));
      return;
    }
    DeskRequest head = asked(request, path);
    Optional<Answer> refusal = refusal(head, path);
    if (refusal.isPresent() || !head.isPost()) {
      to.accept(refusal.orElseGet(() -> answer(head, path)));
      return;
    }
    int largest = Desk.isFile(head) ? LARGEST_FILE : LARGEST_FORM;
    CompletableFuture<byte[]> body = new CompletableFuture<>();
    CompletableFuture<Void> unused =
        body.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .handleAsync(
                (bytes, fault) -> fault == null ? answer(head.with(bytes), path) : broken(fault),
                request.getComponents().getExecutor())
            .thenAccept(to);
    Content.Source.asByteArrayAsync(request, largest, Promise.Invocable.toPromise(body));
  }

  private Optional<Answer> refusal(DeskRequest head, RequestPath path) {
    try {
      return head.isPost() ? desk.refusal(head).map(DeskDoor::answer) : Optional.empty();
    } catch (RuntimeException fault) {
      return Optional.of(notMade(path, fault));
    }
  }

  private Answer answer(DeskRequest whole, RequestPath path) {
    try {
      return answer(desk.answer(whole));
    } catch (Exception | Error fault) {
      return notMade(path, fault);
    }
  }

  /** What comes is too large, or does not come: only who sent it would have to know. */
  private Answer broken(Throwable fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    boolean late = cause instanceof TimeoutException || cause instanceof IOException;
    return late ? refusal(408, "preview.desk-late") : refusal(413, "preview.desk-size");
  }

  private Answer notMade(RequestPath path, Throwable fault) {
    SystemCause cause = SystemCause.of(fault);
    Problem problem =
        Problem.error(
            "page-not-made", SourceLocation.of(path.file()), cause.file(), cause.argument());
    preview.listener().accept(new PreviewEvent.Broken(problem, fault));
    return Answer.text(500, preview.messages().words(problem));
  }

  private static boolean isOfThisMachine(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof InetSocketAddress remote
        && remote.getAddress() != null
        && remote.getAddress().isLoopbackAddress();
  }

  private static Answer answer(DeskAnswer answer) {
    Map<String, String> headers = new HashMap<>(HEADERS);
    headers.putAll(answer.headers());
    return new Answer(answer.status(), answer.contentType(), headers, answer.body());
  }

  private static DeskRequest asked(Request request, RequestPath path) {
    Map<String, String> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.put(field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()));
    }
    List<String> names = new ArrayList<>(path.names().subList(1, path.names().size()));
    String query = request.getHttpURI().getQuery();
    return new DeskRequest(
        request.getMethod(), names, query == null ? "" : query, headers, new byte[0]);
  }

  private Answer refusal(int status, String key) {
    return Answer.text(status, preview.messages().text(key));
  }
}
