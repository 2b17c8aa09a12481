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
            Optional.ofNullable(unit), Optional.ofNullable(year), keep, vocabulary(root));
    ImportRequest request = new ImportRequest(sources, root, options, dryRun);
    ImportReport report = ImportRun.run(request, file -> {});
    if (format == Format.json) {
      terminal().out().println(ImportJson.write(report, messages()));
    } else if (!quiet() || report.hasErrors()) {
      ImportSummary.lines(report, messages()).forEach(terminal().out()::println);
    }
    return report.hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
  }

  /** The site's known indicators; what is wrong with its files is for {@code check} to say. */
  private static Vocabulary vocabulary(Path root) throws IOException {
    return ContentReader.read(root).value().map(Content::vocabulary).orElse(Vocabulary.EMPTY);
  }
}
