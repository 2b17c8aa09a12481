package gongkai.desk.act;

import gongkai.content.writing.SeenFile;
import gongkai.content.writing.Splice;
import gongkai.desk.act.Meant.Decision;
import gongkai.desk.report.DeskReport;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.digest.Sha256;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes decisions: each is one splice of one file, recorded, and can be taken back. */
public final class Acts {
  private final AuditLog log;
  private final UndoFolder undo;
  private final Supplier<Instant> clock;

  /**
   * Prepares to decide on the reports of a site.
   *
   * @param kept where what can be undone is kept
   */
  public Acts(Path root, Path kept, Supplier<Instant> clock) {
    this.log = new AuditLog(root);
    this.undo = new UndoFolder(kept);
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
    SeenFile seen = report.file();
    byte[] before = seen.bytes();
    Outcome<byte[]> spliced = Splice.of(before, report.path(), decision.edits());
    if (spliced.value().isEmpty()) {
      return new Result.Refused(spliced.problems());
    }
    byte[] after = spliced.value().get();
    undo.keep(report.id(), before, after);
    if (!seen.replace(after)) {
      undo.forgetLast(report.id());
      return new Result.Clash();
    }
    record(report, decision.act(), decision.about(), decision.said(), who, after);
    return new Result.Done();
  }

  /** Whether the last decision on a report can be taken back. */
  public boolean canUndo(DeskReport report) throws IOException {
    return undo.before(report.id(), report.file()).isPresent();
  }

  /** Takes the last decision on a report back, to the byte. */
  public Result undo(DeskReport report, String who) throws IOException {
    Optional<byte[]> before = undo.before(report.id(), report.file());
    if (before.isEmpty() || !report.file().replace(before.get())) {
      return new Result.Clash();
    }
    undo.forgetLast(report.id());
    record(report, "undo", "", "", who, before.get());
    return new Result.Done();
  }

  /** Records that a report was given to a unit: it has moved, and its record goes with it. */
  public void moved(DeskReport report, ReportId to, SeenFile now, String who) throws IOException {
    log.move(report.id(), to);
    String said = report.id() + " → " + to;
    log.add(
        to,
        new AuditLine(
            clock.get(), who, "unit", "unit", said, report.file().version(), now.version()));
  }

  private void record(
      DeskReport report, String act, String about, String said, String who, byte[] after)
      throws IOException {
    String now = Sha256.of(after);
    log.add(
        report.id(),
        new AuditLine(clock.get(), who, act, about, said, report.file().version(), now));
  }
}
