package gongkai.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a package by their paths, sorted. */
final class Contents {
  static final Set<PosixFilePermission> RUN = PosixFilePermissions.fromString("rwxr-xr-x");
  static final Set<PosixFilePermission> READ = PosixFilePermissions.fromString("rw-r--r--");

  /** A file, and whether it can be started. */
  record Item(byte[] bytes, boolean program) {}

  private final Map<String, Item> items = new TreeMap<>();

  Map<String, Item> items() {
    return items;
  }

  void put(String path, byte[] bytes, boolean program) {
    items.put(path, new Item(bytes, program));
  }

  void putFile(String path, Path file) throws IOException {
    put(path, Files.readAllBytes(file), false);
  }

  /** All files below a folder; of links, what they lead to. */
  void putFolder(String path, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String below = folder.relativize(file).toString().replace('\\', '/');
        put(
            path.equals(".") ? below : path + "/" + below,
            Files.readAllBytes(file),
            Files.isExecutable(file) && isProgram(file));
      }
    }
  }

  /** Where files have no such mark (Windows), none needs it either. */
  private static boolean isProgram(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_EXECUTE);
  }

  /** A launcher without what it needs only where the sources are. */
  void putLauncher(String path, Path file) throws IOException {
    String text = Files.readString(file);
    String packaged =
        text.replaceAll("(?ms)^(?:#|rem) <project>\\R.*?^(?:#|rem) </project>\\R", "");
    put(path, packaged.getBytes(StandardCharsets.UTF_8), !path.endsWith(".cmd"));
  }

  /** Lays the files out below a folder. */
  void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, Item> item : items.entrySet()) {
      Path file = folder.resolve(item.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, item.getValue().bytes());
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, item.getValue().program() ? RUN : READ);
      }
    }
  }

  /** Removes a folder and all that is in it. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
