package gongkai.cli.writing;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.ReportSource;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.importing.ProposeRun;
import gongkai.importing.ProposeRun.ProposalKind;
import gongkai.importing.outcome.ProposeJson;
import gongkai.importing.outcome.ProposeSummary;
import gongkai.importing.outcome.Proposed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gongkai propose}. */
public final class ProposeCommand extends SiteCommand {
  private List<String> reports = new ArrayList<>();

  private Path site;

  private Set<String> only = new LinkedHashSet<>();

  private boolean dryRun;

  private ImportCommand.Format format;

  public ProposeCommand() {
    super("propose");
    form()
        .arguments(
            "0..*", "${bundle:label.report}", "reports", String.class, given -> reports = given)
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .option(
            OptionSpec.builder("--only")
                .paramLabel("figures|events|plans|ids")
                .splitRegex(",")
                .auxiliaryTypes(String.class),
            Set.class,
            (Set<String> given) -> only = given)
        .flag("--dry-run", given -> dryRun = given)
        .option(
            "--format", "text|json", ImportCommand.Format.class, "text", given -> format = given);
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    Outcome<Content> content = ContentReader.read(root);
    if (content.value().isEmpty()) {
      terminal().problems(content.problems(), messages());
      return ExitCode.CONTENT;
    }
    List<Proposed> proposed =
        ProposeRun.run(root, content.value().get(), asked(content.value().get()), kinds(), dryRun);
    List<Problem> problems = proposed.stream().flatMap(p -> p.problems().stream()).toList();
    if (format == ImportCommand.Format.json) {
      terminal().out().print(ProposeJson.write(proposed, messages()));
      terminal().out().flush();
    } else {
      if (!quiet()) {
        ProposeSummary.lines(proposed, dryRun, messages()).forEach(terminal().out()::println);
      }
      terminal().problems(problems, messages());
    }
    return problems.stream().anyMatch(Problem::isError) ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private Set<ProposalKind> kinds() {
    Set<ProposalKind> kinds = EnumSet.noneOf(ProposalKind.class);
    for (String name : only) {
      kinds.add(
          Stream.of(ProposalKind.values())
              .filter(kind -> kind.code().equals(name.strip()))
              .findFirst()
              .orElseThrow(() -> wrongUsage("cli.propose-only", name)));
    }
    return kinds.isEmpty() ? EnumSet.allOf(ProposalKind.class) : kinds;
  }

  /** The reports that were named, as unit/stem or by their file; all if none was. */
  private List<ReportSource> asked(Content content) {
    if (reports.isEmpty()) {
      return content.reports();
    }
    List<ReportSource> asked = new ArrayList<>();
    for (String name : reports) {
      asked.add(report(name, content));
    }
    return asked;
  }
}
