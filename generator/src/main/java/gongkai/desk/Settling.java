package gongkai.desk;

import gongkai.content.field.FrontMatterKey;
import gongkai.desk.act.Acts;
import gongkai.desk.act.Form;
import gongkai.desk.act.Meant;
import gongkai.desk.page.NotePage;
import gongkai.desk.page.VersionPage;
import gongkai.desk.page.VersionPage.Cut;
import gongkai.desk.page.VersionPage.Disagreement;
import gongkai.desk.page.VersionPage.Option;
import gongkai.desk.report.DeskReport;
import gongkai.desk.view.Named;
import gongkai.desk.view.SideWords;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.Visit;
import gongkai.digest.Sha256;
import gongkai.i18n.Messages;
import gongkai.importing.WaitingVersion;
import gongkai.importing.WaitingVersion.Settled;
import gongkai.importing.outcome.ImportSummary;
import gongkai.merging.Choosing;
import gongkai.merging.Conflict;
import gongkai.merging.Conflict.Choice;
import gongkai.merging.Conflict.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows where a new version of a source contradicts its report, and writes what was chosen. */
final class Settling {
  private final DeskState state;
  private final Importing importing;
  private final Acts acts;

  Settling(DeskState state, Importing importing, Acts acts) {
    this.state = state;
    this.importing = importing;
    this.acts = acts;
  }

  DeskAnswer show(Visit visit, DeskReport report) throws IOException {
    Optional<WaitingVersion> waiting = waiting(report);
    return waiting.isEmpty()
        ? visit.page(404, "note", new NotePage(visit.chrome(), "no-version", List.of()))
        : page(visit, 200, report, waiting.get(), Form.of(""), Optional.empty());
  }

  private Optional<WaitingVersion> waiting(DeskReport report) throws IOException {
    return WaitingVersion.of(state.site().root(), report.path(), importing.options());
  }

  /**
   * Writes what was chosen, if something was in every conflict, and if the version that the page
   * showed still waits.
   */
  DeskAnswer settle(Visit visit, DeskReport report, Form form, Deciding deciding)
      throws IOException {
    Optional<WaitingVersion> waiting =
        waiting(report).filter(version -> version.version().equals(form.text("waiting")));
    if (waiting.isEmpty()) {
      return deciding.clash(visit, report.id(), form, Optional.of(report));
    }
    List<String> chosen = new ArrayList<>();
    Settled settled = waiting.get().settle(chosen(form, chosen));
    if (settled.files().isEmpty()) {
      String words = refusal(visit, settled);
      return page(visit, 422, report, waiting.get(), form, Optional.of(words));
    }
    String said = String.join("; ", chosen);
    Meant.Decision decision = new Meant.Decision("merge", "source", said, List.of());
    Acts.Result result = acts.make(report, decision, settled.files(), visit.who());
    return deciding.after(visit, report, form, result, Optional.empty());
  }

  private static String refusal(Visit visit, Settled settled) {
    if (!settled.open().isEmpty()) {
      return visit.messages().text("desk.version-open", settled.open().size());
    }
    return settled.problems().isEmpty()
        ? visit.messages().text("desk.version-no-source")
        : settled.problems().stream().map(visit.messages()::words).collect(Collectors.joining(" "));
  }

  /** Own words that were chosen and not written choose nothing. */
  private static Choosing chosen(Form form, List<String> record) {
    return conflict -> {
      Optional<Choice> choice = choice(form, conflict);
      choice.ifPresent(c -> record.add(conflict.id() + " " + c.side().code()));
      return choice;
    };
  }

  private static Optional<Choice> choice(Form form, Conflict conflict) {
    // What was chosen is of what the page showed: another choice, or another base, can make another
    // conflict of the same name.
    if (!form.text("seen-" + conflict.id()).equals(mark(conflict))) {
      return Optional.empty();
    }
    String words = form.text("words-" + conflict.id());
    return Stream.of(Side.values())
        .filter(side -> side.code().equals(form.text("side-" + conflict.id())))
        .filter(side -> side != Side.WORDS || !words.isBlank())
        .findFirst()
        .map(side -> new Choice(side, words));
  }

  /** Stands for all that a conflict says. */
  private static String mark(Conflict conflict) {
    Conflict.Sides sides = conflict.sides();
    String all =
        String.join(
            "\0", conflict.name(), sides.before(), sides.report(), sides.source(), sides.both());
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private DeskAnswer page(
      Visit visit,
      int status,
      DeskReport report,
      WaitingVersion waiting,
      Form form,
      Optional<String> notice)
      throws IOException {
    Messages messages = visit.messages();
    Named named = new Named(state.content(), messages);
    // Some conflicts come up only with what was chosen in others.
    List<Conflict> asked = new ArrayList<>();
    Settled settled =
        waiting.settle(
            conflict -> {
              asked.add(conflict);
              return choice(form, conflict);
            });
    asked.sort(Comparator.comparingInt(Conflict::line));
    SideWords words = new SideWords(named, messages);
    VersionPage page =
        new VersionPage(
            visit.chrome(),
            new VersionPage.Head(
                visit.chrome().home() + "report/" + report.id(),
                named.title(report),
                named.unit(report.id().unit()),
                report.front().text(FrontMatterKey.YEAR),
                report.file().version(),
                waiting.version(),
                waiting.isSourceHere()),
            origins(report, waiting, messages),
            asked.stream().map(c -> disagreement(c, words, form, messages)).toList(),
            settled.changes().stream().map(c -> ImportSummary.change(c, messages)).toList(),
            notice);
    return visit.page(status, "version", page);
  }

  private static Disagreement disagreement(
      Conflict conflict, SideWords words, Form form, Messages messages) {
    String id = conflict.id();
    String before = words.of(conflict, conflict.sides().before());
    List<Option> options = new ArrayList<>();
    for (Side side : conflict.offered()) {
      String said = side == Side.WORDS ? "" : words.of(conflict, conflict.sides().of(side, ""));
      options.add(
          new Option(
              side.code(),
              form.text("side-" + id).equals(side.code()),
              side == Side.BEFORE || side == Side.BOTH || before.isEmpty()
                  ? new Cut(said, "", "")
                  : Cut.of(said, before)));
    }
    String key = "desk.key." + conflict.name();
    String name =
        conflict.subject() == Conflict.Subject.KEY && messages.has(key)
            ? messages.text(key)
            : conflict.name();
    return new Disagreement(
        id,
        mark(conflict),
        conflict.subject().code(),
        name,
        conflict.line(),
        options,
        form.text("words-" + id));
  }

  private VersionPage.Origins origins(DeskReport report, WaitingVersion waiting, Messages messages)
      throws IOException {
    ZoneId zone = state.zone();
    Path root = state.site().root();
    LocalDate since = FileDates.of(root.resolve(waiting.path()), zone);
    String edited = new LastHand(state, acts.log()).of(report, messages);
    return new VersionPage.Origins(
        waiting.copy().isPresent()
            ? messages.text(
                "desk.origin-before",
                name(waiting.oldSource()),
                FileDates.of(root.resolve(waiting.copy().get()), zone))
            : messages.text("desk.origin-first", name(waiting.oldSource())),
        edited,
        messages.text("desk.origin-source", name(waiting.newSource()), since));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
