package gongkai.desk.visit;

import gongkai.content.field.FrontMatterKey;
import gongkai.desk.report.DeskReport;
import gongkai.importing.Importer;
import gongkai.importing.folder.SitePath;
import gongkai.importing.outcome.Draft;
import gongkai.importing.reading.Metadata;
import gongkai.importing.request.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the source of a report says of the report, with its words: read once while the desk is open,
 * and kept for as many reports as one works on in a sitting.
 */
public final class Evidence {
  private static final int MOST = 200;

  private final Path root;
  private final Map<String, Optional<Metadata>> read = new LinkedHashMap<>();

  Evidence(Path root) {
    this.root = root;
  }

  /** Empty if the source is not here, or says nothing. */
  public synchronized Optional<Metadata> of(DeskReport report) throws IOException {
    String sha256 = report.front().within(FrontMatterKey.SOURCE, FrontMatterKey.SHA256);
    if (sha256.isEmpty()) {
      return Optional.empty();
    }
    if (!read.containsKey(sha256)) {
      if (read.size() >= MOST) {
        read.remove(read.keySet().iterator().next());
      }
      Optional<Path> copy = SourceCopy.of(root, report);
      read.put(sha256, copy.isEmpty() ? Optional.empty() : read(copy.get()));
    }
    return read.get(sha256);
  }

  private static Optional<Metadata> read(Path copy) throws IOException {
    byte[] bytes = Files.readAllBytes(copy);
    return Importer.read(bytes, SitePath.name(copy), ImportOptions.NONE)
        .value()
        .map(Draft::metadata);
  }
}
