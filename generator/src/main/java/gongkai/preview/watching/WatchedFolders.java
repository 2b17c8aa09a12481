package gongkai.preview.watching;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The folders that are watched, and which of their files count.
 *
 * @param roots absolute; a root that is a link stands here with its target beside it
 */
record WatchedFolders(Set<Path> roots) {
  /** What editors and office programs write beside a file for as long as it is open. */
  private static final List<String> PASSING_ENDINGS =
      List.of("~", ".tmp", ".temp", ".swp", ".swo", ".swx", ".bak", ".part", ".crdownload");

  private static final List<String> PASSING_BEGINNINGS = List.of(".", "~$");

  /** Vim makes a file of this name to see whether the folder can be written to. */
  private static final String VIM_PROBE = "4913";

  WatchedFolders {
    roots = Set.copyOf(roots);
  }

  static WatchedFolders of(List<Path> folders) throws IOException {
    Set<Path> roots = new LinkedHashSet<>();
    for (Path folder : folders) {
      Path absolute = folder.toAbsolutePath().normalize();
      roots.add(absolute);
      if (Files.isDirectory(absolute)) {
        roots.add(absolute.toRealPath());
      }
    }
    return new WatchedFolders(roots);
  }

  /** Whether a change of this file or folder can change the site. */
  boolean counts(Path path) {
    return roots.stream().anyMatch(root -> path.startsWith(root) && allCount(root, path));
  }

  private static boolean allCount(Path root, Path path) {
    if (path.equals(root)) {
      return true;
    }
    for (Path name : root.relativize(path)) {
      if (isPassing(name.toString())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPassing(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.equals(VIM_PROBE)
        || lower.contains("___jb_")
        || (lower.startsWith("#") && lower.endsWith("#"))
        || PASSING_BEGINNINGS.stream().anyMatch(lower::startsWith)
        || PASSING_ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** Visits what counts in all roots. Links are not followed: the site is not read through them. */
  void walk(Visit visit) throws IOException {
    for (Path root : roots) {
      walk(root, visit);
    }
  }

  /** Visits what counts from a folder down. What vanishes meanwhile is passed over. */
  void walk(Path from, Visit visit) throws IOException {
    if (Files.notExists(from)) {
      return;
    }
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!counts(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            visit.accept(folder, attributes);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (counts(file)) {
              visit.accept(file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Takes a file or folder with its attributes. */
  @FunctionalInterface
  interface Visit {
    void accept(Path path, BasicFileAttributes attributes) throws IOException;
  }
}
