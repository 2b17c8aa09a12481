package gongkai.cli.command;

import gongkai.cli.machine.ProgramStamp;
import gongkai.cli.machine.Today;
import gongkai.content.Content;
import gongkai.content.ReportSource;
import gongkai.i18n.Messages;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;

/** What all commands share: the terminal, the messages, the common options. */
public abstract class SiteCommand implements Callable<Integer> {
  private final CommandForm form;
  private Terminal terminal;
  private Messages messages;

  /** A command of this name, to whose form its own options are added. */
  @SuppressWarnings("this-escape")
  protected SiteCommand(String name) {
    this.form = new CommandForm(name, this);
  }

  public final CommandForm form() {
    return form;
  }

  /** Gives the command the world it works in; picocli gives it what its line says. */
  public final void attach(Terminal outside, Messages worded) {
    this.terminal = outside;
    this.messages = worded;
  }

  @Override
  public abstract Integer call() throws IOException;

  protected final Terminal terminal() {
    return terminal;
  }

  protected final Messages messages() {
    return messages;
  }

  /** Tells the user how it goes, unless told to be quiet. */
  protected final void progress(String key, Object... arguments) {
    if (!form.quiet()) {
      terminal.err().println(messages.text(key, arguments));
    }
  }

  /** Prints a line that is the same in all languages, such as a command. */
  protected final void progressLine(String line) {
    if (!form.quiet()) {
      terminal.err().println(line);
    }
  }

  protected final boolean quiet() {
    return form.quiet();
  }

  protected final ParameterException wrongUsage(String key, Object... arguments) {
    return new WrongUsage.Worded(form.spec().commandLine(), messages.text(key, arguments));
  }

  /** The site's folder, which must hold a content folder. */
  protected final Path site(Path given) {
    Path root = given.toAbsolutePath().normalize();
    if (!Files.isDirectory(root.resolve("content"))) {
      throw wrongUsage("cli.no-site", root);
    }
    return root;
  }

  /** The report that an argument names. */
  protected final ReportSource report(String name, Content content) {
    NamedReport named = new NamedReport(name);
    return named
        .in(content)
        .orElseThrow(
            () ->
                named
                    .near(content)
                    .map(near -> wrongUsage("cli.no-report-near", name, near))
                    .orElseGet(() -> wrongUsage("cli.no-report", name)));
  }

  /** The day by which dates are refused that lie ahead. */
  protected final Function<ZoneId, LocalDate> today(String given) {
    return given == null
        ? Today.ofTheComputer()
        : Today.parse(given).orElseThrow(() -> wrongUsage("cli.today", given));
  }

  /** What earlier runs worked out: in the site's folder, or where the environment says. */
  protected static Store store(Path root) {
    return Store.in(storeFolder(root), ProgramStamp.ofThis());
  }

  /** The same for a run that writes nothing. */
  protected static Store known(Path root) {
    return Store.reading(storeFolder(root), ProgramStamp.ofThis());
  }

  protected static Path storeFolder(Path root) {
    String elsewhere = System.getenv("GONGKAI_STORE");
    boolean named = elsewhere != null && !elsewhere.isBlank();
    if (!named) {
      return root.resolve(".gongkai");
    }
    Path given = Path.of(elsewhere);
    try {
      // A person who names a link means what it leads to.
      return given.toRealPath();
    } catch (IOException notThereYet) {
      return given;
    }
  }

  protected static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
