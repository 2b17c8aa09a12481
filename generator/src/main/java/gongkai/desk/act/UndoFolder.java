package gongkai.desk.act;

import gongkai.content.writing.SeenFile;
import gongkai.digest.Sha256;
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
 * too. A decision can be taken back while the file is as that decision left it.
 */
final class UndoFolder {
  private static final int MOST = 50;

  private final Path root;
  private final Path folder;

  /**
   * Prepares to keep.
   *
   * @param root the site's folder
   */
  UndoFolder(Path root, Path kept) {
    this.root = root;
    this.folder = kept.resolve("undo");
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
   * Keeps what files were.
   *
   * @param after the report's file as it is from now on
   */
  void keep(ReportId report, Before before, byte[] after) throws IOException {
    Path own = Files.createDirectories(folder(report));
    List<Path> all = all(own);
    int next = all.isEmpty() ? 1 : number(all.get(all.size() - 1)) + 1;
    Path file = own.resolve(String.format("%08d-%s.md", next, Sha256.of(after)));
    if (!before.beside().isEmpty()) {
      before.beside().keepIn(beside(file));
    }
    Files.write(file, before.report());
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

  private static void forget(Path file) throws IOException {
    Files.deleteIfExists(file);
    Beside.forget(beside(file));
  }

  private static Path beside(Path file) {
    return file.resolveSibling(String.format("%08d-beside", number(file)));
  }

  /** What was before the last decision; empty if not all is as that left it. */
  Optional<Before> before(ReportId report, SeenFile now) throws IOException {
    List<Path> all = all(folder(report));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Path last = all.get(all.size() - 1);
    boolean asLeft = String.valueOf(last.getFileName()).endsWith("-" + now.version() + ".md");
    Optional<Beside> beside = asLeft ? Beside.keptIn(beside(last), root) : Optional.empty();
    return beside.isPresent()
        ? Optional.of(new Before(Files.readAllBytes(last), beside.get()))
        : Optional.empty();
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
