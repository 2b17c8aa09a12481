package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.printing.SchemaJson;
import gongkai.cli.printing.SchemaJson.SchemaKind;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gongkai schema}: what editors check and complete front matter by. */
@Command(name = "schema")
final class SchemaCommand extends SiteCommand {
  @Parameters(
      index = "0",
      paramLabel = "report|unit|site|indicators|theme",
      descriptionKey = "kind")
  private SchemaName kind;

  /** Names as they are given. */
  enum SchemaName {
    report,
    unit,
    site,
    indicators,
    theme
  }

  @Override
  public Integer call() {
    terminal()
        .out()
        .print(SchemaJson.write(SchemaKind.valueOf(kind.name().toUpperCase(Locale.ROOT))));
    terminal().out().flush();
    return ExitCode.DONE;
  }
}
