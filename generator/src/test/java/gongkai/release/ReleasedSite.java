package gongkai.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.digest.Sha256;
import gongkai.line.SiteFolder;
import gongkai.line.request.SiteRequest;
import gongkai.release.archive.ArchiveReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site that tests release and change. */
public final class ReleasedSite {
  static final String REPORT = "content/reports/district/2023.md";
  private final Path root;

  private ReleasedSite(Path root) {
    this.root = root;
  }

  ReleasedSite(Path root, String text) throws IOException {
    this(SiteFolder.write(root, text));
  }

  /** A site as it is elsewhere, with what was made of it. */
  public static ReleasedSite copied(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return new ReleasedSite(to);
  }

  /** The small site with an attachment. */
  public static ReleasedSite small(Path root) throws IOException {
    ReleasedSite site = new ReleasedSite(root, SiteFolder.SMALL);
    site.write("content/reports/district/2023.附件 一.txt", "附件");
    return site;
  }

  public Path root() {
    return root;
  }

  Path out() {
    return root.resolve("site-out");
  }

  Path to() {
    return root.resolve("release");
  }

  public void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  void edit(String path, String old, String now) throws IOException {
    String text = Files.readString(root.resolve(path));
    assertTrue(text.contains(old), old);
    write(path, text.replace(old, now));
  }

  /** A correction of a figure, with the note for the public. */
  void correct() throws IOException {
    edit(REPORT, "新建工会35家", "新建工会36家");
    edit(REPORT, "value: 35", "value: 36");
    edit(
        REPORT,
        "published: 2024-01-20\n",
        "published: 2024-01-20\nchanges: [{date: 2024-02-05, kind: correction, note: 更正<数字>。}]\n");
  }

  /** A withdrawal. */
  public void withdraw(String day) throws IOException {
    edit(REPORT, "status: published", "status: withdrawn");
    edit(
        REPORT,
        "published: 2024-01-20\n",
        "published: 2024-01-20\nchanges: [{date: "
            + day
            + ", kind: withdrawal, by: 某市, note: 数据有误。}]\n");
  }

  Outcome<Released> tryTo(String date) throws IOException {
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, 2);
    return SiteRelease.make(
        new SiteRelease.Request(request, out(), to(), LocalDate.parse(date), Optional.empty()));
  }

  /** Releases; fails if something keeps it from it. */
  public Released release(String date) throws IOException {
    Outcome<Released> outcome = tryTo(date);
    return outcome.value().orElseThrow(() -> new AssertionError(outcome.problems()));
  }

  /** The codes of what keeps a release from being made. */
  List<String> refused(String date) throws IOException {
    Outcome<Released> outcome = tryTo(date);
    assertTrue(outcome.value().isEmpty());
    return outcome.problems().stream().filter(Problem::isError).map(Problem::code).toList();
  }

  /** Every file below a folder with the digits of its bytes, by path. */
  public static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          files.put(path, Sha256.of(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  /** Unpacks an archive into a folder, as a host does. */
  public static void unpack(Path file, Path folder) throws IOException {
    try (ArchiveReader archive = new ArchiveReader(file)) {
      byte[] some = new byte[1 << 16];
      for (Optional<ArchiveReader.Entry> e = archive.next(); e.isPresent(); e = archive.next()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int count = archive.read(some); count >= 0; count = archive.read(some)) {
          bytes.write(some, 0, count);
        }
        Path target = folder.resolve(e.get().path());
        Files.createDirectories(target.getParent());
        Files.write(target, bytes.toByteArray());
      }
    }
  }

  /** The same of an archive. */
  static Map<String, String> archived(Path file) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ArchiveReader archive = new ArchiveReader(file)) {
      byte[] some = new byte[4096];
      for (Optional<ArchiveReader.Entry> e = archive.next(); e.isPresent(); e = archive.next()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int count = archive.read(some); count >= 0; count = archive.read(some)) {
          bytes.write(some, 0, count);
        }
        files.put(e.get().path(), Sha256.of(bytes.toByteArray()));
      }
    }
    return files;
  }
}
