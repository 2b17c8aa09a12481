package gongkai.desk.act;

import gongkai.digest.Sha256;
import gongkai.disk.WholeFile;
import gongkai.importing.folder.FileChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files beside a report that change with it by one decision, and as they were before. They are kept
 * in a folder: a list of them, and what stood in each under its number.
 */
final class Beside {
  private static final String LIST = "files.txt";

  /** In place of a hash or a number: no file. */
  private static final String NONE = "-";

  private final Path root;
  private final List<Was> files;

  private record Was(FileChange now, Optional<byte[]> before) {
    boolean isAsBefore() {
      return hash(now.bytes()).equals(hash(before));
    }
  }

  private Beside(Path root, List<Was> files) {
    this.root = root;
    this.files = files;
  }

  /** Reads what is there before changes are made. */
  static Beside before(Path root, List<FileChange> changes) throws IOException {
    List<Was> files = new ArrayList<>();
    for (FileChange change : changes) {
      files.add(new Was(change, bytes(root.resolve(change.path()))));
    }
    return new Beside(root, files);
  }

  /** The way from what was before to what stands there now. */
  Beside reversed() {
    return new Beside(
        root,
        files.stream()
            .map(was -> new Was(new FileChange(was.now().path(), was.before()), was.now().bytes()))
            .toList());
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Whether none of the changes was made, or all were taken back. */
  boolean isAsBefore() {
    return files.stream().allMatch(Was::isAsBefore);
  }

  private static String hash(Optional<byte[]> file) {
    return file.map(Sha256::of).orElse(NONE);
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /** Makes one of the changes. */
  void make(FileChange change) throws IOException {
    put(change.path(), change.bytes());
  }

  private void put(String path, Optional<byte[]> bytes) throws IOException {
    Path file = root.resolve(path);
    if (bytes.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Files.createDirectories(file.getParent());
    WholeFile.replace(file, bytes.get());
  }

  /** Puts all files back as they were, the last first. */
  void takeBack() throws IOException {
    List<Was> backwards = new ArrayList<>(files);
    Collections.reverse(backwards);
    for (Was file : backwards) {
      put(file.now().path(), file.before());
    }
  }

  /** Keeps it in a folder that is not there yet. */
  void keepIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < files.size(); i++) {
      Was file = files.get(i);
      String after = hash(file.now().bytes());
      String before = file.before().isPresent() ? Integer.toString(i) : NONE;
      list.append(after).append(' ').append(before).append(' ').append(file.now().path());
      list.append('\n');
      if (file.before().isPresent()) {
        Files.write(folder.resolve(before), file.before().get());
      }
    }
    Files.write(folder.resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what was kept.
   *
   * @return empty if a file is neither as the decision left it nor as it was before; without files
   *     where nothing was kept
   */
  static Optional<Beside> keptIn(Path folder, Path root) throws IOException {
    Optional<byte[]> list = bytes(folder.resolve(LIST));
    List<Was> files = new ArrayList<>();
    for (String line :
        list.map(b -> new String(b, StandardCharsets.UTF_8)).orElse("").lines().toList()) {
      String[] parts = line.split(" ", 3);
      Optional<byte[]> now = bytes(root.resolve(parts[2]));
      Was file =
          new Was(
              new FileChange(parts[2], now),
              parts[1].equals(NONE) ? Optional.empty() : bytes(folder.resolve(parts[1])));
      if (!hash(now).equals(parts[0]) && !file.isAsBefore()) {
        return Optional.empty();
      }
      files.add(file);
    }
    return Optional.of(new Beside(root, files));
  }

  /** Forgets what was kept. */
  static void forget(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> kept = Files.list(folder)) {
      for (Path file : kept.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(folder);
  }
}
