package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import picocli.AutoComplete;

/** {@code gongkai completion}: a script with which bash and zsh complete commands and options. */
final class CompletionCommand extends SiteCommand {
  CompletionCommand() {
    super("completion");
  }

  @Override
  public Integer call() {
    terminal().out().print(AutoComplete.bash("gongkai", form().spec().root().commandLine()));
    terminal().out().flush();
    return ExitCode.DONE;
  }
}
