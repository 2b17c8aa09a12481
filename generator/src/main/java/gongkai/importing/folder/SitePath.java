package gongkai.importing.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a file is named in messages and in front matter. */
public final class SitePath {
  private SitePath() {}

  /**
   * Relative to the site with {@code /} between its parts. A file outside the site is named by its
   * file name alone: the folders above it are the officer's own and would be made public.
   */
  public static String of(Path site, Path file) {
    Path root = site.toAbsolutePath().normalize();
    Path full = file.toAbsolutePath().normalize();
    if (isDevice(full)) {
      return full.toString();
    }
    Path shown = full.startsWith(root) ? root.relativize(full) : full.getFileName();
    return shown == null ? file.toString() : shown.toString().replace('\\', '/');
  }

  /**
   * The same; of a file outside the site, within one of some folders, from there on.
   *
   * @param asked files and folders that an officer named
   */
  public static String of(Path site, List<Path> asked, Path file) {
    String name = of(site, file);
    Path full = file.toAbsolutePath().normalize();
    return asked.stream()
        .map(folder -> folder.toAbsolutePath().normalize())
        .filter(folder -> name.indexOf('/') < 0 && full.startsWith(folder) && !full.equals(folder))
        .findFirst()
        .map(folder -> folder.relativize(full).toString().replace('\\', '/'))
        .orElse(name);
  }

  /** {@code /dev/null}: its last name alone says nothing, and nobody's folders stand above it. */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /** The last part of a path; empty for a root. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
