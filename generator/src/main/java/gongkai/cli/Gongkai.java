package gongkai.cli;

import gongkai.cli.Main.Terminal;
import gongkai.diagnostic.SystemCause;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.preview.AddressRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The command itself; everything is done by its subcommands. */
@Command(name = "gongkai", versionProvider = Gongkai.Version.class, sortOptions = false)
final class Gongkai implements Runnable {
  @Mixin
  @SuppressWarnings("unused") // Its options are the program's own: --help, --version.
  private CommonOptions common;

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  /**
   * Runs a command line.
   *
   * @param locale of the machine; decides the language unless {@code --lang} does
   * @return the exit code
   */
  static int run(String[] args, Terminal terminal, Locale locale) {
    Messages messages = Messages.ofCommands(language(args, locale));
    CommandLine line = new CommandLine(new Gongkai());
    NewReportCommand newReport = new NewReportCommand();
    newReport.attach(terminal, messages);
    NewUnitCommand newUnit = new NewUnitCommand();
    newUnit.attach(terminal, messages);
    for (SiteCommand command :
        List.of(
            new InitCommand(),
            new ImportCommand(),
            new ProposeCommand(),
            new CheckCommand(),
            new BuildCommand(),
            new PreviewCommand(),
            new StatsCommand())) {
      command.attach(terminal, messages);
      line.addSubcommand(command);
    }
    line.addSubcommand(
        new CommandLine(new NewCommand()).addSubcommand(newReport).addSubcommand(newUnit));
    line.setResourceBundle(new Wordings(messages));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setParameterExceptionHandler((e, rest) -> wrongUsage(e, terminal, messages));
    line.setExecutionExceptionHandler((e, command, result) -> failure(e, terminal, messages));
    return line.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }

  /** {@code --lang} must be known before the line is parsed: its own errors are worded too. */
  private static Language language(String[] args, Locale locale) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return language(args[i].substring(7), locale);
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return language(args[i + 1], locale);
      }
    }
    return language("", locale);
  }

  private static Language language(String wanted, Locale locale) {
    boolean chinese =
        wanted.isEmpty() ? locale.getLanguage().equals("zh") : wanted.startsWith("zh");
    return chinese ? Language.CHINESE : Language.ENGLISH;
  }

  private static int wrongUsage(ParameterException e, Terminal terminal, Messages messages) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (!message.isEmpty()) {
      terminal.err().println(messages.text("cli.usage", message));
    }
    e.getCommandLine().usage(terminal.err());
    return ExitCode.USAGE;
  }

  private static int failure(Exception e, Terminal terminal, Messages messages) {
    Throwable cause = e instanceof UncheckedIOException io ? io.getCause() : e;
    if (cause instanceof AddressRefusedException) {
      terminal.err().println(cause.getMessage());
    } else if (cause instanceof IOException io) {
      terminal.err().println(told(io, messages));
    } else {
      terminal.err().println(messages.text("cli.bug", String.valueOf(cause)));
      cause.printStackTrace(terminal.err());
    }
    return ExitCode.MACHINE;
  }

  private static String told(IOException e, Messages messages) {
    SystemCause cause = SystemCause.of(e);
    return switch (cause.argument()) {
      case "cause.denied" -> messages.text("cli.denied", cause.file());
      case "cause.gone" -> messages.text("cli.gone", cause.file());
      default -> messages.text("cli.disk", cause.file(), cause.argument());
    };
  }

  /** The version that the jar's manifest gives. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Gongkai.class.getPackage().getImplementationVersion();
      return new String[] {"gongkai " + (version == null ? "dev" : version)};
    }
  }
}
