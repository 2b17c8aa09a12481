package gongkai.preview;

import gongkai.desk.Desk;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskRequest;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Hands requests below {@code /_desk/} to the desk: those of this machine, and of lawful size. */
final class DeskDoor {
  private static final int LARGEST_FORM = 1 << 20;

  /** As large as a source that import reads. */
  private static final int LARGEST_FILE = 100 << 20;

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

  Answer answer(Request request, RequestPath path) {
    if (!isOfThisMachine(request)) {
      return refusal(403, "preview.desk-elsewhere");
    }
    try {
      DeskRequest head = asked(request, path);
      Optional<DeskAnswer> refusal = head.isPost() ? desk.refusal(head) : Optional.empty();
      if (refusal.isPresent()) {
        return answer(refusal.get());
      }
      Optional<DeskRequest> whole =
          head.isPost()
              ? body(request, Desk.isFile(head) ? LARGEST_FILE : LARGEST_FORM).map(head::with)
              : Optional.of(head);
      return whole.isPresent()
          ? answer(desk.answer(whole.get()))
          : refusal(413, "preview.desk-size");
    } catch (Exception | Error fault) {
      SystemCause cause = SystemCause.of(fault);
      Problem problem =
          Problem.error(
              "page-not-made", SourceLocation.of(path.file()), cause.file(), cause.argument());
      preview.listener().accept(new PreviewEvent.Broken(problem, fault));
      return Answer.text(500, preview.messages().words(problem));
    }
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

  /**
   * Empty if it is too large. The stream is not closed: to close it before its end would break the
   * connection off, and the reason would not arrive.
   */
  private static Optional<byte[]> body(Request request, int largest) throws IOException {
    InputStream in = Content.Source.asInputStream(request);
    byte[] bytes = in.readNBytes(largest + 1);
    return bytes.length > largest ? Optional.empty() : Optional.of(bytes);
  }

  private Answer refusal(int status, String key) {
    return Answer.text(status, preview.messages().text(key));
  }
}
