package gongkai.importing;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Faults of the program that one file brought about. The officer is told which file it was; what
 * only a programmer reads goes into a file beside the content, written anew by each run that has
 * something to put there.
 */
final class FaultLog {
  static final String FILE = ".gongkai/import-faults.log";

  private final Path file;
  private final StringBuilder log = new StringBuilder();

  FaultLog(Path site) {
    this.file = site.resolve(FILE);
  }

  /** The problem that reports a fault; the log has its stack when this returns. */
  synchronized Problem of(String source, Throwable fault) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack, true));
    log.append(source).append('\n').append(stack).append('\n');
    String what = fault.getClass().getSimpleName();
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, log);
      return Problem.error("import-fault", SourceLocation.of(source), what, FILE);
    } catch (IOException e) {
      return Problem.error("import-fault-unlogged", SourceLocation.of(source), what, FILE);
    }
  }
}
