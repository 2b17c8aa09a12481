package gongkai.cli;

import gongkai.cli.command.CommandGroup;
import picocli.CommandLine.Command;

/** {@code gongkai theme}: only says what can be done with one. */
@Command(name = "theme", synopsisSubcommandLabel = "${bundle:label.command}")
final class ThemeCommand extends CommandGroup {}
