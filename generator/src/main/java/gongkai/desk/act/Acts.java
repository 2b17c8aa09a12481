package gongkai.desk.act;

import gongkai.content.writing.ReportParts;
import gongkai.content.writing.SeenFile;
import gongkai.content.writing.Splice;
import gongkai.desk.act.Meant.Decision;
import gongkai.desk.report.DeskReport;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.digest.Sha256;
import gongkai.importing.folder.FileChange;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes decisions: each is one splice of the report's file, or several files that change together;
 * recorded, and can be taken back. One at a time: two windows may decide at once.
 */
public final class Acts {
  private static final Set<String> BACK_AND_FORTH = Set.of("undo", "redo");

  private final Path root;
  private final AuditLog log;
  private final UndoFolder undo;
  private final UndoFolder redo;
  private final Supplier<Instant> clock;

  /**
   * Prepares to decide on the reports of a site.
   *
   * @param kept where what can be undone is kept
   */
  public Acts(Path root, Path kept, Supplier<Instant> clock) {
    this.log = new AuditLog(root);
    this.root = root;
    this.undo = new UndoFolder(root, kept, "undo");
    this.redo = new UndoFolder(root, kept, "redo");
    this.clock = clock;
  }

  public AuditLog log() {
    return log;
  }

  /** What a decision came to. */
  public sealed interface Result {
    /** It is written. */
    record Done() implements Result {}

    /** The file is not as it was seen; nothing is written. */
    record Clash() implements Result {}

    /** It cannot be written; nothing is. */
    record Refused(List<Problem> problems) implements Result {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /** Whether what a decision made of the files may stand; asked before it is on record. */
  @FunctionalInterface
  public interface Trial {
    /**
     * Looks at the files as they are now.
     *
     * @return what speaks against them; none if they may stand
     */
    List<Problem> faults() throws IOException;
  }

  /** What a form means for a report. */
  public Meant meant(DeskReport report, Form form, Surroundings around) {
    EntryForms entries = new EntryForms(report, form, around);
    AboutForms about = new AboutForms(report, form, around);
    StateForms state = new StateForms(report, form, around);
    String act = form.text("act");
    return switch (act) {
      case "accept" -> entries.accept();
      case "strike" -> entries.strike();
      case "correct" -> entries.correct();
      case "join" -> entries.join();
      case "about" -> about.about();
      case "settle" -> about.settle();
      case "tell" -> state.tell();
      case "withdraw" -> state.withdraw();
      case "waive" -> state.waive();
      default ->
          Step.of(act).map(state::status).orElseGet(() -> Meant.Wrong.of("desk.wrong-entry"));
    };
  }

  /** Writes a decision. */
  public Result make(DeskReport report, Decision decision, String who) throws IOException {
    return make(report, decision, who, List::of);
  }

  /** Writes a decision that stands if a trial has nothing against it; else nothing is changed. */
  public Result make(DeskReport report, Decision decision, String who, Trial trial)
      throws IOException {
    Outcome<byte[]> spliced = Splice.of(report.file().bytes(), report.path(), decision.edits());
    return spliced.value().isEmpty()
        ? new Result.Refused(spliced.problems())
        : make(report, decision, List.of(report(report, spliced.value().get())), who, trial);
  }

  private static FileChange report(DeskReport report, byte[] bytes) {
    return new FileChange(report.path(), Optional.of(bytes));
  }

  /**
   * Writes files, the report's own among them, in their order; all of them or none.
   *
   * @param decision without edits
   */
  public Result make(DeskReport report, Decision decision, List<FileChange> files, String who)
      throws IOException {
    return make(report, decision, files, who, List::of);
  }

  private synchronized Result make(
      DeskReport report, Decision decision, List<FileChange> files, String who, Trial trial)
      throws IOException {
    SeenFile seen = report.file();
    byte[] after =
        files.stream()
            .filter(change -> change.path().equals(report.path()))
            .flatMap(change -> change.bytes().stream())
            .findFirst()
            .orElseThrow();
    Outcome<ReportParts> reads = ReportParts.read(after, report.path());
    if (reads.value().isEmpty()) {
      // A report that cannot be read could not be mended here, nor this be taken back.
      return new Result.Refused(reads.problems());
    }
    List<FileChange> others =
        files.stream().filter(change -> !change.path().equals(report.path())).toList();
    Beside beside = Beside.before(root, others);
    undo.keep(report.id(), new UndoFolder.Before(seen.bytes(), beside), after);
    List<Problem> faults = List.of();
    boolean done = false;
    try {
      if (written(seen, files, others, beside, after)) {
        faults = trial.faults();
        if (faults.isEmpty()) {
          // What is not on record is not decided.
          record(report, decision.act(), decision.about(), decision.said(), who, after);
          done = true;
        }
      }
    } finally {
      if (!done) {
        putBack(report, after);
        beside.takeBack();
        undo.forgetLast(report.id());
      }
    }
    if (done) {
      redo.clear(report.id());
      return new Result.Done();
    }
    return faults.isEmpty() ? new Result.Clash() : new Result.Refused(faults);
  }

  /** The report as it was before a decision that did not come about, unless another hand has it. */
  private void putBack(DeskReport report, byte[] after) throws IOException {
    Optional<SeenFile> now = SeenFile.read(root.resolve(report.path()));
    if (now.isPresent() && now.get().version().equals(Sha256.of(after))) {
      now.get().replace(report.file().bytes());
    }
  }

  private static boolean written(
      SeenFile seen, List<FileChange> files, List<FileChange> others, Beside beside, byte[] after)
      throws IOException {
    for (FileChange change : files) {
      if (others.contains(change)) {
        beside.make(change);
      } else if (!seen.replace(after)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last decision on a report can be taken back. */
  public boolean canUndo(DeskReport report) throws IOException {
    return undo.last(report.id(), report.file()).isPresent();
  }

  /** Whether the decision that was taken back last can be made again. */
  public boolean canRedo(DeskReport report) throws IOException {
    return redo.last(report.id(), report.file()).isPresent();
  }

  /** Takes the last decision on a report back, to the byte. */
  public synchronized Result undo(DeskReport report, String who) throws IOException {
    Optional<UndoFolder.Kept> last = undo.last(report.id(), report.file());
    if (last.isEmpty()) {
      return new Result.Clash();
    }
    if (!isRepeatable(report)) {
      redo.clear(report.id());
      return goBack(report, last.get(), "undo", who) ? new Result.Done() : new Result.Clash();
    }
    redo.keep(report.id(), reversed(report, last.get()), last.get().before().report());
    boolean done = goBack(report, last.get(), "undo", who);
    if (!done) {
      redo.forgetLast(report.id());
    }
    return done ? new Result.Done() : new Result.Clash();
  }

  /** Makes the decision again that was taken back last, to the byte. */
  public synchronized Result redo(DeskReport report, String who) throws IOException {
    Optional<UndoFolder.Kept> last = redo.last(report.id(), report.file());
    if (last.isEmpty()) {
      return new Result.Clash();
    }
    undo.keep(report.id(), reversed(report, last.get()), last.get().before().report());
    boolean done = goBack(report, last.get(), "redo", who);
    if (!done) {
      undo.forgetLast(report.id());
    }
    return done ? new Result.Done() : new Result.Clash();
  }

  private static UndoFolder.Before reversed(DeskReport report, UndoFolder.Kept kept) {
    return new UndoFolder.Before(report.file().bytes(), kept.before().beside().reversed());
  }

  private boolean goBack(DeskReport report, UndoFolder.Kept kept, String act, String who)
      throws IOException {
    if (!report.file().replace(kept.before().report())) {
      return false;
    }
    kept.before().beside().takeBack();
    (act.equals("undo") ? undo : redo).forget(report.id(), kept);
    record(report, act, "", "", who, kept.before().report());
    return true;
  }

  /**
   * Whether the decision that made a report what it is may be made again by one key, once it is
   * taken back: a step to the public asks for its check each time.
   */
  private boolean isRepeatable(DeskReport report) throws IOException {
    return log.of(report.id()).stream()
        .filter(line -> line.after().equals(report.file().version()))
        .map(AuditLog.Line::act)
        .filter(act -> !BACK_AND_FORTH.contains(act))
        .reduce((earlier, later) -> later)
        .filter(act -> Step.of(act).isEmpty() && !act.equals("withdraw"))
        .isPresent();
  }

  /** Records that a report was given to a unit: it has moved, and its record goes with it. */
  public void moved(DeskReport report, ReportId to, SeenFile now, String who) throws IOException {
    log.move(report.id(), to);
    String said = report.id() + " → " + to;
    log.add(
        to,
        new AuditLine(
            clock.get(),
            who,
            "unit",
            "unit",
            said,
            report.file().version(),
            now.version(),
            Optional.empty()));
  }

  private void record(
      DeskReport report, String act, String about, String said, String who, byte[] after)
      throws IOException {
    String now = Sha256.of(after);
    Optional<String> texts =
        act.equals(Step.APPROVE.code())
            ? Optional.of(Translations.version(root, report))
            : Optional.empty();
    log.add(
        report.id(),
        new AuditLine(clock.get(), who, act, about, said, report.file().version(), now, texts));
  }
}
