package gongkai.cli.writing;

import gongkai.cli.command.CommonOptions;
import gongkai.cli.command.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gongkai new}: only says what can be new. */
@Command(name = "new", synopsisSubcommandLabel = "${bundle:label.command}")
public final class NewCommand implements Runnable {
  @Mixin
  @SuppressWarnings("unused") // Its option is --help.
  private CommonOptions common;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new WrongUsage.Worded(spec.commandLine(), "");
  }
}
