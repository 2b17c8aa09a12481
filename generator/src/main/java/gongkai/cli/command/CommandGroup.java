package gongkai.cli.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only says which commands there are below it. */
public abstract class CommandGroup implements Runnable {
  @Mixin
  @SuppressWarnings("unused") // Its option is --help.
  private CommonOptions common;

  @Spec private CommandSpec spec;

  @Override
  public final void run() {
    throw new WrongUsage.Worded(spec.commandLine(), "");
  }
}
