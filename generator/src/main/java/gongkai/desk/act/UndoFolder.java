package gongkai.desk.act;

import gongkai.content.writing.SeenFile;
import gongkai.digest.Sha256;
import gongkai.disk.WholeFile;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reports as they were before each decision, so that one is taken back to the byte, after a restart
 * too. A decision can be taken back while the file is as that decision left it. In a folder of
 * their own, reports as they were before decisions were taken back, so that these are made again.
 */
final class UndoFolder {
  private static final int MOST = 50;

  private final Path root;
  private final Path folder;

  /**
   * Prepares to keep.
   *
   * @param root the site's folder
   * @param name of the folder: what can be taken back, or done again
   */
  UndoFolder(Path root, Path kept, String name) {
    this.root = root;
    this.folder = kept.resolve(name);
  }

  /**
   * What was before a decision.
   *
   * @param report the report's file
   * @param beside the files that changed with it
   */
  @SuppressWarnings("ArrayRecordComponent") // Read once and dropped; never compared.
  record Before(byte[] report, Beside beside) {}

  /**
   * A decision that can be taken back.
   *
   * @param file that keeps what was before
   */
  record Kept(Path file, Before before) {}

  /**
   * Keeps what files were.
   *
   * @param after the report's file as it is from now on
   */
  void keep(ReportId report, Before before, byte[] after) throws IOException {
    Path own = Files.createDirectories(folder(report));
    List<Path> all = all(own);
    int next = all.isEmpty() ? 1 : number(all.get(all.size() - 1)) + 1;
    Path file = own.resolve(String.format("%08d-%s.md", next, Sha256.of(after)));
    Beside.forget(beside(file)); // A killed program may have left one.
    if (!before.beside().isEmpty()) {
      before.beside().keepIn(beside(file));
    }
    WholeFile.replace(file, before.report());
    for (Path old : all.subList(0, Math.max(0, all.size() + 1 - MOST))) {
      forget(old);
    }
  }

  /** Forgets the newest: what it was kept for did not come about. */
  void forgetLast(ReportId report) throws IOException {
    List<Path> all = all(folder(report));
    if (!all.isEmpty()) {
      forget(all.get(all.size() - 1));
    }
  }

  /** Forgets all that was kept of a report. */
  void clear(ReportId report) throws IOException {
    for (Path file : all(folder(report))) {
      forget(file);
    }
  }

  /** Forgets a decision that was taken back, and those after it that never took effect. */
  void forget(ReportId report, Kept taken) throws IOException {
    for (Path file : all(folder(report))) {
      if (number(file) >= number(taken.file())) {
        forget(file);
      }
    }
  }

  private static void forget(Path file) throws IOException {
    Files.deleteIfExists(file);
    Beside.forget(beside(file));
  }

  private static Path beside(Path file) {
    return file.resolveSibling(String.format("%08d-beside", number(file)));
  }

  /**
   * The last decision that took effect, if nobody changed its files since. Of one during which the
   * program was killed, some files are as it left them and some as they were before; where all are
   * as before, it never took effect, and the one before it is the last.
   */
  Optional<Kept> last(ReportId report, SeenFile now) throws IOException {
    List<Path> all = all(folder(report));
    for (int i = all.size() - 1; i >= 0; i--) {
      Path file = all.get(i);
      byte[] before = Files.readAllBytes(file);
      boolean asLeft = String.valueOf(file.getFileName()).endsWith("-" + now.version() + ".md");
      boolean asBefore = Sha256.of(before).equals(now.version());
      Optional<Beside> beside =
          asLeft || asBefore ? Beside.keptIn(beside(file), root) : Optional.empty();
      if (beside.isEmpty()) {
        return Optional.empty();
      }
      if (!asBefore || !beside.get().isAsBefore()) {
        return Optional.of(new Kept(file, new Before(before, beside.get())));
      }
    }
    return Optional.empty();
  }

  private Path folder(ReportId report) {
    return folder.resolve(report.unit().text()).resolve(report.stem());
  }

  private static int number(Path file) {
    return Integer.parseInt(String.valueOf(file.getFileName()).substring(0, 8));
  }

  private static List<Path> all(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("[0-9]{8}-[0-9a-f]{64}\\.md"))
          .sorted()
          .toList();
    }
  }
}
