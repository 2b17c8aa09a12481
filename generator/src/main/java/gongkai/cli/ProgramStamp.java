package gongkai.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/**
 * What stands for the code that runs: results of other code must not be taken for its own, not even
 * those of another state of the same version.
 */
final class ProgramStamp {
  private ProgramStamp() {}

  /** Size and time of the jar; where classes lie in a folder, those of all together. */
  static String ofThis() {
    try {
      CodeSource source = ProgramStamp.class.getProtectionDomain().getCodeSource();
      Path code = Path.of(source.getLocation().toURI());
      if (Files.isRegularFile(code)) {
        return stamp(code);
      }
      try (Stream<Path> files = Files.walk(code)) {
        return Integer.toHexString(
            files
                .filter(Files::isRegularFile)
                .sorted()
                .map(ProgramStamp::safe)
                .toList()
                .hashCode());
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot find itself", e);
    }
  }

  private static String safe(Path file) {
    try {
      return stamp(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String stamp(Path file) throws IOException {
    return Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
  }
}
