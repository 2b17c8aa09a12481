package gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gongkai init}: a new, empty site that passes {@code check}. */
@Command(name = "init")
final class InitCommand extends SiteCommand {
  private static final List<String> FILES =
      List.of(
          "content/site.yml",
          "content/pages/about.md",
          "content/pages/about.en.md",
          "content/vocabulary/indicators.yml");

  @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "directory")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    if (Files.exists(root) && !isEmpty(root)) {
      throw wrongUsage("init.not-empty", root);
    }
    for (String file : FILES) {
      Path target = root.resolve(file);
      Files.createDirectories(target.getParent());
      try (InputStream in = InitCommand.class.getResourceAsStream("/init/" + file)) {
        Files.copy(in, target);
      }
    }
    Files.createDirectories(root.resolve("content/units"));
    Files.createDirectories(root.resolve("content/reports"));
    progress("init.done", root);
    return ExitCode.DONE;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }
}
