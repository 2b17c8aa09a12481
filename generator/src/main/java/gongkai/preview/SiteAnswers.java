package gongkai.preview;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import gongkai.i18n.Messages;
import gongkai.line.HeldSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Turns a path and a snapshot into an answer. Keeps nothing between requests. */
final class SiteAnswers {
  private static final Pattern NAMED_BY_BYTES =
      Pattern.compile("assets/[^/]+\\.[0-9a-f]{8,64}\\.[a-z0-9]+");

  private static final int NOT_FOUND = 404;
  private static final int BROKEN = 500;
  private static final int NOT_YET = 503;

  private final Messages messages;
  private final ProblemHtml problemHtml;
  private final Consumer<PreviewEvent> listener;

  SiteAnswers(PreviewRequest preview) {
    this.messages = preview.messages();
    this.problemHtml =
        new ProblemHtml(messages, new SourceLines(preview.folders()), preview.desk().isPresent());
    this.listener = preview.listener();
  }

  Answer answer(RequestPath path, Snapshot snapshot) {
    if (snapshot.site().isEmpty()) {
      return ownPage(
          NOT_YET, "preview.no-site", "preview.no-site-advice", snapshot.problems(), snapshot);
    }
    try {
      return answer(path, snapshot.site().get(), snapshot);
    } catch (Exception | Error fault) {
      SystemCause cause = SystemCause.of(fault);
      Problem problem =
          Problem.error(
              "page-not-made", SourceLocation.of(path.file()), cause.file(), cause.argument());
      listener.accept(new PreviewEvent.Broken(problem, fault));
      return ownPage(
          BROKEN, "preview.no-page", "preview.no-page-advice", List.of(problem), snapshot);
    }
  }

  private Answer answer(RequestPath path, HeldSite site, Snapshot snapshot) throws IOException {
    String file = path.file();
    Optional<byte[]> bytes = site.file(file);
    if (bytes.isPresent()) {
      Answer answer = Answer.file(file, bytes.get());
      return answer.contentType().equals(ContentTypes.HTML)
          ? Answer.html(200, withInserts(bytes.get(), snapshot))
          : kept(file, answer);
    }
    if (!path.folder() && site.file(path.inSite() + "/index.html").isPresent()) {
      return Answer.redirect(path.asFolder());
    }
    Optional<byte[]> page = notFoundPage(path, site);
    return page.isPresent()
        ? Answer.html(NOT_FOUND, withInserts(page.get(), snapshot))
        : ownPage(NOT_FOUND, "preview.not-found", "preview.not-found-advice", List.of(), snapshot);
  }

  /**
   * What a page is made with is named by its bytes: a page that reloads need not ask for it anew.
   */
  private static Answer kept(String file, Answer answer) {
    return NAMED_BY_BYTES.matcher(file).matches()
        ? answer.with("Cache-Control", "private, max-age=86400, immutable")
        : answer;
  }

  /** The site's own page, of the language whose folder the path is in. */
  private static Optional<byte[]> notFoundPage(RequestPath path, HeldSite site) throws IOException {
    if (!path.names().isEmpty()) {
      Optional<byte[]> ofLanguage = site.file(path.names().get(0) + "/404.html");
      if (ofLanguage.isPresent()) {
        return ofLanguage;
      }
    }
    return site.file("404.html");
  }

  private byte[] withInserts(byte[] html, Snapshot snapshot) {
    return PageInserts.insert(
        html, problemHtml.panel(snapshot.problems()), reloadTag(snapshot.version()));
  }

  private Answer ownPage(
      int status, String title, String advice, List<Problem> problems, Snapshot snapshot) {
    byte[] page = problemHtml.page(title, advice, problems).getBytes(StandardCharsets.UTF_8);
    return Answer.html(status, PageInserts.insert(page, "", reloadTag(snapshot.version())));
  }

  /**
   * The version tells the script whether the site changed between this answer and its first event.
   */
  private static String reloadTag(String version) {
    return "<script src=\"/_gongkai/reload.js\" defer data-version=\"" + version + "\"></script>";
  }

  /** A plain sentence for a request that is refused. */
  Answer refusal(int status, String key) {
    return Answer.text(status, messages.text(key));
  }
}
