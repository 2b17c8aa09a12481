package gongkai.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The only door for requests: refuses what is not meant for the preview, then answers from the
 * preview's own files, the event streams, the desk, or the site. Only the desk takes anything in.
 */
final class PreviewHandler extends Handler.Abstract {
  /** Pages of the site ask nothing of another host, and neither does the reload script. */
  private static final Map<String, String> ON_EVERY_ANSWER =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy",
              "default-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self';"
                  + " frame-ancestors 'self'",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  private static final String OWN_FOLDER = "_gongkai";
  private static final String EVENTS = "_gongkai/events";

  private final HostGuard hosts;
  private final LiveSite live;
  private final SiteAnswers answers;
  private final EventStreams streams;
  private final Optional<DeskDoor> desk;
  private final String mark;
  private final Map<String, Answer> ownFiles =
      Map.of(
          "_gongkai/reload.js", ownFile("reload.js"), "_gongkai/panel.css", ownFile("panel.css"));

  PreviewHandler(
      HostGuard hosts,
      LiveSite live,
      SiteAnswers answers,
      EventStreams streams,
      Optional<DeskDoor> desk,
      String mark) {
    this.mark = mark;
    this.desk = desk;
    this.hosts = hosts;
    this.live = live;
    this.answers = answers;
    this.streams = streams;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    boolean head = request.getMethod().equals("HEAD");
    Optional<RequestPath> path = RequestPath.parse(request.getHttpURI().getPath());
    Optional<DeskDoor> asked = desk.filter(d -> path.filter(DeskDoor::isDesk).isPresent());
    Optional<Answer> refusal = refusal(request, head, asked.isPresent());
    if (refusal.isPresent()) {
      send(refusal.get(), head, response, callback);
      return true;
    }
    if (asked.isPresent()) {
      asked.get().answer(request, path.get(), made -> send(made, head, response, callback));
      return true;
    }
    if (path.isPresent() && path.get().file().equals(EVENTS)) {
      openStream(head, response, callback);
      return true;
    }
    Answer answer =
        path.map(this::answer).orElseGet(() -> answers.refusal(400, "preview.bad-address"));
    send(answer, head, response, callback);
    return true;
  }

  private Optional<Answer> refusal(Request request, boolean head, boolean isDesk) {
    HttpField host = request.getHeaders().getField(HttpHeader.HOST);
    if (host == null || !hosts.allows(host.getValue())) {
      return Optional.of(answers.refusal(421, "preview.wrong-host"));
    }
    boolean decides = isDesk && request.getMethod().equals("POST");
    if (!head && !decides && !request.getMethod().equals("GET")) {
      return Optional.of(
          answers
              .refusal(405, "preview.read-only")
              .with("Allow", isDesk ? "GET, HEAD, POST" : "GET, HEAD"));
    }
    return Optional.empty();
  }

  private Answer answer(RequestPath path) {
    if (path.names().isEmpty() || !path.names().get(0).equals(OWN_FOLDER)) {
      return answers.answer(path, live.snapshot());
    }
    if (path.file().equals(PreviewNote.ADDRESS) && !mark.isEmpty()) {
      return Answer.text(200, mark);
    }
    Answer own = ownFiles.get(path.file());
    return own != null ? own : answers.refusal(404, "preview.not-found");
  }

  private void openStream(boolean head, Response response, Callback callback) {
    response.setStatus(200);
    putCommonHeaders(response.getHeaders());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
    if (head) {
      response.write(true, ByteBuffer.allocate(0), callback);
    } else {
      streams.open(response, callback);
    }
  }

  private static void send(Answer answer, boolean head, Response response, Callback callback) {
    response.setStatus(answer.status());
    HttpFields.Mutable headers = response.getHeaders();
    putCommonHeaders(headers);
    headers.put(HttpHeader.CONTENT_TYPE, answer.contentType());
    headers.put(HttpHeader.CONTENT_LENGTH, answer.bytes().length);
    answer.headers().forEach(headers::put);
    response.write(true, ByteBuffer.wrap(head ? new byte[0] : answer.bytes()), callback);
  }

  static void putCommonHeaders(HttpFields.Mutable headers) {
    ON_EVERY_ANSWER.forEach(headers::put);
  }

  private static Answer ownFile(String name) {
    try (InputStream in = PreviewHandler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return Answer.file(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
