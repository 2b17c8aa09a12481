package gongkai.line.request;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which files may have changed since a site was read.
 *
 * @param any whether any file may have; then {@code files} need not hold them
 * @param files absolute paths of files and of folders that came, changed or went
 */
public record ChangedFiles(boolean any, Set<Path> files) {
  public static final ChangedFiles NONE = new ChangedFiles(false, Set.of());
  public static final ChangedFiles ANY = new ChangedFiles(true, Set.of());

  public ChangedFiles {
    files = Set.copyOf(files);
  }

  public static ChangedFiles of(Path file) {
    return new ChangedFiles(false, Set.of(file));
  }

  public boolean isEmpty() {
    return !any && files.isEmpty();
  }

  public ChangedFiles and(ChangedFiles others) {
    if (any || others.isEmpty()) {
      return this;
    }
    if (others.any || isEmpty()) {
      return others;
    }
    Set<Path> all = new HashSet<>(files);
    all.addAll(others.files);
    return new ChangedFiles(false, all);
  }

  /**
   * The files as the content names them, with {@code /} between the parts.
   *
   * @param root the site's folder; a file may be named by way of a link to it
   * @return empty if any file may have changed, or one lies elsewhere
   */
  public Optional<Set<String>> in(Path root) throws IOException {
    if (any) {
      return Optional.empty();
    }
    Path named = root.toAbsolutePath().normalize();
    Path real = root.toRealPath();
    Set<String> paths = new HashSet<>();
    for (Path file : files) {
      Path from = file.startsWith(named) ? named : real;
      if (!file.startsWith(from)) {
        return Optional.empty();
      }
      String path = from.relativize(file).toString();
      paths.add(path.replace(file.getFileSystem().getSeparator(), "/"));
    }
    return Optional.of(paths);
  }
}
