package gongkai.cli.command;

import gongkai.cli.machine.MessageLanguage;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command can be given, told to picocli in code. It would find the same in annotations, but
 * asks every field and method of every class for them: a tenth of the time of a small build.
 *
 * <p>Descriptions come from the bundles, by the names of options and by the keys of arguments.
 */
public final class CommandForm {
  private final CommandSpec spec;
  private boolean quiet;

  /**
   * The form of a command; it has the options that all commands take.
   *
   * @param command a {@code Runnable} or {@code Callable}
   */
  public CommandForm(String name, Object command) {
    spec = CommandSpec.wrapWithoutInspection(command).name(name);
    // The language is read before the line is parsed, and nothing has colours.
    option("--lang", "zh|en", MessageLanguage.class, given -> {});
    flag("--quiet", given -> quiet = given);
    flag("--no-color", given -> {});
    spec.addOption(flag("--help").usageHelp(true).build());
    spec.addOption(flag("--version").versionHelp(true).build());
  }

  public CommandSpec spec() {
    return spec;
  }

  boolean quiet() {
    return quiet;
  }

  /** An option without a value. */
  public CommandForm flag(String name, Consumer<Boolean> taken) {
    return option(flag(name), boolean.class, taken);
  }

  private static OptionSpec.Builder flag(String name) {
    return OptionSpec.builder(name).type(boolean.class).hasInitialValue(false);
  }

  /** An option that one can do without. */
  public <T> CommandForm option(String name, String label, Class<T> type, Consumer<T> taken) {
    return option(OptionSpec.builder(name).paramLabel(label), type, taken);
  }

  /** An option that is taken to be given where it is not. */
  public <T> CommandForm option(
      String name, String label, Class<T> type, String byDefault, Consumer<T> taken) {
    OptionSpec.Builder option = OptionSpec.builder(name).paramLabel(label).defaultValue(byDefault);
    return option(option, type, taken);
  }

  /** An option that must be given. */
  public <T> CommandForm required(String name, String label, Class<T> type, Consumer<T> taken) {
    return option(OptionSpec.builder(name).paramLabel(label).required(true), type, taken);
  }

  /** An option of another form. */
  public <T> CommandForm option(OptionSpec.Builder option, Class<?> type, Consumer<T> taken) {
    Held<T> held = new Held<>(taken);
    spec.addOption(option.type(type).hasInitialValue(false).getter(held).setter(held).build());
    return this;
  }

  /**
   * The argument without a name.
   *
   * @param key of its description
   */
  public <T> CommandForm argument(String label, String key, Class<T> type, Consumer<T> taken) {
    PositionalParamSpec.Builder only =
        PositionalParamSpec.builder().index("0+").arity("1").paramLabel(label).descriptionKey(key);
    return arguments(only.required(true).type(type), taken);
  }

  /**
   * The arguments without a name.
   *
   * @param count how many, as picocli writes it: {@code 1..*}
   */
  public <T> CommandForm arguments(
      String count, String label, String key, Class<T> type, Consumer<List<T>> taken) {
    PositionalParamSpec.Builder all =
        PositionalParamSpec.builder().arity(count).paramLabel(label).descriptionKey(key);
    return arguments(
        all.required(!count.startsWith("0")).type(List.class).auxiliaryTypes(type), taken);
  }

  private <T> CommandForm arguments(PositionalParamSpec.Builder argument, Consumer<T> taken) {
    Held<T> held = new Held<>(taken);
    spec.addPositional(argument.hasInitialValue(false).getter(held).setter(held).build());
    return this;
  }

  /**
   * Hands on a value that picocli read; it asks for it again where it has more to add to a list.
   * What was not given is not handed on.
   */
  private static final class Held<T> implements IGetter, ISetter {
    private final Consumer<T> taken;
    private Object value;

    Held(Consumer<T> taken) {
      this.taken = taken;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> V get() {
      return (V) value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> V set(V now) {
      Object before = value;
      value = now;
      if (now != null) {
        taken.accept((T) now);
      }
      return (V) before;
    }
  }
}
