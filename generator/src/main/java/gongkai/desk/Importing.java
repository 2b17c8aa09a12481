package gongkai.desk;

import gongkai.content.Content;
import gongkai.content.WorkingFiles;
import gongkai.desk.act.Form;
import gongkai.desk.page.ImportRow;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskSite;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.Visit;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SystemCause;
import gongkai.importing.ImportRun;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.text.RedactionMarks;
import gongkai.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes files that are dropped on the desk through the import that the command line has. */
final class Importing {
  private final DeskState state;

  Importing(DeskState state) {
    this.state = state;
  }

  /** Takes one file; its name, and the folders that it was dropped with, stand in the address. */
  DeskAnswer take(Visit visit, Form form, byte[] bytes) throws IOException {
    String shown = form.text("name");
    if (WorkingFiles.of(DroppedName.last(shown)) == WorkingFiles.OPEN) {
      return refused(visit, 422, shown, "problem.import-lock");
    }
    Optional<String> name = DroppedName.of(shown);
    if (name.isEmpty()) {
      return refused(visit, 422, shown, "desk.import-name");
    }
    Optional<UnitId> unit = unit(form);
    if (form.get("unit").isPresent() && unit.isEmpty()) {
      return refused(visit, 422, shown, "desk.wrong-unit");
    }
    Path folder = Files.createTempDirectory("gongkai-desk");
    try {
      Path file = Files.write(folder.resolve(name.get()), bytes);
      ImportReport report = run(file, unit);
      report.files().stream()
          .flatMap(imported -> imported.target().stream())
          .forEach(target -> state.wrote(target.replaceFirst("/[^/]*$", "")));
      return told(visit, shown, report);
    } catch (InvalidPathException e) {
      // The system's own encoding has not all signs.
      return refused(visit, 422, shown, "desk.import-name");
    } catch (IOException e) {
      SystemCause cause = SystemCause.of(e);
      String words = visit.messages().text("desk.disk", cause.file(), cause.argument());
      return row(visit, 500, new ImportRow(shown, "refused", "", List.of(words)));
    } finally {
      remove(folder);
    }
  }

  private static DeskAnswer refused(Visit visit, int status, String shown, String key) {
    String words = visit.messages().text(key);
    return row(visit, status, new ImportRow(shown, "refused", "", List.of(words)));
  }

  /** The unit that was chosen, if the site has it. */
  private Optional<UnitId> unit(Form form) throws IOException {
    List<Unit> units = state.content().map(Content::units).orElse(List.of());
    return units.stream()
        .map(Unit::id)
        .filter(id -> id.text().equals(form.text("unit")))
        .findFirst();
  }

  /** Runs the import on one source; never two at once: they would take one place twice. */
  synchronized ImportReport run(Path source, Optional<UnitId> unit) throws IOException {
    ImportOptions options = options(unit);
    DeskSite site = state.site();
    ImportRequest request =
        new ImportRequest(List.of(source), site.root(), options, false, site.threads());
    return ImportRun.run(request, (name, number, total) -> {});
  }

  /** What the site knows. */
  ImportOptions options() throws IOException {
    return options(Optional.empty());
  }

  private ImportOptions options(Optional<UnitId> unit) throws IOException {
    Optional<Content> content = state.content();
    return new ImportOptions(
        unit,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        new ImportOptions.Site(
            content.map(Content::vocabulary).orElse(Vocabulary.EMPTY),
            content.map(Content::units).orElse(List.of()),
            RedactionMarks.with(content.map(c -> c.site().redactionMarks()).orElse(List.of()))));
  }

  /** A conflict has a page of its own, where it is shown place by place. */
  private static DeskAnswer told(Visit visit, String name, ImportReport report) {
    Optional<ImportedFile> file = report.files().stream().findFirst();
    boolean conflict = file.filter(f -> f.action() == ImportedFile.Action.CONFLICT).isPresent();
    List<String> words =
        conflict
            ? List.of()
            : report.problems().stream().map((Problem p) -> visit.messages().words(p)).toList();
    String address =
        file.filter(f -> f.action() != ImportedFile.Action.REFUSED)
            .flatMap(ImportedFile::target)
            .map(target -> target.replaceFirst("^content/reports/", "").replaceFirst("\\.md$", ""))
            .map(id -> visit.chrome().home() + "report/" + id + (conflict ? "/version" : ""))
            .orElse("");
    String action = file.map(f -> f.action().code()).orElse("refused");
    return row(visit, 200, new ImportRow(name, action, address, words));
  }

  private static DeskAnswer row(Visit visit, int status, ImportRow row) {
    return visit.page(status, "import-row", row);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
