package gongkai.desk;

import gongkai.desk.act.Form;
import gongkai.desk.page.Chrome;
import gongkai.desk.page.NotePage;
import gongkai.desk.report.ItemRef;
import gongkai.desk.view.Named;
import gongkai.desk.view.TodoPages;
import gongkai.desk.visit.BackgroundCheck;
import gongkai.desk.visit.Checked;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskRequest;
import gongkai.desk.visit.DeskSite;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.Visit;
import gongkai.i18n.Messages;
import gongkai.model.IdForm;
import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.rendering.page.ProgramTemplates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The review desk. Addresses below {@code /_desk/}:
 *
 * <ul>
 *   <li>{@code zh/}, {@code en/}: what is to do
 *   <li>{@code zh/report/<unit>/<stem>}: a report; {@code …/decide} takes decisions on it, {@code
 *       …/version} shows a new version of its source that contradicts it, {@code …/source} its
 *       source beside its text, {@code …/source/file} hands that out
 *   <li>{@code zh/who}: takes the officer's initials
 *   <li>{@code zh/import}: takes a file
 *   <li>{@code zh/release}: what a release would change; makes one
 *   <li>{@code zh/alias}: gives a report an address that would be gone
 *   <li>{@code desk.css}, {@code desk.js}
 * </ul>
 *
 * <p>Looking changes nothing: whatever changes a file is a POST with this run's token.
 */
public final class Desk {
  /** The folder of the desk's addresses. */
  public static final String FOLDER = "_desk";

  private static final String WHO = "gongkai-desk-who";
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final Map<String, String> FILES =
      Map.of(
          "desk.css", "text/css; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8");

  private final DeskState state;
  private final Door door = new Door();
  private final ProgramTemplates templates = new ProgramTemplates("desk/");
  private final Deciding deciding;
  private final Importing importing;
  private final Releases releases;
  private final Aliasing aliasing;
  private final Map<String, Messages> messages =
      Map.of(
          "zh", Messages.ofCommands(Language.CHINESE),
          "en", Messages.ofCommands(Language.ENGLISH));

  public Desk(DeskSite site) {
    this.state = new DeskState(site);
    this.importing = new Importing(state);
    this.releases = new Releases(state);
    this.aliasing = new Aliasing(state);
    this.deciding = new Deciding(state, importing);
  }

  /** Notes that a file of the site may have changed. */
  public void changed() {
    state.changed();
  }

  /** Answers a request. */
  public DeskAnswer answer(DeskRequest request) throws IOException {
    List<String> path = request.path();
    if (path.isEmpty()) {
      String own = state.site().messages().language().isChinese() ? "zh" : "en";
      return DeskAnswer.seeOther("/" + FOLDER + "/" + own + "/");
    }
    if (path.size() == 1 && FILES.containsKey(path.get(0))) {
      return DeskAnswer.file(FILES.get(path.get(0)), resource(path.get(0)));
    }
    if (!LANGUAGES.contains(path.get(0))) {
      return DeskAnswer.text(404, state.site().messages().text("desk.no-page"));
    }
    Visit visit = visit(request);
    return request.isPost() ? post(visit) : get(visit);
  }

  private Visit visit(DeskRequest request) throws IOException {
    String lang = request.path().get(0);
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    String rest = String.join("/", request.path().subList(1, request.path().size()));
    String other = lang.equals("zh") ? "en" : "zh";
    Chrome chrome =
        new Chrome(
            lang,
            messages.get(lang).language().tag(),
            new Named(state.content(), messages.get(lang)).main().tag(),
            "/" + FOLDER + "/" + other + "/" + (request.isPost() ? "" : rest + query),
            door.token(),
            request.cookie(WHO).orElse(""),
            0,
            false);
    return new Visit(request, chrome, messages.get(lang), templates);
  }

  private DeskAnswer get(Visit visit) throws IOException {
    List<String> path = visit.below();
    if (path.isEmpty()) {
      Checked checked = state.problems(BackgroundCheck.FOR_THE_LIST);
      TodoPages pages = new TodoPages(state, visit.messages());
      TodoPages.Asked asked = TodoPages.Asked.of(Form.of(visit.request().query()));
      return visit.page(200, "todo", pages.page(visit.chrome(checked), checked, asked));
    }
    if (path.equals(List.of("release"))) {
      return releases.show(visit);
    }
    Optional<ReportId> report = report(path);
    return report.isPresent()
        ? ofReport(visit, report.get(), String.join("/", path.subList(3, path.size())))
        : noPage(visit);
  }

  private DeskAnswer ofReport(Visit visit, ReportId report, String page) throws IOException {
    return switch (page) {
      case "" -> {
        String item = Form.of(visit.request().query()).text("item");
        yield deciding.show(visit, report, ItemRef.parse(item));
      }
      case "version" -> deciding.showVersion(visit, report);
      case "source" -> deciding.showSource(visit, report);
      case "source/file" -> deciding.sourceFile(visit, report);
      default -> noPage(visit);
    };
  }

  private static DeskAnswer noPage(Visit visit) {
    return visit.page(404, "note", new NotePage(visit.chrome(), "no-page", List.of()));
  }

  /** Whether a request brings a file, and not a form. */
  public static boolean isFile(DeskRequest request) {
    return Door.isFile(request);
  }

  /**
   * The answer to a request that is refused without a look at what it brings: a page of another
   * place must not even make the desk read it.
   */
  public Optional<DeskAnswer> refusal(DeskRequest request) {
    Messages words =
        messages.getOrDefault(
            request.path().isEmpty() ? "" : request.path().get(0), state.site().messages());
    return door.refusal(request).map(key -> DeskAnswer.text(403, words.text(key)));
  }

  private DeskAnswer post(Visit visit) throws IOException {
    DeskRequest request = visit.request();
    Optional<DeskAnswer> refusal = refusal(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (isFile(request)) {
      return importing.take(visit, Form.of(request.query()), request.body());
    }
    Form form = Form.of(request.body());
    Optional<String> stale = door.refusal(form.text("token"));
    if (stale.isPresent()) {
      return DeskAnswer.text(403, visit.messages().text(stale.get()));
    }
    if (visit.below().equals(List.of("who"))) {
      return who(visit, form);
    }
    if (visit.below().equals(List.of("release"))) {
      return releases.make(visit, form);
    }
    if (visit.below().equals(List.of("alias"))) {
      return aliasing.give(visit, form);
    }
    Optional<ReportId> report = report(visit.below());
    if (report.isPresent() && visit.below().size() == 4 && visit.below().get(3).equals("decide")) {
      return deciding.decide(visit, report.get(), form);
    }
    return noPage(visit);
  }

  /** Initials stay in the browser's cookie: they are typed once. */
  private static DeskAnswer who(Visit visit, Form form) {
    String initials = form.text("who");
    String kept = initials.length() > 20 ? initials.substring(0, 20) : initials;
    String back = form.text("back");
    String home = visit.chrome().home();
    return DeskAnswer.seeOther(back.startsWith(home) ? back : home)
        .with(
            "Set-Cookie",
            WHO + "=" + Form.encoded(kept) + "; Path=/" + FOLDER + "; HttpOnly; SameSite=Strict");
  }

  private static Optional<ReportId> report(List<String> path) {
    boolean named =
        path.size() >= 3
            && path.get(0).equals("report")
            && IdForm.matches(path.get(1))
            && IdForm.matches(path.get(2));
    return named
        ? Optional.of(new ReportId(new UnitId(path.get(1)), path.get(2)))
        : Optional.empty();
  }

  private static byte[] resource(String name) {
    try (InputStream in = Desk.class.getResourceAsStream("/desk/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file desk/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
