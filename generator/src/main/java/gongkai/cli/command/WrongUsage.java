package gongkai.cli.command;

import gongkai.cli.machine.MessageLanguage;
import gongkai.diagnostic.NearMatch;
import gongkai.i18n.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command line that cannot be followed, in words of ours: picocli has its own in English only.
 * What picocli knows of the fault, its types say; its words are not read.
 */
public final class WrongUsage {
  /** What word processors and input methods make of the hyphens before an option. */
  private static final Pattern DASHES =
      Pattern.compile("^[-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]+");

  /** What may stand between an option and its value, as it is typed in a Chinese text too. */
  private static final Pattern VALUE = Pattern.compile("[=\\uFF1D].*$", Pattern.DOTALL);

  private final List<String> args;
  private final Messages messages;

  public WrongUsage(String[] args, Messages messages) {
    this.args = List.of(args);
    this.messages = messages;
  }

  /** A fault that a command found, worded by it. */
  public static final class Worded extends ParameterException {
    private static final long serialVersionUID = 1L;

    public Worded(CommandLine command, String message) {
      super(command, message);
    }
  }

  /** What is wrong and how to put it right; empty if nothing but the usage is to be printed. */
  public String told(ParameterException e) {
    if (e instanceof Worded) {
      return e.getMessage();
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing);
    }
    if (e instanceof OverwrittenOptionException twice) {
      return messages.text("usage.twice", name(twice.getOverwritten()));
    }
    return e.getArgSpec() == null ? other(e) : badValue(e.getArgSpec(), value(e));
  }

  private String other(ParameterException e) {
    return messages.text("usage.other", String.valueOf(e.getMessage()));
  }

  private String unmatched(UnmatchedArgumentException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    List<String> unmatched = e.getUnmatched();
    String word =
        unmatched.stream()
            .filter(one -> DASHES.matcher(one).find())
            .findFirst()
            .orElse(unmatched.get(0));
    if (DASHES.matcher(word).find()) {
      return unknownOption(word, command);
    }
    Collection<String> commands = e.getCommandLine().getSubcommands().keySet();
    if (commands.isEmpty()) {
      return messages.text("usage.surplus", word, command.qualifiedName());
    }
    String all = String.join(", ", commands);
    return near(word, commands)
        .map(
            meant ->
                messages.text(
                    "usage.unknown-command-near", word, command.qualifiedName() + " " + meant))
        .orElseGet(
            () -> messages.text("usage.unknown-command", word, command.qualifiedName(), all));
  }

  private String unknownOption(String word, CommandSpec command) {
    String typed = VALUE.matcher(word).replaceFirst("");
    String plain = DASHES.matcher(typed).replaceFirst("--");
    List<String> options = command.options().stream().map(OptionSpec::longestName).toList();
    String name = command.qualifiedName();
    return near(plain, options)
        .map(meant -> messages.text("usage.unknown-option-near", typed, name, meant))
        .orElseGet(() -> messages.text("usage.unknown-option", typed, name));
  }

  private String missing(MissingParameterException e) {
    ArgSpec first = e.getMissing().get(0);
    if (first instanceof OptionSpec option && isGiven(option)) {
      return messages.text("usage.no-value", name(first), first.paramLabel());
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String lacking =
        e.getMissing().stream().map(WrongUsage::written).collect(Collectors.joining(" "));
    return messages.text("usage.missing", command, lacking);
  }

  private boolean isGiven(OptionSpec option) {
    return Stream.of(option.names())
        .anyMatch(name -> args.stream().anyMatch(a -> a.equals(name) || a.startsWith(name + "=")));
  }

  private String badValue(ArgSpec arg, String value) {
    Class<?> type = arg.type();
    if (type == MessageLanguage.class) {
      return MessageLanguage.meant(value)
          .map(near -> messages.text("usage.lang-near", value, near))
          .orElseGet(() -> messages.text("usage.lang", value));
    }
    if (type.isEnum()) {
      List<String> known = Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
      String all = String.join(", ", known);
      return near(value, known)
          .map(meant -> messages.text("usage.choice-near", name(arg), value, all, meant))
          .orElseGet(() -> messages.text("usage.choice", name(arg), value, all));
    }
    if (type == boolean.class) {
      return messages.text("usage.no-value-taken", name(arg), value);
    }
    if (type == java.nio.file.Path.class) {
      return value.isEmpty()
          ? messages.text("usage.path-empty", name(arg))
          : messages.text("usage.path", name(arg), shown(value));
    }
    return messages.text("usage.number", name(arg), value);
  }

  private static String value(ParameterException e) {
    return e.getValue() == null ? "" : e.getValue();
  }

  /** Signs that would not be seen, or would spoil the line, as {@code \\u0000}. */
  private static String shown(String value) {
    return value
        .codePoints()
        .mapToObj(
            sign ->
                Character.isISOControl(sign)
                    ? String.format(Locale.ROOT, "\\u%04x", sign)
                    : Character.toString(sign))
        .collect(Collectors.joining());
  }

  private static Optional<String> near(String word, Collection<String> known) {
    return NearMatch.of(word.toLowerCase(Locale.ROOT), known);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String written(ArgSpec arg) {
    return arg.isOption() ? name(arg) + " " + arg.paramLabel() : arg.paramLabel();
  }
}
