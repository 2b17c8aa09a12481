package gongkai.publishing;

import gongkai.digest.Hashed;
import gongkai.digest.Sha256;
import gongkai.parallel.Parallel;
import gongkai.publishing.FileContent.Remembered;
import gongkai.publishing.Inventory.OldFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The new generation while it is being made, in a folder of its own beside the output.
 *
 * <p>First all files are made and compared, and only those that differ are written; the others are
 * linked afterwards, and not at all if the whole site is as it was. A file that is known to come
 * out as it stands is not even made.
 */
final class Stage {
  private static final HexFormat DIGITS = HexFormat.of();

  /** Bytes of a SHA-256. */
  private static final int DIGEST = 32;

  private final Path folder;
  private final Path oldFolder;
  private final Inventory old;
  private final List<OutputFile> files;
  private final String[] paths;

  /**
   * Of each file its size and its digest: as lines of the manifest they take three times as much.
   */
  private final long[] sizes;

  private final byte[] digests;
  private final boolean[] unchanged;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  /**
   * A stage for the given files.
   *
   * @param files in the order in which they are made
   */
  Stage(Path folder, Path oldFolder, Inventory old, List<OutputFile> files) {
    this.folder = folder;
    this.oldFolder = oldFolder;
    this.old = old;
    this.files = files;
    this.paths = files.stream().map(OutputFile::path).toArray(String[]::new);
    this.sizes = new long[paths.length];
    this.digests = new byte[DIGEST * paths.length];
    this.unchanged = new boolean[paths.length];
  }

  /**
   * Makes all files, writes those that changed, and the manifest last.
   *
   * @param eachFile called when one is done, by several threads
   */
  Publication writeChanged(int threads, Runnable eachFile) throws IOException {
    Path manifest = inFolder(Manifest.FILE_NAME);
    Parallel.each(
        paths.length,
        threads,
        () -> {
          FileComparison comparison = new FileComparison();
          return i -> {
            stage(i, comparison);
            eachFile.run();
          };
        });
    try {
      Manifest.write(manifest, byPath());
    } catch (IOException e) {
      throw DiskFault.at(manifest, e);
    }
    return count(Sha256.of(Files.readAllBytes(manifest)));
  }

  private Iterator<Manifest.Entry> byPath() {
    return IntStream.range(0, sizes.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> paths[i]))
        .map(i -> new Manifest.Entry(paths[i], sizes[i], digits(i)))
        .iterator();
  }

  private void enter(int index, long size, String sha256) {
    sizes[index] = size;
    System.arraycopy(DIGITS.parseHex(sha256), 0, digests, DIGEST * index, DIGEST);
  }

  private String digits(int index) {
    return DIGITS.formatHex(digests, DIGEST * index, DIGEST * (index + 1));
  }

  /** True if publishing this stage would change nothing, not even the manifest. */
  boolean isSameAsOld() throws IOException {
    Path oldManifest = oldFolder.resolve(Manifest.FILE_NAME);
    return isAllUnchanged()
        && Files.exists(oldManifest)
        && Files.mismatch(folder.resolve(Manifest.FILE_NAME), oldManifest) < 0;
  }

  private boolean isAllUnchanged() {
    for (boolean same : unchanged) {
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Which files of the old generation the new one does not have. */
  NavigableSet<String> gone() {
    NavigableSet<String> gone = new TreeSet<>(old.files().keySet());
    Arrays.asList(paths).forEach(gone::remove);
    return gone;
  }

  /** Brings the files that did not change from the old generation. */
  void linkUnchanged(int threads) throws IOException {
    Parallel.each(
        paths.length,
        threads,
        () ->
            i -> {
              if (unchanged[i]) {
                String path = paths[i];
                linkOrCopy(oldFolder.resolve(path), inFolder(path));
              }
            });
  }

  private void stage(int index, FileComparison comparison) throws IOException {
    FileContent content = files.get(index).content();
    if (content instanceof FileContent.Made made) {
      stageMade(index, made, comparison);
    } else if (content instanceof FileContent.Streamed streamed) {
      stageStreamed(index, streamed, comparison);
    } else if (content instanceof FileContent.Copied copied) {
      stageCopy(index, copied, comparison);
    }
  }

  private void stageMade(int index, FileContent.Made content, FileComparison comparison)
      throws IOException {
    String path = paths[index];
    OldFile known = old.files().get(path);
    Optional<Remembered> remembered = content.memory().known();
    if (stands(index, remembered, comparison)) {
      return;
    }
    Path oldPath = oldFolder.resolve(path);
    byte[] bytes = content.maker().make();
    unchanged[index] =
        known != null && known.size() == bytes.length && comparison.isSame(bytes, oldPath);
    Optional<String> digest = unchanged[index] ? known.sha256() : Optional.empty();
    String sha256 = digest.orElseGet(() -> comparison.digest(bytes));
    enter(index, bytes.length, sha256);
    if (!unchanged[index]) {
      comparison.write(bytes, inFolder(path));
    }
    Remembered made = new Remembered(sha256, bytes.length, comparison.checksum(bytes));
    if (!remembered.equals(Optional.of(made))) {
      content.memory().made(made);
    }
  }

  /** Whether a file is known to come out as it stands. */
  private boolean stands(int index, Optional<Remembered> remembered, FileComparison comparison) {
    String path = paths[index];
    OldFile known = old.files().get(path);
    Path oldPath = oldFolder.resolve(path);
    if (known == null || remembered.filter(r -> comparison.stands(r, known, oldPath)).isEmpty()) {
      return false;
    }
    unchanged[index] = true;
    enter(index, known.size(), remembered.get().sha256());
    return true;
  }

  /**
   * What is too large to be compared before it is written is taken away again if it is the same.
   */
  private void stageStreamed(int index, FileContent.Streamed content, FileComparison comparison)
      throws IOException {
    String path = paths[index];
    OldFile known = old.files().get(path);
    Optional<Remembered> remembered = content.memory().known();
    if (stands(index, remembered, comparison)) {
      return;
    }
    Path target = inFolder(path);
    Path oldPath = oldFolder.resolve(path);
    Optional<Path> alike =
        content
            .memory()
            .alike()
            .filter(r -> known != null && comparison.stands(r, known, oldPath))
            .map(r -> oldPath);
    Remembered made = comparison.stream(content.writer(), alike, target);
    enter(index, made.size(), made.sha256());
    if (known != null && comparison.stands(made, known, oldPath)) {
      unchanged[index] = true;
      Files.delete(target);
    }
    if (!remembered.equals(Optional.of(made))) {
      content.memory().made(made);
    }
  }

  private void stageCopy(int index, FileContent.Copied copied, FileComparison comparison)
      throws IOException {
    String path = paths[index];
    OldFile known = old.files().get(path);
    unchanged[index] =
        known != null && copied.sha256().equals(comparison.digest(oldFolder.resolve(path)));
    if (unchanged[index]) {
      enter(index, known.size(), copied.sha256());
      return;
    }
    Hashed copy = comparison.copy(copied.source(), inFolder(path));
    enter(index, copy.size(), copy.sha256());
    if (!copy.sha256().equals(copied.sha256())) {
      throw new ChangedSourceException(copied.source());
    }
  }

  /** The path in the stage, after making its folder. */
  private Path inFolder(String path) throws IOException {
    Path target = folder.resolve(path);
    if (!made.contains(target.getParent())) {
      try {
        Files.createDirectories(target.getParent());
      } catch (IOException e) {
        throw DiskFault.at(target.getParent(), e);
      }
      made.add(target.getParent());
    }
    return target;
  }

  /**
   * A second name for a file or, where the disk has no hard links (FAT, some network disks, too
   * many links), a copy.
   */
  static void linkOrCopy(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException noLinks) {
      try {
        Files.copy(file, target);
      } catch (IOException e) {
        throw DiskFault.at(target, e);
      }
    }
  }

  private Publication count(String manifest) {
    int same = 0;
    int stillThere = 0;
    long bytes = 0;
    for (int i = 0; i < sizes.length; i++) {
      same += unchanged[i] ? 1 : 0;
      stillThere += old.files().containsKey(paths[i]) ? 1 : 0;
      bytes += sizes[i];
    }
    int removed = old.files().size() - stillThere;
    return new Publication(sizes.length - same, same, removed, bytes, manifest);
  }
}
