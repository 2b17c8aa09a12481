package gongkai.desk;

import gongkai.content.writing.Splice;
import gongkai.desk.act.Acts;
import gongkai.desk.act.Form;
import gongkai.desk.act.Meant;
import gongkai.desk.report.DeskReport;
import gongkai.desk.visit.DeskState;
import gongkai.diagnostic.Outcome;
import gongkai.importing.folder.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Puts somebody's answer for a detail into the file that has the detail: a translation has its own.
 */
final class Waiving {
  private final DeskState state;
  private final Acts acts;

  Waiving(DeskState state, Acts acts) {
    this.state = state;
    this.acts = acts;
  }

  /** Whether a form answers for a detail of a translation. */
  static boolean isOfTranslation(Form form) {
    return form.text("act").equals("waive") && form.get("language").isPresent();
  }

  /** Where the file of a translation is; empty if there is none. */
  private Optional<String> path(DeskReport report, String language) {
    String path = report.path().replaceFirst("\\.md$", "." + language + ".md");
    Path file = state.site().root().resolve(path);
    return language.matches("[a-zA-Z]{2,8}(-[a-zA-Z]{2,8})*")
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(path)
        : Optional.empty();
  }

  /** Writes a decision to a translation's file. */
  Acts.Result make(DeskReport report, Meant.Decision decision, Form form, String who)
      throws IOException {
    Optional<String> path = path(report, form.text("language"));
    if (path.isEmpty()) {
      return new Acts.Result.Clash();
    }
    byte[] before = Files.readAllBytes(state.site().root().resolve(path.get()));
    Outcome<byte[]> spliced = Splice.of(before, path.get(), decision.edits());
    if (spliced.value().isEmpty()) {
      return new Acts.Result.Refused(spliced.problems());
    }
    List<FileChange> files =
        List.of(
            new FileChange(path.get(), spliced.value()),
            new FileChange(report.path(), Optional.of(report.file().bytes())));
    Meant.Decision noted =
        new Meant.Decision(
            decision.act(),
            decision.about(),
            form.text("language") + " " + decision.said(),
            List.of());
    return acts.make(report, noted, files, who);
  }
}
