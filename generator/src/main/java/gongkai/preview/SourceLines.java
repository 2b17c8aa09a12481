package gongkai.preview;

import gongkai.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lines of a file around a place, for whoever mends a fault there.
 *
 * @param folders that are watched; a place is named from the folder that they lie in
 */
record SourceLines(List<Path> folders) {
  /** So many lines before and behind. */
  private static final int AROUND = 2;

  /** A report's paragraph is one line, and may be a long one. */
  private static final int LONGEST = 160;

  private static final long LARGEST_FILE = 4 << 20;

  SourceLines {
    folders = List.copyOf(folders);
  }

  /**
   * A line, or the part of it around the place.
   *
   * @param number from 1
   * @param here whether the place is in it
   */
  record Line(int number, String text, boolean here) {}

  /** The lines; none where the file or the line is not there, or is no text. */
  List<Line> around(SourceLocation place) {
    Optional<Path> file = file(place.path());
    if (file.isEmpty()) {
      return List.of();
    }
    try {
      List<String> lines =
          new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8).lines().toList();
      int first = Math.max(1, place.line() - AROUND);
      int last = Math.min(lines.size(), place.line() + AROUND);
      return place.line() > lines.size()
          ? List.of()
          : IntStream.rangeClosed(first, last)
              .mapToObj(number -> line(number, lines.get(number - 1), place))
              .toList();
    } catch (IOException gone) {
      return List.of();
    }
  }

  private Optional<Path> file(String path) {
    for (Path folder : folders) {
      Path root = folder.toAbsolutePath().normalize();
      Path file = root.resolveSibling(path).normalize();
      if (file.startsWith(root) && isText(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static boolean isText(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return name.matches(".*\\.(md|yml|yaml|peb|properties|css|js|json|jsonl)")
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) <= LARGEST_FILE;
    } catch (IOException gone) {
      return false;
    }
  }

  private static Line line(int number, String text, SourceLocation place) {
    boolean here = number == place.line();
    int from = here ? Math.max(0, place.column() - 1 - LONGEST / 2) : 0;
    int begin = Math.min(from, Math.max(0, text.length() - LONGEST));
    int end = Math.min(text.length(), begin + LONGEST);
    String part =
        (begin > 0 ? "…" : "") + text.substring(begin, end) + (end < text.length() ? "…" : "");
    return new Line(number, part, here);
  }
}
