package gongkai.publishing;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that the output folder holds from the build before.
 *
 * @param files by path; all of them stand in the old manifest
 */
record Inventory(Map<String, OldFile> files) {

  /** How many files that are not ours a problem names. */
  private static final int NAMED = 5;

  /**
   * A file of the old generation.
   *
   * @param size in bytes, as it is on disk now
   * @param sha256 from the old manifest; empty if the file has another size than it says or was
   *     touched after it was written, and may have other bytes than those that were digested. To
   *     digest only these files saves half the time of a build that changes little.
   */
  record OldFile(long size, Optional<String> sha256) {}

  /**
   * Looks through the output folder.
   *
   * <p>A link is never ours, nor is anything else that is neither a file nor a folder.
   *
   * @param folder may be absent
   * @return nothing if there are files that Gongkai did not make
   */
  static Outcome<Inventory> of(Path folder) throws IOException {
    Path manifest = folder.resolve(Manifest.FILE_NAME);
    Optional<Map<String, Manifest.Entry>> known = Optional.empty();
    FileTime manifestWritten = FileTime.fromMillis(0);
    if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
      known = Manifest.read(manifest);
      manifestWritten = Files.getLastModifiedTime(manifest);
    }
    Walk walk = new Walk(folder, known, manifestWritten);
    if (Files.exists(folder)) {
      try {
        Files.walkFileTree(folder, walk);
      } catch (IOException e) {
        throw DiskFault.at(folder, e);
      }
    }
    if (!walk.foreign.isEmpty()) {
      return Outcome.failed(List.of(foreignFiles(folder, known.isPresent(), walk.foreign)));
    }
    return Outcome.of(new Inventory(walk.files), List.of());
  }

  private static Problem foreignFiles(Path folder, boolean oursOnce, List<String> foreign) {
    String names = String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size())));
    return Problem.error(
        oursOnce ? "output-foreign-files" : "output-not-ours",
        SourceLocation.of(folder.toString()),
        folder.toString(),
        foreign.size() > NAMED ? names + " …" : names);
  }

  /** Stops soon after the first files that are not ours: the folder may be somebody's home. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Map<String, Manifest.Entry> known;
    private final boolean hasManifest;
    private final FileTime manifestWritten;
    private final Map<String, OldFile> files = new HashMap<>();
    private final List<String> foreign = new ArrayList<>();

    Walk(Path folder, Optional<Map<String, Manifest.Entry>> manifest, FileTime manifestWritten) {
      this.folder = folder;
      this.manifestWritten = manifestWritten;
      this.known = manifest.orElse(Map.of());
      this.hasManifest = manifest.isPresent();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
      Manifest.Entry entry = known.get(path);
      if (entry != null && attributes.isRegularFile()) {
        files.put(path, oldFile(entry, attributes));
      } else if (!isManifest(path, attributes)) {
        foreign.add(path.replaceAll("\\p{Cntrl}", "?"));
      }
      return foreign.size() > NAMED ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private OldFile oldFile(Manifest.Entry entry, BasicFileAttributes attributes) {
      boolean untouched =
          attributes.size() == entry.size()
              && attributes.lastModifiedTime().compareTo(manifestWritten) <= 0;
      return new OldFile(
          attributes.size(), untouched ? Optional.of(entry.sha256()) : Optional.empty());
    }

    private boolean isManifest(String path, BasicFileAttributes attributes) {
      return path.equals(Manifest.FILE_NAME) && attributes.isRegularFile() && hasManifest;
    }
  }
}
