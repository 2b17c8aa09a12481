package gongkai.cli;

import gongkai.cli.command.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/** What a command line printed and how it ended. */
public record Ended(int code, String out, String err) {

  /** Runs a command line on a machine of a language. */
  public static Ended of(Locale locale, String... args) {
    return of(false, locale, args);
  }

  /** Runs a command line where a person looks on. */
  public static Ended onTerminal(String... args) {
    return of(true, Locale.US, args);
  }

  private static Ended of(boolean interactive, Locale locale, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), interactive);
    int code = Gongkai.run(args, terminal, locale);
    return new Ended(code, out.toString(), err.toString());
  }
}
