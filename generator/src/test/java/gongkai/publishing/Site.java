package gongkai.publishing;

import gongkai.diagnostic.Outcome;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sites as text: one file per line, {@code path: content}. */
final class Site {
  private Site() {}

  static List<OutputFile> files(String text) {
    return text.lines()
        .map(line -> line.split(": ", 2))
        .map(parts -> OutputFile.made(parts[0], () -> parts[1].getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  /** What a folder holds, without the manifest; links are shown as links. */
  static String read(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return "(absent)";
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !path.equals(folder.resolve("manifest.json")))
          .map(path -> line(folder, path))
          .sorted()
          .collect(Collectors.joining());
    }
  }

  private static String line(Path folder, Path path) {
    try {
      String content =
          Files.isSymbolicLink(path)
              ? "-> " + Files.readSymbolicLink(path)
              : Files.readString(path);
      return folder.relativize(path) + ": " + content + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String publish(Path out, String text) throws IOException {
    return publish(out, files(text));
  }

  /** Counts, or the problems as the command line shows them. */
  static String publish(Path out, List<OutputFile> files) throws IOException {
    return told(new Publisher().publish(out, List.of(), files, 2));
  }

  static String told(Outcome<Publication> outcome) {
    Messages messages = Messages.ofCommands(Language.ENGLISH);
    return Stream.concat(
            outcome.value().stream().map(Site::counts),
            outcome.problems().stream().map(messages::line))
        .collect(Collectors.joining("\n"));
  }

  private static String counts(Publication publication) {
    return "written %d, unchanged %d, removed %d, files %d, bytes %d"
        .formatted(
            publication.written(),
            publication.unchanged(),
            publication.removed(),
            publication.files(),
            publication.bytes());
  }

  /** Names in a folder, hidden ones too. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
