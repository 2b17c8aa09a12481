package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.printing.SchemaJson;
import gongkai.cli.printing.SchemaJson.SchemaKind;
import java.util.Locale;

/** {@code gongkai schema}: what editors check and complete front matter by. */
final class SchemaCommand extends SiteCommand {
  private SchemaName kind;

  /** Names as they are given. */
  enum SchemaName {
    report,
    unit,
    site,
    indicators,
    theme
  }

  SchemaCommand() {
    super("schema");
    form()
        .argument(
            "report|unit|site|indicators|theme", "kind", SchemaName.class, given -> kind = given);
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
