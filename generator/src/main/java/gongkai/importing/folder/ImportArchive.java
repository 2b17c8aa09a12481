package gongkai.importing.folder;

import gongkai.content.writing.ReportWriter;
import gongkai.digest.Sha256;
import gongkai.document.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What import keeps for itself: {@code content/.import/} holds each report as it was imported, the
 * base of a later merge, and the sources that a newer version took the place of, or that wait to.
 * Named by the SHA-256 of the source, so that a report may be moved and renamed. It is no content,
 * is not published, and may be deleted: the base is then made again of the copy beside the report.
 */
public final class ImportArchive {
  private static final String FOLDER = "content/.import/";
  private static final String WAITING = FOLDER + "waiting/";

  /** Folders in it, beside the files. */
  private static final Set<String> FOLDERS = Set.of("proposed", "waiting");

  private final ImportFolder folder;
  private final Set<String> superseded;

  private ImportArchive(ImportFolder folder, Set<String> superseded) {
    this.folder = folder;
    this.superseded = superseded;
  }

  public static ImportArchive of(ImportFolder folder) throws IOException {
    Set<String> superseded = new HashSet<>();
    Path archive = folder.site().resolve(FOLDER);
    if (Files.isDirectory(archive)) {
      try (Stream<Path> files = Files.list(archive)) {
        files
            .map(SitePath::name)
            .filter(name -> !name.endsWith(".md") && !FOLDERS.contains(name))
            .forEach(name -> superseded.add(name.replaceFirst("\\..*", "")));
      }
    }
    return new ImportArchive(folder, superseded);
  }

  /** Whether a newer version took a source's place. */
  public boolean isSuperseded(String sha256) {
    return superseded.contains(sha256);
  }

  public Optional<byte[]> base(String sha256) throws IOException {
    return folder.bytes(FOLDER + sha256 + ".md");
  }

  public void addBase(String sha256, byte[] markdown) throws IOException {
    folder.write(FOLDER + sha256 + ".md", markdown);
  }

  /** A source that waits with its draft until a person has settled what contradicts the report. */
  @SuppressWarnings("ArrayRecordComponent") // Read once and dropped; never compared.
  public record Waiting(String format, byte[] bytes) {}

  public void addWaiting(String sha256, String format, byte[] source) throws IOException {
    folder.write(WAITING + sha256 + "." + format, source);
  }

  public Optional<Waiting> waiting(String sha256) throws IOException {
    Optional<String> name = nameOfWaiting(sha256);
    return name.isEmpty()
        ? Optional.empty()
        : folder
            .bytes(WAITING + name.get())
            .filter(bytes -> Sha256.of(bytes).equals(sha256))
            .map(bytes -> new Waiting(SourceText.extension(name.get()), bytes));
  }

  public void dropWaiting(String sha256) throws IOException {
    Optional<String> name = nameOfWaiting(sha256);
    if (name.isPresent()) {
      folder.remove(WAITING + name.get());
      folder.removeFolderOf(WAITING + name.get());
    }
  }

  private Optional<String> nameOfWaiting(String sha256) throws IOException {
    Path waiting = folder.site().resolve(WAITING);
    if (!Files.isDirectory(waiting)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(waiting)) {
      return files.map(SitePath::name).filter(n -> n.startsWith(sha256 + ".")).findFirst();
    }
  }

  /** What was last proposed for a report, as a file that lists it. */
  public Optional<byte[]> proposed(String report) throws IOException {
    return folder.bytes(placeOfProposed(report));
  }

  /** Keeps what is proposed for a report, so that what a person strikes of it stays struck. */
  public void addProposed(String report, ReportWriter.Lists lists) throws IOException {
    String file = "---\n" + ReportWriter.write(lists) + "---\n";
    folder.write(placeOfProposed(report), file.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes what was proposed for a report along to its new place. */
  public void moveProposed(String from, String to) throws IOException {
    Optional<byte[]> proposed = proposed(from);
    if (proposed.isPresent() && !from.equals(to)) {
      folder.write(placeOfProposed(to), proposed.get());
      folder.remove(placeOfProposed(from));
    }
  }

  private static String placeOfProposed(String report) {
    return FOLDER + "proposed/" + report.replaceFirst("^content/reports/", "");
  }

  /** Removes a base that no report needs any more. */
  public void dropBase(String sha256) throws IOException {
    folder.remove(FOLDER + sha256 + ".md");
  }

  /** Keeps a source whose place a newer version takes. */
  public void supersede(String sha256, String format, byte[] source) throws IOException {
    folder.write(FOLDER + sha256 + "." + format, source);
    superseded.add(sha256);
  }
}
