package gongkai.cli;

import gongkai.cli.command.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Entry point: the only place that asks the machine for its language, streams and processors. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            writer(FileDescriptor.out, StandardCharsets.UTF_8),
            writer(FileDescriptor.err, console()),
            Boolean.getBoolean("gongkai.terminal"));
    System.exit(Gongkai.run(args, terminal, Locale.getDefault()));
  }

  private static PrintWriter writer(FileDescriptor stream, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), true);
  }

  /** Problems are read by people: in the encoding of their terminal where the JDK knows it. */
  private static Charset console() {
    String name = System.getProperty("stderr.encoding", System.getProperty("sun.stderr.encoding"));
    return name != null && Charset.isSupported(name)
        ? Charset.forName(name)
        : StandardCharsets.UTF_8;
  }
}
