package gongkai.cli.writing;

import gongkai.cli.command.CommandGroup;
import picocli.CommandLine.Command;

/** {@code gongkai new}: only says what can be new. */
@Command(name = "new", synopsisSubcommandLabel = "${bundle:label.command}")
public final class NewCommand extends CommandGroup {}
