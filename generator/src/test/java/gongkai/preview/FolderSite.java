package gongkai.preview;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.HeldSite;
import gongkai.line.SiteLoader;
import gongkai.line.request.ChangedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small site of its own kind: every file of a folder is a file of the site. A line {@code @error
 * words} or {@code @warning words} in a file is a problem at that line; {@code @throw words} breaks
 * off loading; a page with {@code @unmade} breaks when asked for.
 */
final class FolderSite implements SiteLoader {
  private final Path folder;

  FolderSite(Path folder) {
    this.folder = folder;
  }

  @Override
  public Outcome<HeldSite> load(ChangedFiles changed) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(path));
        findProblems(name, new String(files.get(name), StandardCharsets.UTF_8), problems);
      }
    }
    return problems.stream().anyMatch(Problem::isError)
        ? Outcome.failed(problems)
        : Outcome.of(path -> make(files, path), problems);
  }

  private static void findProblems(String name, String text, List<Problem> problems) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      SourceLocation place = new SourceLocation(name, i + 1, 1);
      String words = lines[i].substring(lines[i].indexOf(' ') + 1);
      if (lines[i].startsWith("@error")) {
        problems.add(Problem.error("test-fault", place, words));
      } else if (lines[i].startsWith("@warning")) {
        problems.add(Problem.warning("test-fault", place, words));
      } else if (lines[i].startsWith("@throw")) {
        throw new IllegalStateException(words);
      }
    }
  }

  private static Optional<byte[]> make(Map<String, byte[]> files, String path) {
    Optional<byte[]> bytes = Optional.ofNullable(files.get(path));
    if (bytes.isPresent() && new String(bytes.get(), StandardCharsets.UTF_8).contains("@unmade")) {
      throw new IllegalStateException("the template of <" + path + "> is faulty");
    }
    return bytes.map(byte[]::clone);
  }
}
