package gongkai.cli.writing;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.importing.ImportRun;
import gongkai.importing.outcome.ImportJson;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportSummary;
import gongkai.importing.request.ImportArguments;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.text.RedactionMarks;
import gongkai.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code gongkai import}. */
public final class ImportCommand extends SiteCommand {
  private List<Path> sources;

  private Path site;

  private String unit;

  private String year;

  private String type;

  private String stem;

  private boolean dryRun;

  private boolean keep;

  private boolean keepEdits;

  private boolean publishSource;

  private Format format;

  /** The forms in which the outcome can be printed. */
  enum Format {
    text,
    json
  }

  public ImportCommand() {
    super("import");
    form()
        .arguments(
            "1..*", "${bundle:label.sources}", "sources", Path.class, given -> sources = given)
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .option("--unit", "${bundle:label.id}", String.class, given -> unit = given)
        .option("--year", "${bundle:label.year}", String.class, given -> year = given)
        .option("--type", "team|individual", String.class, given -> type = given)
        .option("--stem", "${bundle:label.stem}", String.class, given -> stem = given)
        .flag("--dry-run", given -> dryRun = given)
        .flag("--keep", given -> keep = given)
        .flag("--keep-edits", given -> keepEdits = given)
        .flag("--publish-source", given -> publishSource = given)
        .option("--format", "text|json", Format.class, "text", given -> format = given);
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    Optional<Content> content = ContentReader.read(root).value();
    List<Unit> units = content.map(Content::units).orElse(List.of());
    ImportArguments given =
        new ImportArguments(
            Optional.ofNullable(unit),
            Optional.ofNullable(year),
            Optional.ofNullable(type),
            Optional.ofNullable(stem));
    boolean oneSource = sources.size() == 1 && !Files.isDirectory(sources.get(0));
    List<Problem> wrong = given.problems(root, units, oneSource);
    if (!wrong.isEmpty()) {
      terminal().problems(wrong, messages());
      return ExitCode.USAGE;
    }
    ImportOptions options =
        new ImportOptions(
            given.unit().map(UnitId::new),
            given.yearMeant(),
            given.typeMeant(),
            given.stem(),
            keep,
            keepEdits,
            publishSource,
            new ImportOptions.Site(
                // What is wrong with the site's own files is for check to say.
                content.map(Content::vocabulary).orElse(Vocabulary.EMPTY),
                units,
                RedactionMarks.with(
                    content.map(c -> c.site().redactionMarks()).orElse(List.of()))));
    ImportRequest request = new ImportRequest(sources, root, options, dryRun, threads());
    ImportReport report = run(request);
    if (format == Format.json) {
      ImportJson.write(report, messages(), terminal().out());
      terminal().problems(told(report.notes()), messages());
    } else if (quiet()) {
      terminal().problems(told(report.problems()), messages());
    } else {
      ImportSummary.lines(report, messages()).forEach(terminal().out()::println);
    }
    return report.hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private ImportReport run(ImportRequest request) throws IOException {
    if (quiet() || format == Format.json) {
      return ImportRun.run(request, (source, number, total) -> {});
    }
    ImportProgress progress = new ImportProgress(terminal(), messages());
    ImportReport report = ImportRun.run(request, progress);
    progress.done();
    return report;
  }

  /** What somebody who asked for silence is told all the same. */
  private List<Problem> told(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> !quiet() || problem.severity() != Severity.NOTE)
        .toList();
  }
}
