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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai import}. */
@Command(name = "import")
public final class ImportCommand extends SiteCommand {
  @Parameters(arity = "1..*", paramLabel = "${bundle:label.sources}", descriptionKey = "sources")
  private List<Path> sources;

  @Option(names = "--site", paramLabel = "${bundle:label.folder}", defaultValue = ".")
  private Path site;

  @Option(names = "--unit", paramLabel = "${bundle:label.id}")
  private String unit;

  @Option(names = "--year", paramLabel = "${bundle:label.year}")
  private String year;

  @Option(names = "--type", paramLabel = "team|individual")
  private String type;

  @Option(names = "--stem", paramLabel = "${bundle:label.stem}")
  private String stem;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--keep")
  private boolean keep;

  @Option(names = "--keep-edits")
  private boolean keepEdits;

  @Option(names = "--publish-source")
  private boolean publishSource;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format;

  /** The forms in which the outcome can be printed. */
  enum Format {
    text,
    json
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
