package gongkai.publishing;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.FoldedPath;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a site's paths can stand side by side in one folder, here and on other systems. */
final class OutputPaths {
  private final Path folder;
  private final Map<String, Entry> byFoldedForm = new HashMap<>();
  private final Problems problems = new Problems();

  private OutputPaths(Path folder) {
    this.folder = folder;
  }

  /**
   * Finds what keeps the files from being written as named.
   *
   * <p>Folders count too: on a disk that ignores case {@code Unit/a.html} and {@code unit/b.html}
   * would land in one folder, and the next build would not know one of them again.
   *
   * @param files sorted by path
   * @throws IllegalArgumentException if two files have one path, or a file's path is another's
   *     folder: a bug
   */
  static List<Problem> problems(Path folder, List<OutputFile> files) {
    OutputPaths paths = new OutputPaths(folder);
    String previous = "";
    for (OutputFile file : files) {
      paths.checkNamable(file.path());
      paths.checkFolders(file.path(), previous);
      paths.checkFile(file.path());
      previous = file.path();
    }
    return paths.problems.list();
  }

  private void checkNamable(String path) {
    if (FoldedPath.isPlain(path)) {
      return;
    }
    try {
      Path unused = folder.resolve(path);
    } catch (InvalidPathException e) {
      problems.add(Problem.error("output-name-unwritable", SourceLocation.of(path), path));
    }
  }

  /** Only folders that the previous path does not share: those were looked at then. */
  private void checkFolders(String path, String previous) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (!path.regionMatches(0, previous, 0, end + 1)) {
        checkCase(path.substring(0, end), "folder");
      }
    }
  }

  private void checkFile(String path) {
    if (checkCase(path, "file")) {
      throw new IllegalArgumentException("two output files with the path “" + path + "”");
    }
  }

  /** True if the same path was there already. */
  private boolean checkCase(String path, String kind) {
    Entry entry = new Entry(path, kind);
    Entry other = byFoldedForm.putIfAbsent(FoldedPath.of(path), entry);
    if (other == null || other.equals(entry)) {
      return other != null;
    }
    if (other.path().equals(path)) {
      throw new IllegalArgumentException("“" + path + "” is both a file and a folder");
    }
    problems.add(Problem.error("output-case-clash", SourceLocation.of(path), path, other.path()));
    return false;
  }

  private record Entry(String path, String kind) {}
}
