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
public final class UndoFolder {
  private static final int MOST = 50;

  private final Path folder;

  public UndoFolder(Path kept) {
    this.folder = kept.resolve("undo");
  }

  /**
   * Keeps what a file was.
   *
   * @param after the file as it is from now on
   */
  public void keep(ReportId report, byte[] before, byte[] after) throws IOException {
    Path own = Files.createDirectories(folder(report));
    List<Path> all = all(own);
    int next = all.isEmpty() ? 1 : number(all.get(all.size() - 1)) + 1;
    Files.write(own.resolve(String.format("%08d-%s.md", next, Sha256.of(after))), before);
    for (Path old : all.subList(0, Math.max(0, all.size() + 1 - MOST))) {
      Files.deleteIfExists(old);
    }
  }

  /** Forgets the newest: what it was kept for did not come about. */
  public void forgetLast(ReportId report) throws IOException {
    List<Path> all = all(folder(report));
    if (!all.isEmpty()) {
      Files.deleteIfExists(all.get(all.size() - 1));
    }
  }

  /** What a file was before the last decision; empty if it is not as that left it. */
  public Optional<byte[]> before(ReportId report, SeenFile now) throws IOException {
    List<Path> all = all(folder(report));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Path last = all.get(all.size() - 1);
    boolean asLeft = String.valueOf(last.getFileName()).endsWith("-" + now.version() + ".md");
    return asLeft ? Optional.of(Files.readAllBytes(last)) : Optional.empty();
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
