package gongkai.release.verifying;

import gongkai.publishing.Manifest;
import gongkai.release.archive.ArchiveReader;
import gongkai.release.archive.ArchiveReader.Entry;
import gongkai.release.archive.ArchiveReader.PackedKind;
import gongkai.release.verifying.Alteration.AlterationKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A copy in a {@code .tar.gz} or {@code .tar}. */
record ArchiveCopy(Path file) implements HostedCopy {
  @Override
  public Optional<byte[]> file(String path, int most) throws IOException {
    try (ArchiveReader archive = new ArchiveReader(file)) {
      for (Optional<Entry> entry = archive.next(); entry.isPresent(); entry = archive.next()) {
        boolean wanted = entry.get().path().equals(path) && entry.get().regular();
        if (wanted && entry.get().size() <= most) {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          byte[] some = new byte[1 << 16];
          for (int count = archive.read(some); count >= 0; count = archive.read(some)) {
            bytes.write(some, 0, count);
          }
          return Optional.of(bytes.toByteArray());
        }
      }
      return Optional.empty();
    }
  }

  @Override
  public Map<String, Found> files(Expectation expected) throws IOException {
    Map<String, Found> found = new TreeMap<>();
    found.put(Manifest.FILE_NAME, new Found.Absent());
    expected.files().keySet().forEach(path -> found.put(path, new Found.Absent()));
    byte[] some = new byte[1 << 16];
    try (ArchiveReader archive = new ArchiveReader(file)) {
      for (Optional<Entry> entry = archive.next(); entry.isPresent(); entry = archive.next()) {
        String path = entry.get().path();
        if (entry.get().kind() == PackedKind.OTHER) {
          found.put(
              path, new Found.Altered("", new Alteration(AlterationKind.NO_FILE, ""), List.of()));
        } else if (entry.get().regular()) {
          Judged judged = new Judged();
          for (int count = archive.read(some); count >= 0; count = archive.read(some)) {
            judged.add(some, count);
          }
          found.merge(path, judged.at(path, expected), (one, other) -> worse(path, one, other));
        }
      }
    }
    return found;
  }

  /** Of two files with one name: programs that unpack keep the first, the last, or ask. */
  private static Found worse(String path, Found one, Found other) {
    if (one instanceof Found.Absent || other instanceof Found.Altered) {
      return other;
    }
    boolean twice = path.equals(Manifest.FILE_NAME) && !one.digits().equals(other.digits());
    return twice
        ? new Found.Altered("", new Alteration(AlterationKind.OTHER_WORDS, ""), List.of())
        : one;
  }
}
