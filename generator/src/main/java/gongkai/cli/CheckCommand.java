package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.printing.ProblemJson;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.line.SiteBuilder;
import gongkai.line.request.SiteRequest;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai check}. */
@Command(name = "check")
final class CheckCommand extends SiteCommand {
  @Option(names = "--site", paramLabel = "${bundle:label.folder}", defaultValue = ".")
  private Path site;

  @Option(names = "--profile", paramLabel = "gov|party|union|none")
  private Profile profile;

  @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
  private Format format;

  @Option(names = "--today", paramLabel = "${bundle:label.date}")
  private String today;

  @Option(names = "--no-store")
  private boolean noStore;

  /** The kinds of publisher, as they are written. */
  enum Profile {
    gov,
    party,
    union,
    none;

    gongkai.model.Profile value() {
      return gongkai.model.Profile.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  /** The forms in which problems can be told. */
  enum Format {
    text,
    json,
    sarif
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, threads())
            .as(Optional.ofNullable(profile).map(Profile::value))
            .on(today(today));
    List<Problem> problems;
    try (Store store = noStore ? Store.inMemory() : store(root)) {
      problems = SiteBuilder.check(request.with(store)).stream().sorted().toList();
    }
    long errors = problems.stream().filter(Problem::isError).count();
    switch (format) {
      case text -> problems.forEach(p -> terminal().out().println(messages().line(p)));
      case json -> terminal().out().println(ProblemJson.list(problems, messages()));
      case sarif -> terminal().out().println(ProblemJson.sarif(problems, messages()));
    }
    long warnings = problems.stream().filter(p -> p.severity() == Severity.WARNING).count();
    progress(errors + warnings == 0 ? "check.clean" : "check.found", errors, warnings);
    return errors > 0 ? ExitCode.CONTENT : ExitCode.DONE;
  }
}
