package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.printing.StatisticsJson;
import gongkai.cli.printing.StatisticsTable;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.line.SiteBuilder;
import gongkai.line.SiteStatistics;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code gongkai stats}. What is open is no error: it ends with 0 all the same. */
final class StatsCommand extends SiteCommand {
  private Path site;

  private Format format;

  /** The forms in which statistics can be printed. */
  enum Format {
    table,
    csv,
    json
  }

  StatsCommand() {
    super("stats");
    form()
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .option("--format", "table|csv|json", Format.class, "table", given -> format = given);
  }

  @Override
  public Integer call() throws IOException {
    Outcome<SiteStatistics> outcome =
        SiteBuilder.statistics(
            new SiteRequest(
                site(site), Optional.empty(), true, SiteRequest.Purpose.BUILD, threads()));
    List<Problem> errors = outcome.problems().stream().filter(Problem::isError).sorted().toList();
    terminal().problems(errors, messages());
    if (outcome.value().isEmpty()) {
      return ExitCode.CONTENT;
    }
    SiteStatistics statistics = outcome.value().get();
    String told =
        switch (format) {
          case table -> StatisticsTable.write(statistics, messages());
          case csv -> statistics.csv(messages().language());
          case json -> StatisticsJson.write(statistics, messages().language());
        };
    terminal().out().print(told);
    terminal().out().flush();
    return ExitCode.DONE;
  }
}
