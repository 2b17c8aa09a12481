package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gongkai completion}: a script with which bash and zsh complete commands and options. */
@Command(name = "completion")
final class CompletionCommand extends SiteCommand {
  @Spec private CommandSpec ownSpec;

  @Override
  public Integer call() {
    terminal().out().print(AutoComplete.bash("gongkai", ownSpec.root().commandLine()));
    terminal().out().flush();
    return ExitCode.DONE;
  }
}
