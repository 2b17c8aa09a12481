package gongkai.cli;

import gongkai.cli.command.CommandGroup;

/** {@code gongkai theme}: only says what can be done with one. */
final class ThemeCommand extends CommandGroup {
  ThemeCommand() {
    super("theme");
  }
}
