package gongkai.cli;

import gongkai.cli.command.CommonOptions;
import gongkai.cli.command.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gongkai theme}: only says what can be done with one. */
@Command(name = "theme", synopsisSubcommandLabel = "${bundle:label.command}")
final class ThemeCommand implements Runnable {
  @Mixin
  @SuppressWarnings("unused") // Its option is --help.
  private CommonOptions common;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new WrongUsage.Worded(spec.commandLine(), "");
  }
}
