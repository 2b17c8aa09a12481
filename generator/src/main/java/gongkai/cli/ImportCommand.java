package gongkai.cli;

import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.importing.ImportJson;
import gongkai.importing.ImportOptions;
import gongkai.importing.ImportReport;
import gongkai.importing.ImportRequest;
import gongkai.importing.ImportRun;
import gongkai.importing.ImportSummary;
import gongkai.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai import}. */
@Command(name = "import")
final class ImportCommand extends SiteCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "sources")
  private List<Path> sources;

  @Option(names = "--site", paramLabel = "DIR", defaultValue = ".")
  private Path site;

  @Option(names = "--unit", paramLabel = "ID")
  private String unit;

  @Option(names = "--year", paramLabel = "YEAR")
  private Integer year;

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

  /** The forms in which the outcome can be told. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    ImportOptions options =
        new ImportOptions(
            Optional.ofNullable(unit),
            Optional.ofNullable(year),
            keep,
            keepEdits,
            vocabulary(root));
    ImportRequest request =
        new ImportRequest(sources, root, options.publishingSource(publishSource), dryRun);
    ImportReport report = run(request);
    if (format == Format.json) {
      terminal().out().print(ImportJson.write(report, messages()));
      terminal().out().flush();
    } else if (quiet()) {
      terminal().problems(report.problems(), messages());
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

  /** The site's known indicators; what is wrong with its files is for {@code check} to say. */
  private static Vocabulary vocabulary(Path root) throws IOException {
    return ContentReader.read(root).value().map(Content::vocabulary).orElse(Vocabulary.EMPTY);
  }
}
