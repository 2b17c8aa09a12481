package gongkai.cli.writing;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.machine.Today;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.ReportFile;
import gongkai.content.ReportReader;
import gongkai.content.ReportSource;
import gongkai.content.field.SiteLanguages;
import gongkai.content.writing.Edit;
import gongkai.content.writing.SeenFile;
import gongkai.content.writing.Splice;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.ledger.SilentChanges;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.report.Change;
import gongkai.model.report.Report;
import gongkai.model.report.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes what the public is told of a report into its front matter. Every other byte of the file
 * stays as it is; if the file says anything else afterwards, nothing is written.
 */
abstract class ChangeCommand extends SiteCommand {
  private String report;

  private String note;

  private String date;

  private Path site;

  ChangeCommand(String name) {
    super(name);
    form()
        .argument("${bundle:label.report}", "changed-report", String.class, given -> report = given)
        .required("--note", "${bundle:label.text}", String.class, given -> note = given)
        .option(
            OptionSpec.builder("--date")
                .paramLabel("${bundle:label.date}")
                .descriptionKey("change-date"),
            String.class,
            (String given) -> date = given)
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given);
  }

  /** Who decided it, if that was said. */
  abstract Optional<String> by();

  abstract Change.ChangeKind kind();

  /** What is written, of a report that is fit for it. */
  abstract List<Edit> edits(Change change);

  /** What to do next. */
  abstract String next();

  @Override
  public final Integer call() throws IOException {
    Path root = site(site);
    if (note.isBlank() || by().filter(String::isBlank).isPresent()) {
      throw wrongUsage("change.blank");
    }
    Outcome<Content> read = ContentReader.read(root);
    if (read.value().isEmpty()) {
      return refused(read.problems());
    }
    Content content = read.value().get();
    ReportSource source = report(report, content);
    SeenFile seen = SeenFile.read(source.file()).orElseThrow();
    Language main = content.site().mainLanguage();
    SiteLanguages languages = SiteLanguages.of(content.site().languages());
    Outcome<ReportFile> file =
        ReportReader.read(source.id(), source.path(), seen.bytes(), languages);
    if (file.value().isEmpty() || file.hasErrors()) {
      return refused(file.problems());
    }
    ZoneId zone = content.site().timeZone();
    LocalDate day = today(date).apply(zone);
    LocalDate today = Today.ofTheComputer().apply(zone);
    Optional<Problem> unfit = unfit(root, file.value().get(), day, today);
    if (unfit.isPresent()) {
      return refused(List.of(unfit.get()));
    }
    Change change =
        new Change(
            day,
            kind(),
            by().map(String::strip).map(text -> LocalizedText.of(main, text)),
            LocalizedText.of(main, note.strip()));
    Outcome<byte[]> made = Splice.of(seen.bytes(), source.path(), edits(change));
    if (made.value().isEmpty()) {
      return refused(made.problems());
    }
    Outcome<ReportFile> after =
        ReportReader.read(source.id(), source.path(), made.value().get(), languages);
    if (after.hasErrors()) {
      return refused(after.problems());
    }
    if (!seen.replace(made.value().get())) {
      return refused(List.of(Problem.error("changed-meanwhile", SourceLocation.of(source.path()))));
    }
    terminal().out().println(source.path());
    progress(next(), day);
    return ExitCode.DONE;
  }

  private int refused(List<Problem> problems) {
    terminal().problems(problems.stream().filter(Problem::isError).toList(), messages());
    progress("change.nothing");
    return ExitCode.CONTENT;
  }

  /** Why the public cannot be told of the report: it does not have it, or not on that day. */
  private static Optional<Problem> unfit(Path root, ReportFile file, LocalDate day, LocalDate today)
      throws IOException {
    SourceLocation place = SourceLocation.of(file.path());
    Report now = file.report();
    if (now.status() == Status.WITHDRAWN) {
      return now.changes().stream()
          .filter(change -> change.kind() == Change.ChangeKind.WITHDRAWAL)
          .map(Change::date)
          .max(LocalDate::compareTo)
          .map(withdrawn -> Problem.error("change-withdrawn", place, withdrawn.toString()));
    }
    Optional<Release> last = Ledger.of(root).value().flatMap(Ledger::last);
    if (now.status() != Status.PUBLISHED) {
      return last.flatMap(
              release -> SilentChanges.takenBack(release, now.id(), now.status(), place))
          .or(() -> Optional.of(Problem.error("change-not-public", place, now.status().code())));
    }
    if (day.isAfter(today)) {
      return Optional.of(Problem.error("change-ahead", place, day.toString(), today.toString()));
    }
    Optional<LocalDate> released =
        last.filter(release -> release.report(now.id()).isPresent()).map(Release::date);
    return before(day, now.published(), "change-before-published", place)
        .or(() -> before(day, released, "change-before-release", place));
  }

  private static Optional<Problem> before(
      LocalDate day, Optional<LocalDate> first, String code, SourceLocation place) {
    return first
        .filter(day::isBefore)
        .map(bound -> Problem.error(code, place, day.toString(), bound.toString()));
  }
}
