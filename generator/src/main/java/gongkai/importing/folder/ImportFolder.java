package gongkai.importing.folder;

import gongkai.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The site's folder as a run of import sees and changes it. In a dry run changes are remembered, so
 * that two sources for one place are noticed then too.
 */
public final class ImportFolder {
  private final Path site;
  private final boolean dryRun;

  /** What a dry run would put in each place; empty where it would take something away. */
  private final Map<String, Optional<byte[]>> changed = new LinkedHashMap<>();

  public ImportFolder(Path site, boolean dryRun) {
    this.site = site;
    this.dryRun = dryRun;
  }

  Path site() {
    return site;
  }

  /** What a dry run would change, in its order. */
  public List<FileChange> changes() {
    return changed.entrySet().stream().map(c -> new FileChange(c.getKey(), c.getValue())).toList();
  }

  /** Whether a place is taken by other bytes than these. */
  public boolean isTaken(String path, byte[] bytes) throws IOException {
    Optional<byte[]> present = bytes(path);
    return present.isPresent() && !Arrays.equals(present.get(), bytes);
  }

  /** The bytes of a file; empty if there is none. */
  public Optional<byte[]> bytes(String path) throws IOException {
    if (changed.containsKey(path)) {
      return changed.get(path);
    }
    Path file = site.resolve(path);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** The files beside a report with its stem and another ending, in order; before this run. */
  public List<String> beside(String report) throws IOException {
    Path file = site.resolve(report);
    String stem = SitePath.name(file).replaceFirst("md$", "");
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files
          .filter(other -> SitePath.name(other).startsWith(stem))
          .filter(other -> !SitePath.name(other).endsWith(".md"))
          .filter(other -> Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS))
          .map(other -> SitePath.of(site, other))
          .sorted()
          .toList();
    }
  }

  /** All files beside a report with its stem: attachments, source, twins; before this run. */
  public List<String> family(String report) throws IOException {
    Path file = site.resolve(report);
    String stem = SitePath.name(file).replaceFirst("md$", "");
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files
          .filter(other -> SitePath.name(other).startsWith(stem))
          .filter(other -> !other.equals(file))
          .filter(other -> Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS))
          .map(other -> SitePath.of(site, other))
          .sorted()
          .toList();
    }
  }

  /** Takes away the folder of a file if nothing is in it any more. */
  public void removeFolderOf(String path) throws IOException {
    Path folder = site.resolve(path).getParent();
    if (dryRun || folder == null || !Files.isDirectory(folder)) {
      return;
    }
    boolean empty;
    try (Stream<Path> files = Files.list(folder)) {
      empty = files.findAny().isEmpty();
    }
    if (empty) {
      Files.delete(folder);
    }
  }

  /** Whether somebody protected a file from being changed. */
  public boolean isProtected(String path) throws IOException {
    Path file = site.resolve(path);
    try {
      return !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE);
    } catch (UnsupportedOperationException e) {
      return !Files.isWritable(file);
    }
  }

  /** Writes a file, whole or not at all, over what is there. */
  public void write(String path, byte[] bytes) throws IOException {
    Optional<byte[]> present = bytes(path);
    if (present.isPresent() && Arrays.equals(present.get(), bytes)) {
      return;
    }
    if (dryRun) {
      changed.put(path, Optional.of(bytes));
      return;
    }
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    WholeFile.replace(file, bytes);
  }

  /** Takes a file away if it is there. */
  public void remove(String path) throws IOException {
    if (dryRun) {
      changed.put(path, Optional.empty());
    } else {
      Files.deleteIfExists(site.resolve(path));
    }
  }
}
