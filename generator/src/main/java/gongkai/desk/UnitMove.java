package gongkai.desk;

import gongkai.content.Content;
import gongkai.content.writing.NewUnit;
import gongkai.desk.act.Form;
import gongkai.desk.report.DeskReport;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.SourceCopy;
import gongkai.desk.visit.Visit;
import gongkai.diagnostic.Problem;
import gongkai.disk.WholeFile;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.request.ImportArguments;
import gongkai.model.Level;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.text.RedactionMarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a report to a unit: its file, translations, source and attachments go to the unit's folder,
 * as they do when its source is imported again with the unit.
 */
final class UnitMove {
  private final DeskState state;
  private final Importing importing;

  UnitMove(DeskState state, Importing importing) {
    this.state = state;
    this.importing = importing;
  }

  DeskAnswer move(Visit visit, DeskReport report, Form form, Deciding deciding) throws IOException {
    Optional<Path> source = SourceCopy.of(state.site().root(), report);
    if (source.isEmpty()) {
      String meant = form.text(form.has("new-unit") ? "new-id" : "unit");
      String words = visit.messages().text("desk.wrong-no-source", meant);
      return deciding.refused(visit, report, form, "", words);
    }
    boolean made = form.has("new-unit");
    Optional<UnitId> unit = made ? made(form) : chosen(form);
    if (unit.isEmpty()) {
      return made
          ? deciding.refused(
              visit, report, form, wrongField(form), visit.messages().text("desk.wrong-new-unit"))
          : deciding.refused(visit, report, form, "unit", visit.messages().text("desk.wrong-unit"));
    }
    ImportReport moved = importing.run(source.get(), unit);
    state.wrote(
        "content/reports/" + report.id().unit().text(),
        "content/reports/" + unit.get().text(),
        "content/units");
    Optional<ImportedFile> file = moved.files().stream().findFirst();
    if (file.isEmpty() || moved.hasErrors() || file.get().target().isEmpty()) {
      List<String> words = moved.problems().stream().map(problem -> words(visit, problem)).toList();
      return deciding.refused(visit, report, form, "", String.join(" ", words));
    }
    String id =
        file.get().target().get().replaceFirst("^content/reports/", "").replaceFirst("\\.md$", "");
    String[] names = id.split("/", 2);
    deciding.moved(report, new ReportId(new UnitId(names[0]), names[1]), visit.who());
    return DeskAnswer.seeOther(visit.chrome().home() + "report/" + id);
  }

  /** The desk has none of the options that the command would have whoever uses it give. */
  private static String words(Visit visit, Problem problem) {
    return problem.code().equals("import-target-taken")
        ? visit.messages().text("desk.wrong-unit-taken", problem.arguments().toArray())
        : visit.messages().words(problem);
  }

  private static String wrongField(Form form) {
    return isName(form.text("new-name")) ? "new-id" : "new-name";
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && !RedactionMarks.with(List.of()).withhold(name);
  }

  private Optional<UnitId> chosen(Form form) throws IOException {
    Optional<Content> content = state.content();
    return form.get("unit")
        .filter(
            id ->
                content.stream()
                    .flatMap(c -> c.units().stream())
                    .anyMatch(unit -> unit.id().text().equals(id)))
        .map(UnitId::new);
  }

  /** A unit that is new to the site; one that is there is never written over. */
  private Optional<UnitId> made(Form form) throws IOException {
    String id = form.text("new-id");
    Optional<Content> content = state.content();
    if (!ImportArguments.isUnitId(id) || content.isEmpty() || !isName(form.text("new-name"))) {
      return Optional.empty();
    }
    String name = form.text("new-name");
    Optional<Level> level =
        Stream.of(Level.values())
            .filter(one -> one.code().equals(form.text("new-level")))
            .findFirst()
            .or(() -> ImportArguments.levelOf(name));
    NewUnit unit =
        NewUnit.of(
            new UnitId(id), name, level, Optional.empty(), content.get().site().mainLanguage());
    Path file = state.site().root().resolve(unit.path());
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Files.createDirectories(file.getParent());
    WholeFile.create(file, unit.text().getBytes(StandardCharsets.UTF_8));
    return Optional.of(new UnitId(id));
  }
}
