package gongkai.cli.writing;

import gongkai.cli.command.CommandGroup;

/** {@code gongkai new}: only says what can be new. */
public final class NewCommand extends CommandGroup {
  public NewCommand() {
    super("new");
  }
}
