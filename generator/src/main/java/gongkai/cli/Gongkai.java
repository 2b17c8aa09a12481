package gongkai.cli;

import gongkai.cli.command.CommandGroup;
import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.command.Terminal;
import gongkai.cli.command.WrongUsage;
import gongkai.cli.machine.MessageLanguage;
import gongkai.cli.writing.CorrectCommand;
import gongkai.cli.writing.ImportCommand;
import gongkai.cli.writing.NewCommand;
import gongkai.cli.writing.NewReportCommand;
import gongkai.cli.writing.NewUnitCommand;
import gongkai.cli.writing.ProposeCommand;
import gongkai.cli.writing.WithdrawCommand;
import gongkai.diagnostic.SystemCause;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.preview.AddressRefusedException;
import gongkai.publishing.OutputUnwritableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command itself; everything is done by its subcommands. */
final class Gongkai extends CommandGroup {
  private Gongkai() {
    super("gongkai");
    CommandSpec spec = form().spec();
    spec.versionProvider(() -> new String[] {"gongkai " + version()});
    spec.usageMessage().sortOptions(false);
  }

  /**
   * Runs a command line.
   *
   * @param locale of the machine; decides the language unless {@code --lang} does
   * @return the exit code
   */
  static int run(String[] args, Terminal terminal, Locale locale) {
    Messages messages = Messages.ofCommands(language(args, locale));
    CommandLine line = new CommandLine(new Gongkai().form().spec());
    addCommands(line, args, command -> command.attach(terminal, messages));
    line.setResourceBundle(new Wordings(messages));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    // A file may be called @name; picocli would read arguments from it.
    line.setExpandAtFiles(false);
    line.registerConverter(Path.class, Gongkai::path);
    line.registerConverter(MessageLanguage.class, Gongkai::language);
    WrongUsage wrongUsage = new WrongUsage(args, messages);
    line.setParameterExceptionHandler(
        (e, rest) -> wrongUsage(e, wrongUsage.told(e), terminal, messages));
    line.setExecutionExceptionHandler((e, command, result) -> failure(e, terminal, messages));
    return line.execute(args);
  }

  /** Those that have no commands of their own, in the order in which the help lists them. */
  private static Map<String, Supplier<SiteCommand>> commands() {
    Map<String, Supplier<SiteCommand>> commands = new LinkedHashMap<>();
    commands.put("init", InitCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("propose", ProposeCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("build", BuildCommand::new);
    commands.put("preview", PreviewCommand::new);
    commands.put("stats", StatsCommand::new);
    commands.put("release", ReleaseCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("withdraw", WithdrawCommand::new);
    commands.put("correct", CorrectCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("completion", CompletionCommand::new);
    return commands;
  }

  /**
   * Adds the command that is asked for, or all: picocli makes tables for each. To complete a line,
   * all must be known.
   */
  private static void addCommands(CommandLine line, String[] args, Consumer<SiteCommand> attach) {
    Map<String, Supplier<SiteCommand>> commands = commands();
    String first = args.length == 0 ? "" : args[0];
    boolean one = commands.containsKey(first) && !first.equals("completion");
    if (one) {
      commands.keySet().retainAll(Set.of(first));
    }
    for (Supplier<SiteCommand> maker : commands.values()) {
      line.addSubcommand(attached(maker.get(), attach).form().spec());
    }
    if (!one) {
      line.addSubcommand(
          new CommandLine(new NewCommand().form().spec())
              .addSubcommand(attached(new NewReportCommand(), attach).form().spec())
              .addSubcommand(attached(new NewUnitCommand(), attach).form().spec()));
      line.addSubcommand(
          new CommandLine(new ThemeCommand().form().spec())
              .addSubcommand(attached(new ThemeCopyCommand(), attach).form().spec()));
    }
  }

  private static SiteCommand attached(SiteCommand command, Consumer<SiteCommand> attach) {
    attach.accept(command);
    return command;
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
    Language ofTheMachine = locale.getLanguage().equals("zh") ? Language.CHINESE : Language.ENGLISH;
    return MessageLanguage.meant(wanted).map(MessageLanguage::language).orElse(ofTheMachine);
  }

  private static MessageLanguage language(String tag) {
    return MessageLanguage.of(tag).orElseThrow(() -> new TypeConversionException(tag));
  }

  /** An empty text would be taken for the folder that one is in. */
  private static Path path(String given) {
    try {
      if (!given.isEmpty()) {
        return Path.of(given);
      }
    } catch (InvalidPathException e) {
      throw new TypeConversionException(e.getReason());
    }
    throw new TypeConversionException("empty");
  }

  /** The fault, the usage in short, and where to read more; the whole help if nothing is asked. */
  private static int wrongUsage(
      ParameterException e, String told, Terminal terminal, Messages messages) {
    if (told.isEmpty()) {
      e.getCommandLine().usage(terminal.err());
      return ExitCode.USAGE;
    }
    CommandLine.Help help = e.getCommandLine().getHelp();
    terminal.err().println(messages.text("cli.usage", told));
    terminal.err().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println(messages.text("cli.see-help", command));
    return ExitCode.USAGE;
  }

  private static int failure(Exception e, Terminal terminal, Messages messages) {
    Throwable cause = e instanceof UncheckedIOException io ? io.getCause() : e;
    if (cause instanceof AddressRefusedException) {
      terminal.err().println(cause.getMessage());
    } else if (cause instanceof OutputUnwritableException output) {
      String why = SystemCause.of(output.getCause()).argument();
      terminal.err().println(messages.text("cli.output", output.folder(), why, above(output)));
    } else if (cause instanceof IOException io) {
      terminal.err().println(told(io, messages));
    } else {
      terminal.err().println(messages.text("cli.bug", String.valueOf(cause)));
      cause.printStackTrace(terminal.err());
    }
    return ExitCode.MACHINE;
  }

  private static Path above(OutputUnwritableException output) {
    Path folder = output.folder().getParent();
    return folder == null ? output.folder() : folder;
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
  static String version() {
    String version = Gongkai.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
