package gongkai.importing;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The site's folder as a run of import sees and changes it: files are only added, never changed. In
 * a dry run additions are remembered, so that two sources for one place are noticed then too.
 */
final class ImportFolder {
  private final Path site;
  private final boolean dryRun;
  private final Map<String, byte[]> added = new HashMap<>();

  ImportFolder(Path site, boolean dryRun) {
    this.site = site;
    this.dryRun = dryRun;
  }

  /** Whether a place is taken by other bytes than these. */
  boolean isTaken(String path, byte[] bytes) throws IOException {
    Optional<byte[]> present = bytes(path);
    return present.isPresent() && !Arrays.equals(present.get(), bytes);
  }

  boolean holds(String path) throws IOException {
    return bytes(path).isPresent();
  }

  private Optional<byte[]> bytes(String path) throws IOException {
    if (added.containsKey(path)) {
      return Optional.of(added.get(path));
    }
    Path file = site.resolve(path);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** Adds a file whose place is free, whole or not at all. */
  void add(String path, byte[] bytes) throws IOException {
    if (holds(path)) {
      return;
    }
    added.put(path, bytes);
    if (dryRun) {
      return;
    }
    Path file = site.resolve(path);
    Path folder = Files.createDirectories(site.resolve(path).getParent());
    Path draft = Files.createTempFile(folder, ".import-", ".tmp");
    try {
      Files.write(draft, bytes);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file);
    }
  }
}
