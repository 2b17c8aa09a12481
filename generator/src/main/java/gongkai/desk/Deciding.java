package gongkai.desk;

import gongkai.content.Content;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.SeenFile;
import gongkai.desk.act.Acts;
import gongkai.desk.act.Acts.Result;
import gongkai.desk.act.Form;
import gongkai.desk.act.Meant;
import gongkai.desk.act.Step;
import gongkai.desk.act.Surroundings;
import gongkai.desk.outside.Unreleased;
import gongkai.desk.page.NotePage;
import gongkai.desk.page.Refusal;
import gongkai.desk.report.DeskReport;
import gongkai.desk.report.Item;
import gongkai.desk.report.ItemRef;
import gongkai.desk.report.MarkedText;
import gongkai.desk.view.ReviewPages;
import gongkai.desk.view.SourcePages;
import gongkai.desk.view.StateViews;
import gongkai.desk.view.TodoPages;
import gongkai.desk.visit.BackgroundCheck;
import gongkai.desk.visit.Checked;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskSite;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.SourceCopy;
import gongkai.desk.visit.Visit;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SystemCause;
import gongkai.importing.folder.SitePath;
import gongkai.model.IdForm;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.ReleaseId;
import gongkai.model.UnitId;
import gongkai.model.report.Promise;
import gongkai.model.report.ReportId;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows reports and takes decisions on them. */
final class Deciding {
  /** What a check says of a figure that its quote does not hold. */
  private static final Set<String> AGAINST_QUOTE =
      Set.of("value-not-in-quote", "value-other-scale", "no-mark-in-quote");

  private final DeskState state;
  private final Acts acts;
  private final Importing importing;
  private final Settling settling;

  Deciding(DeskState state, Importing importing) {
    this.state = state;
    DeskSite site = state.site();
    this.acts = new Acts(site.root(), site.kept(), site.clock());
    this.importing = importing;
    this.settling = new Settling(state, importing, acts);
  }

  /** One of the pages of a report. */
  @FunctionalInterface
  private interface Showing {
    DeskAnswer of(DeskReport report) throws IOException;
  }

  DeskAnswer show(Visit visit, ReportId id, Optional<ItemRef> item) throws IOException {
    return show(visit, id, report -> page(visit, 200, report, item, Refusal.NONE));
  }

  /** The new version that waits beside a report. */
  DeskAnswer showVersion(Visit visit, ReportId id) throws IOException {
    return show(visit, id, report -> settling.show(visit, report));
  }

  /** The text beside its source. */
  DeskAnswer showSource(Visit visit, ReportId id) throws IOException {
    SourcePages pages = new SourcePages(state, visit.messages());
    return show(visit, id, report -> visit.page(200, "source", pages.page(visit.chrome(), report)));
  }

  /** The source itself, to be kept and opened with the program that it was made for. */
  DeskAnswer sourceFile(Visit visit, ReportId id) throws IOException {
    return show(
        visit,
        id,
        report -> {
          Optional<Path> copy = SourceCopy.of(state.site().root(), report);
          return copy.isPresent()
              ? DeskAnswer.download(SitePath.name(copy.get()), Files.readAllBytes(copy.get()))
              : visit.page(404, "note", new NotePage(visit.chrome(), "no-source", List.of()));
        });
  }

  private DeskAnswer show(Visit visit, ReportId id, Showing page) throws IOException {
    Optional<Outcome<DeskReport>> read = state.report(id);
    if (read.isEmpty()) {
      return visit.page(404, "note", new NotePage(visit.chrome(), "no-report", List.of()));
    }
    Optional<DeskReport> report = read.get().value();
    return report.isPresent() ? page.of(report.get()) : faulty(visit, read.get());
  }

  /** Front matter that cannot be read is mended in a text editor. */
  private static DeskAnswer faulty(Visit visit, Outcome<DeskReport> read) {
    List<String> lines =
        read.problems().stream().map(p -> p.place() + " " + visit.messages().words(p)).toList();
    return visit.page(200, "note", new NotePage(visit.chrome(), "faulty", lines));
  }

  private DeskAnswer page(
      Visit visit, int status, DeskReport report, Optional<ItemRef> item, Refusal refusal)
      throws IOException {
    Checked checked = state.problems(BackgroundCheck.FOR_A_REPORT);
    Optional<ReportId> published = id(Form.of(visit.request().query()).text("done"));
    ReviewPages pages = new ReviewPages(state, acts, visit.messages(), published);
    return visit.page(
        status, "report", pages.page(visit.chrome(checked), report, checked, item, refusal));
  }

  DeskAnswer decide(Visit visit, ReportId id, Form form) throws IOException {
    Optional<Outcome<DeskReport>> read = state.report(id);
    Optional<DeskReport> found = read.flatMap(Outcome::value);
    if (found.isEmpty() || !found.get().file().version().equals(form.text("version"))) {
      return clash(visit, id, form, found);
    }
    DeskReport report = found.get();
    if (visit.who().isBlank()) {
      return refused(visit, report, form, "", visit.messages().text("desk.wrong-who"));
    }
    try {
      return decide(visit, report, form);
    } catch (IOException e) {
      return refused(visit, report, form, "", diskWords(visit, form, SystemCause.of(e)));
    }
  }

  private String diskWords(Visit visit, Form form, SystemCause cause) {
    boolean whole = !List.of("undo", "redo", "unit").contains(form.text("act"));
    Path file = Path.of(cause.file());
    String named = file.isAbsolute() ? SitePath.of(state.site().root(), file) : cause.file();
    String key = whole ? "desk.not-written" : "desk.not-finished";
    return visit.messages().text(key, named, cause.argument());
  }

  private DeskAnswer decide(Visit visit, DeskReport report, Form form) throws IOException {
    if (form.text("act").equals("undo")) {
      return moved(visit, report, form, acts.undo(report, visit.who()));
    }
    if (form.text("act").equals("redo")) {
      return moved(visit, report, form, acts.redo(report, visit.who()));
    }
    if (form.text("act").equals("unit")) {
      return new UnitMove(state, importing).move(visit, report, form, this);
    }
    if (form.text("act").equals("merge")) {
      return settling.settle(visit, report, form, this);
    }
    if (form.text("act").equals("mask")) {
      return new MaskWords(state, acts).mask(visit, report, form, this);
    }
    boolean registers = VocabularyEntry.isAsked(form);
    Form whole = registers ? form.with("id", form.text("new-indicator")) : form;
    Meant meant = acts.meant(report, whole, surroundings(report, form));
    if (meant instanceof Meant.Wrong wrong) {
      return wrong(visit, report, form, wrong);
    }
    VocabularyEntry entry = new VocabularyEntry(state);
    if (registers && !entry.make(form)) {
      String words = visit.messages().text("desk.wrong-indicator");
      return refused(visit, report, form, "new-indicator", words);
    }
    Meant.Decision decision = (Meant.Decision) meant;
    Optional<Step> step = Step.of(form.text("act"));
    List<String> bars = step.isPresent() ? bars(visit, report, step.get()) : List.of();
    if (!bars.isEmpty()) {
      return refused(visit, report, form, "", String.join("\n", bars));
    }
    if (step.filter(Step::isForward).isPresent()) {
      return forward(visit, report, form, decision);
    }
    Optional<ItemRef> next =
        NextEntry.after(report, form, ReviewPages.blocks(report, state.content()));
    Result result =
        Waiving.isOfTranslation(form)
            ? new Waiving(state, acts).make(report, decision, form, visit.who())
            : acts.make(report, decision, visit.who(), held(report, form));
    if (result instanceof Result.Refused) {
      entry.takeBack();
    }
    return after(visit, report, form, result, next);
  }

  /**
   * A figure is corrected only to what its quote holds: the check says so of it, and would bar it
   * from the public later, when nobody has the words before him.
   */
  private Acts.Trial held(DeskReport report, Form form) {
    if (!form.text("act").equals("correct") || !form.text("ref").startsWith("indicators-")) {
      return List::of;
    }
    return () -> {
      state.wrote(report.path());
      return state.problemsNow().of(report.path()).stream()
          .filter(problem -> AGAINST_QUOTE.contains(problem.code()))
          .filter(problem -> problem.arguments().contains(form.text("quote")))
          .toList();
    };
  }

  /** Work goes on at the entry that a decision was on which was taken back or made again. */
  private DeskAnswer moved(Visit visit, DeskReport before, Form form, Result result)
      throws IOException {
    Optional<DeskReport> now = state.report(before.id()).flatMap(Outcome::value);
    return after(visit, before, form, result, now.flatMap(r -> NextEntry.changed(before, r)));
  }

  private List<String> bars(Visit visit, DeskReport report, Step step) throws IOException {
    if (Step.from(report.status()).stream().noneMatch(step::equals)) {
      return List.of(visit.messages().text("desk.wrong-entry"));
    }
    Checked checked =
        step.isForward() ? state.problemsNow() : state.problems(BackgroundCheck.FOR_A_REPORT);
    return new StateViews(state.site().root(), visit.messages()).bars(step, report, checked);
  }

  /**
   * A step on the way to the public stands, and is on record, only if the check has nothing against
   * the report as it is then, and nothing against the rest of the site that it had not before.
   */
  private DeskAnswer forward(Visit visit, DeskReport report, Form form, Meant.Decision decision)
      throws IOException {
    Set<Problem> before = Set.copyOf(state.problemsNow().problems());
    Acts.Trial check =
        () -> {
          state.wrote(report.path());
          Checked now = state.problemsNow();
          Set<Problem> own = Set.copyOf(now.of(report.path()));
          return now.problems().stream()
              .filter(Problem::isError)
              .filter(problem -> own.contains(problem) || !before.contains(problem))
              .toList();
        };
    Result result = acts.make(report, decision, visit.who(), check);
    boolean isPublic =
        result instanceof Result.Done
            && Step.of(form.text("act")).filter(Step::isToPublic).isPresent();
    return isPublic
        ? published(visit, report)
        : after(visit, report, form, result, Optional.empty());
  }

  /** Work goes on at the next report that waits for somebody, which says what was done. */
  private DeskAnswer published(Visit visit, DeskReport report) throws IOException {
    String home = visit.chrome().home() + "report/";
    Checked checked = state.problems(BackgroundCheck.FOR_A_REPORT);
    return new TodoPages(state, visit.messages())
        .next(report.id(), checked)
        .map(next -> DeskAnswer.seeOther(home + next + "?done=" + report.id()))
        .orElseGet(() -> DeskAnswer.seeOther(home + report.id()));
  }

  private static Optional<ReportId> id(String name) {
    String[] parts = name.split("/", -1);
    return parts.length == 2 && IdForm.matches(parts[0]) && IdForm.matches(parts[1])
        ? Optional.of(new ReportId(new UnitId(parts[0]), parts[1]))
        : Optional.empty();
  }

  /** The page again, with the reason why nothing was done, and the form as it was sent. */
  DeskAnswer refused(Visit visit, DeskReport report, Form form, String field, String words)
      throws IOException {
    Refusal refusal = new Refusal(Optional.of(words), name(form), field, form.all());
    return page(visit, 422, report, refs(form).stream().findFirst(), refusal);
  }

  /** The form as its page names it; blank if nothing is typed in it. */
  private static String name(Form form) {
    String act = form.text("act");
    return switch (act) {
      case "unit" -> form.has("new-unit") ? "new-unit" : act;
      case "correct" -> Refusal.name(act, form.text("ref"));
      case "waive" ->
          Refusal.name(act, form.text("rule") + form.text("mark") + form.text("language"));
      case "about", "mask", "tell", "withdraw", "publish", "approve-and-publish" -> act;
      default -> "";
    };
  }

  /** Notes that a report was given to a unit. */
  void moved(DeskReport report, ReportId to, String who) throws IOException {
    Optional<SeenFile> now = state.file(to);
    if (now.isPresent()) {
      acts.moved(report, to, now.get(), who);
    }
  }

  private DeskAnswer wrong(Visit visit, DeskReport report, Form form, Meant.Wrong wrong)
      throws IOException {
    String words = visit.messages().text(wrong.key(), wrong.arguments().toArray());
    return refused(visit, report, form, wrong.field(), words);
  }

  /** Leads on after a decision. */
  DeskAnswer after(Visit visit, DeskReport before, Form form, Result result, Optional<ItemRef> next)
      throws IOException {
    // Some acts change files beside the report's own too.
    boolean many = List.of("merge", "mask", "undo", "redo", "waive").contains(form.text("act"));
    state.wrote(many ? "content/reports/" + before.id().unit().text() : before.path());
    if (result instanceof Result.Clash) {
      return clash(visit, before.id(), form, state.report(before.id()).flatMap(Outcome::value));
    }
    if (result instanceof Result.Refused refused) {
      List<String> words =
          new StateViews(state.site().root(), visit.messages())
              .refusal(refused.problems(), before.path());
      Optional<DeskReport> now = state.report(before.id()).flatMap(Outcome::value);
      return refused(visit, now.orElse(before), form, "", String.join("\n", words));
    }
    String item = next.map(ref -> "?item=" + ref).orElse("");
    return DeskAnswer.seeOther(visit.chrome().home() + "report/" + before.id() + item);
  }

  DeskAnswer clash(Visit visit, ReportId id, Form form, Optional<DeskReport> now)
      throws IOException {
    LastHand hand = new LastHand(state, acts.log());
    ReviewPages pages = new ReviewPages(state, acts, visit.messages(), Optional.empty());
    return visit.page(409, "clash", new Clashes(visit, hand, pages).page(id, form, now));
  }

  private Surroundings surroundings(DeskReport report, Form form) throws IOException {
    Optional<Content> content = state.content();
    List<Language> languages =
        content.map(c -> c.site().languages()).orElse(List.of(Language.CHINESE));
    List<TextBlock> blocks = ReviewPages.blocks(report, content);
    Optional<LocalDate> released =
        List.of("tell", "withdraw").contains(form.text("act"))
            ? released(report.id())
            : Optional.empty();
    return new Surroundings(languages, state.today(), released, quote -> stands(quote, blocks));
  }

  /** The day of the last release, if it showed a report. */
  private Optional<LocalDate> released(ReportId report) throws IOException {
    Unreleased since = state.problemsNow().held().since();
    return since.shown().contains(report) ? since.last().map(ReleaseId::date) : Optional.empty();
  }

  private static boolean stands(Quote quote, List<TextBlock> blocks) {
    Item item =
        new Item(new ItemRef(FrontMatterKey.PLANS, 0), new Item.Planned(new Promise(quote, false)));
    return MarkedText.of(blocks, List.of(item), RedactionMarks.none()).has(item);
  }

  private static List<ItemRef> refs(Form form) {
    return NextEntry.refs(form);
  }
}
