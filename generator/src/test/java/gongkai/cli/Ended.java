package gongkai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/** What a command line printed and how it ended. */
record Ended(int code, String out, String err) {

  /** Runs a command line on a machine of a language. */
  static Ended of(Locale locale, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Main.Terminal terminal =
        new Main.Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
    int code = Gongkai.run(args, terminal, locale);
    return new Ended(code, out.toString(), err.toString());
  }
}
