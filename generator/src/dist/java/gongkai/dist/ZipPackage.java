package gongkai.dist;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

/**
 * A zip file of the same bytes for the same contents. Where it is stored and not packed, this holds
 * on every machine: Java packs by the machine's zlib, and not all of them give the same bytes.
 */
final class ZipPackage {
  /** The time of every entry, as in the jar. */
  static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  private ZipPackage() {}

  /**
   * Writes a zip file.
   *
   * @param folder that it unpacks to
   * @param packed whether what is in it is packed, or stored as it is
   */
  static void write(Path zip, String folder, Contents contents, boolean packed) throws IOException {
    Files.deleteIfExists(zip);
    // With its permissions: a launcher that must be made executable first is none.
    Map<String, String> how =
        Map.of(
            "create", "true",
            "enablePosixFileAttributes", "true",
            "compressionMethod", packed ? "DEFLATED" : "STORED");
    try (FileSystem system = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), how)) {
      for (Map.Entry<String, Contents.Item> item : contents.items().entrySet()) {
        Path file = system.getPath(folder, item.getKey());
        makeFolders(file.getParent());
        Files.write(file, item.getValue().bytes());
        Files.setPosixFilePermissions(
            file, item.getValue().program() ? Contents.RUN : Contents.READ);
        date(file);
      }
    }
  }

  private static void makeFolders(Path folder) throws IOException {
    if (folder == null || Files.exists(folder)) {
      return;
    }
    makeFolders(folder.getParent());
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, Contents.RUN);
    date(folder);
  }

  /** All three times: a new entry has the clock's as those of its making and last reading. */
  private static void date(Path file) throws IOException {
    FileTime time = FileTime.from(TIME);
    Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time, time, time);
  }
}
